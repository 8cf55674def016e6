// An attribute as a person reads it: those that hold records are told in PostgreSQL's own words.

import { words } from "../model/attribute-words.ts";
import { isHidden } from "../model/hidden.ts";
import type { Json } from "../model/object.ts";
import { redacted } from "../model/redact.ts";
import { isRecord, tell } from "./tell.ts";

export function tellAttribute(name: string, value: Json): string {
  const own = tellInWords(name, value);
  if (own !== null) return own;
  if (isHidden(value)) return redacted;
  if (tell(value) === "none") return nothing[name] ?? "none";
  return tellings[name]?.(value) ?? tell(value);
}

/** A value that speaks for itself, without the attribute's name; null where it does not. */
export function tellInWords(name: string, value: Json): string | null {
  return inWords[name]?.[String(value)] ?? null;
}

const inWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  rowSecurity: { true: "row level security on", false: "row level security off" },
  forceRowSecurity: { true: "forced on the owner", false: "not forced on the owner" },
  nullable: { true: "NULL allowed", false: "NOT NULL" },
  materialized: { true: "a materialized view", false: "a plain view" },
  validated: { true: "validated", false: "NOT VALID" },
  valid: { true: "valid", false: "invalid" },
  unique: { true: "unique", false: "not unique" },
  permissive: { true: "permissive", false: "restrictive" },
  trusted: { true: "trusted", false: "not trusted" },
  active: { true: "running", false: "not running" },
  securityInvoker: { true: "security_invoker", false: "no security_invoker" },
  enabled: {
    origin: "enabled",
    disabled: "disabled",
    replica: "enabled on replicas only",
    always: "enabled always, also on replicas",
  },
};

/** Where nothing set means something. */
const nothing: Readonly<Record<string, string>> = {
  storage: "the type's own",
  compression: "the default",
  statistics: "the default",
  collation: "the default",
  tablespace: "the default",
  arguments: "no arguments",
  persistence: "permanent",
  partitionTriggers: "all as its parent's",
};

type Fields = { readonly [key: string]: Json };

/** Null where the value has not the shape that the name promises: then it is told like any other. */
const tellings: Readonly<Record<string, (value: Json) => string | null>> = {
  /** Of a function: `a integer, OUT b text DEFAULT ''::text`. */
  arguments: (value) =>
    records(value)
      ?.map(({ name, mode, type, default: fallback }) =>
        parts([mode === "in" ? null : upper(mode), name, type, fallback === null ? null : `DEFAULT ${text(fallback)}`]),
      )
      .join(", ") ?? null,
  /** Of an aggregate: what is set, a line each. */
  aggregate: (value) =>
    isRecord(value)
      ? Object.entries(value)
          .filter(([, set]) => set !== null && set !== false && set !== 0)
          .map(([option, set]) => `${words(option)}: ${tell(set)}`)
          .join("\n")
      : null,
  /** Of foreign data, a line each. */
  foreignOptions: (value) =>
    isRecord(value)
      ? Object.entries(value)
          .map(([option, set]) => `${option}: ${isHidden(set) ? redacted : tell(set)}`)
          .join("\n")
      : null,
  /** Of a base type: what is set, a line each. */
  baseOptions: (value) => tellings.aggregate?.(value) ?? null,
  /** Of a composite type, a line each. */
  fields: (value) =>
    records(value)
      ?.map(({ name, type, collation }) =>
        parts([name, type, isNothing(collation) ? null : `COLLATE ${text(collation)}`]),
      )
      .join(",\n") ?? null,
  /** Of a domain, a line each. */
  constraints: (value) =>
    named(value)
      ?.map(([name, { definition, validated }]) =>
        parts(["CONSTRAINT", name, definition, validated === false ? "NOT VALID" : null]),
      )
      .join("\n") ?? null,
  /** Of a publication, a line each: `public.users (id, email) WHERE (active)`. */
  tables: (value) =>
    named(value)
      ?.flatMap(([schema, tables]) =>
        (named(tables) ?? []).map(([table, { columns, rows }]) =>
          parts([
            `${schema}.${table}`,
            isNothing(columns) ? null : `(${text(columns)})`,
            isNothing(rows) ? null : `WHERE (${text(rows)})`,
          ]),
        ),
      )
      .join("\n") ?? null,
};

function parts(values: readonly (Json | undefined)[]): string {
  return values
    .filter((value) => !isNothing(value) && value !== "")
    .map(text)
    .join(" ");
}

function text(value: Json | undefined): string {
  return tell(value ?? null);
}

function upper(value: Json | undefined): string {
  return text(value).toUpperCase();
}

function isNothing(value: Json | undefined): boolean {
  return value === null || value === undefined;
}

function records(value: Json): readonly Fields[] | null {
  return Array.isArray(value) && value.every(isRecord) ? value : null;
}

function named(value: Json): readonly (readonly [string, Fields])[] | null {
  if (!isRecord(value)) return null;
  const entries = Object.entries(value);
  return entries.every((entry): entry is [string, Fields] => isRecord(entry[1])) ? entries : null;
}
