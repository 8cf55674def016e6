// Where values come from: flags, inputs, the environment, the file. Each is read on its own, says where a value stood,
// and what was wrong with it: faults are told together, once all sources have been read.

import { didYouMean } from "./nearest.ts";
import { type Place, type SettingName, settingNames, settings } from "./settings.ts";

export const sourceIds = ["flag", "input", "environment", "file", "default"] as const;
export type SourceId = (typeof sourceIds)[number];

export interface Given {
  readonly value: unknown;
  readonly from: SourceId;
  /** Of what stands at this path in the value, or of its key. */
  readonly at: (path: readonly PropertyKey[], of?: "key" | "value") => Spot;
}

export interface Spot {
  /** For people: `--fail-on`, `input fail-on`, `.pgdrift.yml:3:10: fail-on`. */
  readonly where: string;
  /** Null where it stands in no file. */
  readonly path: string | null;
  readonly line: number | null;
}

export interface Source {
  readonly given: ReadonlyMap<SettingName, Given>;
  /** A line each. */
  readonly faults: readonly string[];
}

/** `values` by setting name, as the command line gave them; undefined where it did not. */
export function fromFlags(values: Readonly<Record<string, unknown>>): Source {
  const given = new Map<SettingName, Given>();
  for (const name of settingNames("flag")) {
    const value = values[name];
    if (value !== undefined) given.set(name, { value, from: "flag", at: noFile(`--${name}`) });
  }
  return { given, faults: [] };
}

/**
 * The action's inputs, from `INPUT_<NAME>`. An empty one is one that was not given, but for the database's URL:
 * a secret that is not there arrives so, and is told apart by whoever reads the config.
 */
export function fromInputs(env: NodeJS.ProcessEnv): Source {
  const given = new Map<SettingName, Given>();
  const valid = settingNames("input");
  const faults: string[] = [];
  for (const [key, raw] of Object.entries(env)) {
    if (!key.startsWith("INPUT_") || raw === undefined) continue;
    const found = key.slice("INPUT_".length).toLowerCase();
    const name = valid.find((each) => each === found);
    if (name === undefined) {
      if (found === "config") continue;
      faults.push(`input ${found}: no such input${didYouMean(found, valid)}; the inputs are ${valid.join(", ")}`);
      continue;
    }
    const text = raw.trim();
    if (text === "") continue;
    given.set(name, { value: isMany(name) ? splitList(text) : text, from: "input", at: noFile(`input ${name}`) });
  }
  return { given, faults };
}

export function fromEnvironment(env: NodeJS.ProcessEnv): Source {
  const given = new Map<SettingName, Given>();
  const url = env.DATABASE_URL?.trim();
  if (url) given.set("database-url", { value: url, from: "environment", at: noFile("DATABASE_URL") });
  const token = env.SUPABASE_ACCESS_TOKEN?.trim();
  if (token) {
    given.set("supabase-access-token", { value: token, from: "environment", at: noFile("SUPABASE_ACCESS_TOKEN") });
  }
  return { given, faults: [] };
}

/** Whether a setting can be given in this place, and is a list. */
export function isMany(name: SettingName): boolean {
  return "many" in settings[name];
}

export function isSetting(name: string, place: Place): name is SettingName {
  return settingNames(place).some((each) => each === name);
}

function noFile(where: string): Given["at"] {
  return () => ({ where, path: null, line: null });
}

function splitList(text: string): readonly string[] {
  return text
    .split(/[\n,]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
