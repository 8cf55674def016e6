// Flyway's own configuration, `flyway.toml` or `flyway.conf`: the keys that say which files there are and what is put
// into them. Both are lines of keys and values; what else TOML knows, Flyway's keys do not need.

import { posix } from "node:path";
import type { FolderListing, LayoutConfiguration } from "./layout.ts";
import { nearest } from "./project.ts";

export interface FlywaySettings {
  /** The other folders that are read together with this one, relative to it. */
  readonly beside: readonly string[];
  readonly prefixes: Readonly<Record<FlywayKind, string>>;
  readonly separator: string;
  readonly suffixes: readonly string[];
  readonly placeholders: ReadonlyMap<string, string> | null;
  readonly placeholderPrefix: string;
  readonly placeholderSuffix: string;
}

export type FlywayKind = "versioned" | "undo" | "baseline" | "repeatable";

const names = ["flyway.toml", "flyway.user.toml", "flyway.conf", "conf/flyway.toml", "conf/flyway.conf"];

export const flywayConfiguration: LayoutConfiguration = {
  files: names,
  // The others are read together with the first.
  directories: ({ path, text }) => locations(path, keysOf(path, text)).slice(0, 1),
};

export async function flywaySettings(listing: FolderListing): Promise<FlywaySettings> {
  const file = await nearest(listing, names);
  const keys = file === null ? new Map<string, readonly string[]>() : keysOf(file.path, file.text);
  const one = (key: string, otherwise: string): string => keys.get(key.toLowerCase())?.[0] ?? otherwise;
  const places = file === null ? [] : locations(file.path, keys).map((place) => fromFolder(place, listing));
  const isOne = places.includes("");
  return {
    beside: isOne ? places.filter((place) => place !== "") : [],
    prefixes: {
      versioned: one("sqlMigrationPrefix", "V"),
      undo: one("undoSqlMigrationPrefix", "U"),
      baseline: one("baselineMigrationPrefix", "B"),
      repeatable: one("repeatableSqlMigrationPrefix", "R"),
    },
    separator: one("sqlMigrationSeparator", "__"),
    suffixes: keys.get("sqlmigrationsuffixes") ?? [".sql"],
    placeholders: one("placeholderReplacement", "true") === "false" ? null : placeholders(keys),
    placeholderPrefix: one("placeholderPrefix", "${"),
    placeholderSuffix: one("placeholderSuffix", "}"),
  };
}

/** In lower case, without `flyway.`; a list has several values. */
function keysOf(path: string, text: string): ReadonlyMap<string, readonly string[]> {
  const isToml = path.endsWith(".toml");
  const keys = new Map<string, readonly string[]>();
  let section = "";
  // A list may go over several lines; so may a value of a .conf, with a backslash.
  const whole = isToml ? text.replace(/\[[^\]=]*\]/g, (list) => list.replace(/\s*\n\s*/g, " ")) : text;
  for (const line of whole.replace(/\\\r?\n\s*/g, "").split(/\r?\n/)) {
    section = isToml ? (/^\s*\[([^\]]+)\]\s*(?:#.*)?$/.exec(line)?.[1]?.trim() ?? section) : section;
    const [, name, value] = /^\s*([\w.:"'-]+)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    if (name === undefined || value === undefined) continue;
    const key = `${section}.${name.replaceAll(/["']/g, "")}`.toLowerCase().replace(/^\.?(?:flyway\.)?/, "");
    keys.set(key, isToml ? tomlValues(value) : value.split(/\s*,\s*/));
  }
  return keys;
}

function tomlValues(value: string): readonly string[] {
  const quoted = [...value.matchAll(/"((?:[^"\\]|\\.)*)"|'([^']*)'/g)].map(
    ([, basic, literal]) => basic ?? literal ?? "",
  );
  return quoted.length > 0 ? quoted : [value.replace(/\s*#.*$/, "")];
}

function placeholders(keys: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, string> {
  const prefix = "placeholders.";
  const own = [...keys].filter(([key]) => key.startsWith(prefix));
  return new Map(own.map(([key, values]) => [key.slice(prefix.length), values.join(",")]));
}

/** Relative to where `path` is. A class path is taken for the usual place of a project's resources. */
function locations(path: string, keys: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const folder = posix.dirname(path);
  const project = posix.basename(folder) === "conf" ? posix.dirname(folder) : folder;
  return (keys.get("locations") ?? [])
    .filter((location) => !location.includes("*") && !/^(?:s3|gcs):/.test(location))
    .map((location) => {
      const [, scheme, place = location] = /^(filesystem|classpath):(.*)$/.exec(location) ?? [];
      return scheme === "filesystem" ? place : posix.join("src/main/resources", place);
    })
    .filter((place) => !posix.isAbsolute(place))
    .map((place) => posix.join(project, place).replace(/\/$/, ""));
}

/** `../init` for what lies beside; empty for the folder itself. */
function fromFolder(place: string, listing: FolderListing): string {
  const own = posix.resolve("/", listing.directory.replaceAll("../", ""));
  return posix.relative(own, posix.resolve(own, place));
}
