// Where values come from: flags, inputs, the environment, the file. Each is read on its own, and says where a value stood.

import { UserError } from "../model/errors.ts";
import { didYouMean } from "./nearest.ts";
import { type Place, type SettingName, settingNames, settings } from "./settings.ts";

export interface Given {
  readonly value: unknown;
  /** For people: `--fail-on`, `input fail-on`, `.pgdrift.yml:3:10: fail-on`. */
  readonly where: string;
}
export type Source = ReadonlyMap<SettingName, Given>;

/** `values` by setting name, as the command line gave them; undefined where it did not. */
export function fromFlags(values: Readonly<Record<string, unknown>>): Source {
  const source = new Map<SettingName, Given>();
  for (const name of settingNames("flag")) {
    const value = values[name];
    if (value !== undefined) source.set(name, { value, where: `--${name}` });
  }
  return source;
}

/**
 * The action's inputs, from `INPUT_<NAME>`. An empty one is one that was not given, but for the database's URL:
 * a secret that is not there arrives so, and is told apart by whoever reads the config.
 */
export function fromInputs(env: NodeJS.ProcessEnv): Source {
  const source = new Map<SettingName, Given>();
  const valid = settingNames("input");
  const unknown: string[] = [];
  for (const [key, raw] of Object.entries(env)) {
    if (!key.startsWith("INPUT_") || raw === undefined) continue;
    const found = key.slice("INPUT_".length).toLowerCase();
    const name = valid.find((each) => each === found);
    if (name === undefined) {
      if (found === "config") continue;
      unknown.push(`input ${found}: no such input${didYouMean(found, valid)}; the inputs are ${valid.join(", ")}`);
      continue;
    }
    const value = raw.trim();
    if (value === "") continue;
    source.set(name, { value: isMany(name) ? splitList(value) : value, where: `input ${name}` });
  }
  if (unknown.length > 0) throw new UserError(unknown.join("\n"));
  return source;
}

export function fromEnvironment(env: NodeJS.ProcessEnv): Source {
  const source = new Map<SettingName, Given>();
  const url = env.DATABASE_URL?.trim();
  if (url) source.set("database-url", { value: url, where: "DATABASE_URL" });
  return source;
}

/** Whether a setting can be given in this place, and is a list. */
export function isMany(name: SettingName): boolean {
  return "many" in settings[name];
}

export function isSetting(name: string, place: Place): name is SettingName {
  return settingNames(place).some((each) => each === name);
}

function splitList(text: string): readonly string[] {
  return text
    .split(/[\n,]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
