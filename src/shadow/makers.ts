// Which files of a folder speak of making an object, found by plain search outside comments; bodies and strings count.

import type { Missing } from "./missing.ts";
import { withoutComments } from "./without-comments.ts";

/** The words behind CREATE, by the server's word for what is missing. */
const made: Readonly<Record<string, string>> = {
  table: "TABLE|VIEW|SEQUENCE|INDEX",
  view: "VIEW",
  "materialized view": "VIEW",
  sequence: "SEQUENCE",
  index: "INDEX",
  schema: "SCHEMA",
  type: "TYPE|DOMAIN|TABLE|VIEW",
  domain: "DOMAIN",
  function: "FUNCTION|PROCEDURE|AGGREGATE",
  procedure: "PROCEDURE",
  role: "ROLE|USER|GROUP",
  policy: "POLICY",
  trigger: "TRIGGER",
  publication: "PUBLICATION",
};

/** The indexes of the files, in order. */
export function mentionedMakers(
  { kind, name }: Missing,
  files: readonly { readonly sql: string }[],
): readonly number[] {
  const patterns = patternsFor(kind, name);
  return files.flatMap(({ sql }, index) => {
    const text = withoutComments(sql);
    return patterns.some((pattern) => pattern.test(text)) ? [index] : [];
  });
}

/** The schema that a text makes an object in, by name; null where it names none. */
export function schemaIn({ kind, name }: Missing, sql: string): string | null {
  const words = made[kind];
  if (words === undefined) return null;
  const pattern = new RegExp(
    `\\bCREATE\\b[^;(]*?\\b(?:${words})\\s+(?:IF\\s+NOT\\s+EXISTS\\s+)?"?([\\w$]+)"?\\s*\\.\\s*"?${escaped(name)}"?(?![\\w$])`,
    "i",
  );
  return pattern.exec(withoutComments(sql))?.[1] ?? null;
}

function patternsFor(kind: string, name: string): readonly RegExp[] {
  const parts = name.replaceAll('"', "").split(".");
  const last = escaped(parts.at(-1) ?? name);
  const qualifier = `(?:"?[\\w$]+"?\\s*\\.\\s*)?`;
  const called = `${qualifier}"?${last}"?(?![\\w$])`;
  const renamed = new RegExp(`\\bRENAME\\b[^;]*\\bTO\\s+"?${last}"?(?![\\w$])`, "i");
  if (kind === "column") {
    const added = new RegExp(`\\bADD\\s+(?:COLUMN\\s+)?(?:IF\\s+NOT\\s+EXISTS\\s+)?"?${last}"?(?![\\w$])`, "i");
    const table = parts.length > 1 ? `${qualifier}"?${escaped(parts.at(-2) ?? "")}"?` : `${qualifier}"?[\\w$]+"?`;
    const inTable = new RegExp(`\\bCREATE\\b[^;(]*\\bTABLE\\b[^;(]*${table}\\s*\\([^;]*[\\s,(]"?${last}"?\\s`, "i");
    return [added, inTable, renamed];
  }
  if (kind === "constraint") return [new RegExp(`\\bCONSTRAINT\\s+"?${last}"?(?![\\w$])`, "i"), renamed];
  if (kind === "enum value") return [new RegExp(`'${last}'`)];
  const words = made[kind] ?? kind.toUpperCase().replaceAll(" ", "\\s+");
  const create = new RegExp(
    `\\bCREATE\\b[^;(]*?\\b(?:${words})\\s+(?:CONCURRENTLY\\s+)?(?:IF\\s+NOT\\s+EXISTS\\s+)?${called}`,
    "i",
  );
  return [create, renamed];
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
