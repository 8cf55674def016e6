// An attribute as a person reads it: those that hold records are told in PostgreSQL's own words.

import { words } from "../model/attribute-words.ts";
import type { Json } from "../model/object.ts";
import { tell } from "./tell.ts";

export function tellAttribute(name: string, value: Json): string {
  if (typeof value === "boolean") return yesAndNo[name]?.[value ? 0 : 1] ?? tell(value);
  if (tell(value) === "none") return nothing[name] ?? "none";
  return tellings[name]?.(value) ?? tell(value);
}

/** Where yes and no alone would say too little. */
const yesAndNo: Readonly<Record<string, readonly [yes: string, no: string]>> = {
  rowSecurity: ["row level security on", "row level security off"],
  forceRowSecurity: ["forced on the owner", "not forced on the owner"],
  nullable: ["NULL allowed", "NOT NULL"],
  validated: ["validated", "NOT VALID"],
  valid: ["valid", "invalid"],
  unique: ["unique", "not unique"],
  permissive: ["permissive", "restrictive"],
  securityInvoker: ["security_invoker", "no security_invoker"],
};

/** Where nothing set means something. */
const nothing: Readonly<Record<string, string>> = {
  storage: "the type's own",
  compression: "the default",
  statistics: "the default",
  collation: "the default",
  tablespace: "the default",
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
    isFields(value)
      ? Object.entries(value)
          .filter(([, set]) => set !== null && set !== false && set !== 0)
          .map(([option, set]) => `${words(option)}: ${tell(set)}`)
          .join("\n")
      : null,
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
  return Array.isArray(value) && value.every(isFields) ? value : null;
}

function named(value: Json): readonly (readonly [string, Fields])[] | null {
  if (!isFields(value)) return null;
  const entries = Object.entries(value);
  return entries.every((entry): entry is [string, Fields] => isFields(entry[1])) ? entries : null;
}

function isFields(value: Json): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
