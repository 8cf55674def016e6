// What is in force and from where, for people and for programs. No secret is in it.

import type { Config, SettingName } from "../config/settings.ts";
import { settings } from "../config/settings.ts";
import type { SourceId } from "../config/sources.ts";
import { redactSecrets } from "../model/redact.ts";
import { redact, secretsOf } from "../postgres/secrets.ts";

export interface InForce {
  readonly name: SettingName;
  /** As it was given, but for secrets; a default as it is. */
  readonly value: unknown;
  readonly from: SourceId;
  /** `--fail-on`, `input fail-on`, `DATABASE_URL`, `.pgdrift.yml:3`, `default`. */
  readonly where: string;
}

export function inForce(config: Config, env: NodeJS.ProcessEnv): readonly InForce[] {
  return (Object.keys(settings) as SettingName[]).map((name) => {
    const given = config.origins.get(name);
    const { where = "default", path = null, line = null } = given?.at([]) ?? {};
    return {
      name,
      value: masked(name, given?.value ?? config[name], env),
      from: given?.from ?? "default",
      where: path === null ? where : `${path}:${line}`,
    };
  });
}

/** A line a setting: its name, its value, where it came from. */
export function inForceText(rows: readonly InForce[]): string {
  const cells = [["setting", "value", "from"], ...rows.map(({ name, value, where }) => [name, told(value), where])];
  const width = (column: number) => Math.min(60, Math.max(...cells.map((row) => (row[column] ?? "").length)));
  const [names, values] = [width(0), width(1)];
  return `${cells
    .map(([name = "", value = "", where = ""]) => `${name.padEnd(names)}  ${value.padEnd(values)}  ${where}`.trimEnd())
    .join("\n")}\n`;
}

/** An address without its password; any other secret not at all. */
function masked(name: SettingName, value: unknown, env: NodeJS.ProcessEnv): unknown {
  if (typeof value === "string") {
    if (!("secret" in settings[name])) return redactSecrets(value);
    if (value === "embedded") return value;
    if (!/^postgres(ql)?:\/\/|\bhost(addr)?\s*=/i.test(value)) return "***";
    return redact(
      redactSecrets(value),
      secretsOf(value, env).filter((secret) => !secret.includes(value)),
    );
  }
  if (Array.isArray(value)) return value.map((each) => masked(name, each, env));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, masked(name, each, env)]));
}

function told(value: unknown): string {
  if (value === null || value === undefined) return "-";
  if (typeof value === "string") return /[\p{Cc}\p{Cf}]/u.test(value) ? JSON.stringify(value) : value;
  if (Array.isArray(value) && value.length === 0) return "-";
  if (Array.isArray(value) && value.every((each) => typeof each === "string")) return value.map(told).join(", ");
  if (Array.isArray(value)) return `${value.length} ${value.length === 1 ? "entry" : "entries"}`;
  if (typeof value !== "object") return String(value);
  const entries = Object.entries(value);
  return entries.length === 0 ? "-" : entries.map(([key, each]) => `${key}: ${told(each)}`).join(", ");
}
