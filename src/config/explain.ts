// What is wrong with a value, for people: where it stands, what was found, what was expected, and the word that was meant.

import type { z } from "zod";
import { entryKeys } from "./exceptions.ts";
import { didYouMean } from "./nearest.ts";
import type { SettingName } from "./settings.ts";
import type { Given } from "./sources.ts";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** A line for each fault. */
export function explain(name: SettingName, given: Given, issues: readonly Issue[]): readonly string[] {
  const about = { ...given, keys: entryKeys[name] ?? [] };
  return withoutWholes(issues).flatMap((issue) => one(about, issue, []));
}

/** What is said of an entry as a whole follows from what is said of its parts. */
function withoutWholes(issues: readonly Issue[]): readonly Issue[] {
  const parts = issues.filter(({ code }) => code !== "custom").map(({ path }) => String(path));
  return issues.filter(({ code, path }) => code !== "custom" || !parts.includes(String(path)));
}

interface About extends Given {
  /** That an entry of the setting can have. */
  readonly keys: readonly string[];
}

function one(given: About, issue: Issue, above: Path): readonly string[] {
  const path = [...above, ...issue.path];
  const value = at(given.value, path);
  if (issue.code === "invalid_union") return ofUnion(given, issue, path);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => unknownKey(given, [...path, key], given.keys));
  }
  const { where } = given.at(path);
  if (value === "" && where.endsWith("database-url")) {
    return [`${where}: is empty, as it is where the secret is not there; give the URL of the database`];
  }
  if (issue.code === "invalid_value") return [noneOf(where, value, issue.values.map(String))];
  if (value === undefined) return [`${where}: is not given`];
  return [`${where}: ${told(value)} will not do: ${issue.message.replace(/^Invalid input: /, "")}`];
}

/** Of several forms the one that was meant: that of the same type. Where there is none, all are named. */
function ofUnion(given: About, issue: Extract<Issue, { code: "invalid_union" }>, path: Path): readonly string[] {
  const isOtherType = (issues: readonly Issue[]) =>
    issues.some(({ code, path: inside }) => code === "invalid_type" && inside.length === 0);
  const value = at(given.value, path);
  const { where } = given.at(path);
  const expected = issue.errors.flat().flatMap((each) => (each.code === "invalid_type" ? [each.expected] : []));
  if (expected.includes("boolean")) return [noneOf(where, value, ["true", "false"])];
  const meant = issue.errors.filter((issues) => issues.length > 0 && !isOtherType(issues));
  const [first] = meant;
  if (first !== undefined) return withoutWholes(first).flatMap((each) => one(given, each, path));
  const forms = [...new Set(expected)].map((type) => names[type] ?? type);
  return [`${where}: ${told(value)} will not do: expected ${forms.join(" or ")}`];
}

const names: Readonly<Record<string, string>> = { string: "a text", object: "keys with values", array: "a list" };

function noneOf(where: string, value: unknown, words: readonly string[]): string {
  const meant = typeof value === "string" ? didYouMean(value.replace(/^!/, ""), words) : "";
  return value === undefined
    ? `${where}: is not given; expected one of ${list(words)}`
    : `${where}: ${told(value)} is none of ${list(words)}${meant}`;
}

function unknownKey(given: About, path: Path, valid: readonly string[]): string {
  const key = String(path.at(-1));
  const keys = valid.length === 0 ? "" : `; the keys are ${list(valid)}`;
  return `${given.at(path, "key").where}: no such key${didYouMean(key, valid)}${keys}`;
}

/** Too many for a line are told by where they are listed. */
function list(words: readonly string[]): string {
  return words.length <= 50 ? words.join(", ") : `the ${words.length} that docs/rules/ lists`;
}

function told(value: unknown): string {
  if (typeof value === "string" && value !== "") return `\`${value.slice(0, 60)}\``;
  const json = JSON.stringify(value) ?? String(value);
  return json.length > 60 ? `${json.slice(0, 60)}…` : json;
}

function at(value: unknown, path: Path): unknown {
  return path.reduce(
    (inner, key) => (typeof inner === "object" && inner !== null ? Reflect.get(inner, key) : inner),
    value,
  );
}
