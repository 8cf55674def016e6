// Raw names as SQL. The catalog tells types and functions as `schema.name`, unquoted, and either may hold a dot: what is
// in the schema itself is known by its whole name, and anything else is parted at the first dot.

import type { Catalog } from "../../model/object.ts";

/** Words that are no name without quotes, in any major: those that PostgreSQL calls reserved. */
const reserved: ReadonlySet<string> = new Set(
  `all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation column
   concurrently constraint create cross current_catalog current_date current_role current_schema current_time
   current_timestamp current_user default deferrable desc distinct do else end except false fetch for foreign freeze from full
   grant group having ilike in initially inner intersect into is isnull join lateral leading left like limit localtime
   localtimestamp natural not notnull null offset on only or order outer overlaps placing primary references returning right
   select session_user similar some symmetric system_user table tablesample then to trailing true union unique user using
   variadic verbose when where window with between bigint bit boolean char character coalesce dec decimal exists extract float
   greatest grouping inout int integer interval json json_array json_arrayagg json_exists json_object json_objectagg json_query
   json_scalar json_serialize json_table json_value least merge_action national nchar none normalize nullif numeric out overlay
   position precision real row setof smallint substring time timestamp treat trim values varchar xmlattributes xmlconcat
   xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable`.split(/\s+/),
);

/** With quotes only where it needs them. */
export function name(raw: string): string {
  return /^[a-z_][a-z0-9_]*$/.test(raw) && !reserved.has(raw) ? raw : `"${raw.replaceAll('"', '""')}"`;
}

export function qualified(schema: string | null, raw: string | null): string {
  return [schema, raw]
    .filter((part) => part !== null)
    .map(name)
    .join(".");
}

/** A string that means the same whatever `standard_conforming_strings` is. */
export function text(value: string): string {
  const quoted = `'${value.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
  return value.includes("\\") ? `E${quoted}` : quoted;
}

/** Between dollars that do not stand in it. */
export function body(value: string): string {
  let tag = "$$";
  for (let at = 1; value.includes(tag) || value.endsWith("$"); at += 1) {
    tag = `$body${at === 1 ? "" : at}$`;
    if (!value.includes(tag) && !value.includes(tag.slice(0, -1))) break;
  }
  return `${tag}${value}${tag}`;
}

export interface Names {
  /** `public.money[]`, `extensions.geometry(Point,4326)`, `integer`. */
  type(raw: string): string;
  /** `public.touch`, of a function, sequence, table, collation or operator class: no arguments, no list. */
  object(raw: string): string;
}

export function namesOf(catalog: Catalog): Names {
  const known = new Map<string, string>();
  for (const { identity } of catalog.objects.values()) {
    const { kind, schema, table } = identity;
    if (schema === null || table !== null) continue;
    const own = kind === "function" ? identity.name.slice(0, identity.name.indexOf("(")) : identity.name;
    known.set(`${schema}.${own}`, qualified(schema, own));
  }
  const object = (raw: string): string => {
    const exact = known.get(raw);
    if (exact !== undefined) return exact;
    const dot = raw.indexOf(".");
    return dot < 0 ? name(raw) : qualified(raw.slice(0, dot), raw.slice(dot + 1));
  };
  const type = (raw: string): string => {
    if (raw.endsWith("[]") && !known.has(raw)) return `${type(raw.slice(0, -2))}[]`;
    if (known.has(raw)) return object(raw);
    if (!raw.includes(".")) return raw;
    const [, bare = raw, modifier = ""] = /^(.*?)(\([^()]*\))?$/s.exec(raw) ?? [];
    return `${object(bare)}${modifier}`;
  };
  return { type, object };
}
