// Names, texts and types as SQL takes them. Catalog attributes tell raw names; here they are quoted again.

export function ident(name: string): string {
  return /^[a-z_][a-z0-9_]*$/.test(name) && !reserved.has(name) ? name : `"${name.replaceAll('"', '""')}"`;
}

/** `public.users`; a part that is null is left out. */
export function qualified(...parts: readonly (string | null)[]): string {
  return parts
    .filter((part) => part !== null)
    .map(ident)
    .join(".");
}

export function literal(text: string): string {
  const quoted = `'${text.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
  return text.includes("\\") ? `E${quoted}` : quoted;
}

/** A body between dollars that it does not hold. */
export function dollars(body: string): string {
  let tag = "$$";
  for (let at = 0; body.includes(tag) || body.endsWith("$"); at++) {
    tag = `$body${at === 0 ? "" : at}$`;
    if (!body.includes(tag)) break;
  }
  return `${tag}${body}${tag}`;
}

/** A raw name of schema and object, `public.Money`, quoted. A schema's own dot is found among `schemas`. */
export function rawName(raw: string, schemas: readonly string[]): string {
  const schema = schemas.filter((name) => raw.startsWith(`${name}.`)).toSorted((a, b) => b.length - a.length)[0];
  if (schema !== undefined) return qualified(schema, raw.slice(schema.length + 1));
  const dot = raw.indexOf(".");
  return dot < 0 ? ident(raw) : qualified(raw.slice(0, dot), raw.slice(dot + 1));
}

/** A type told by raw names (`public.Money[]`, `extensions.geometry(Point,4326)`); one without a schema is the server's own. */
export function rawType(raw: string, schemas: readonly string[]): string {
  const setof = raw.startsWith("SETOF ") ? "SETOF " : "";
  const name = raw.slice(setof.length);
  const [, base = name, modifier = "", array = ""] = /^(.*?)(\([^()]*\))?((?:\[\])*)$/s.exec(name) ?? [];
  if (!base.includes("."))
    return `${setof}${base.startsWith('"') || !/^[A-Z]/.test(base) ? name : ident(base) + modifier + array}`;
  return `${setof}${rawName(base, schemas)}${modifier}${array}`;
}

/** As PostgreSQL quotes a name: every word that some major reserves. */
const reserved: ReadonlySet<string> = new Set(
  `all analyse analyze and any array as asc asymmetric authorization between bigint binary bit boolean both case cast char
   character check coalesce collate collation column concurrently constraint create cross current_catalog current_date
   current_role current_schema current_time current_timestamp current_user dec decimal default deferrable desc distinct do
   else end except exists extract false fetch float for foreign freeze from full grant greatest group grouping having ilike
   in initially inner inout int integer intersect interval into is isnull join json json_array json_arrayagg json_exists
   json_object json_objectagg json_query json_scalar json_serialize json_table json_value lateral leading least left like
   limit localtime localtimestamp merge_action national natural nchar none normalize not notnull null nullif numeric offset
   on only or order out outer overlaps overlay placing position precision primary real references returning right row
   select session_user setof similar smallint some substring symmetric system_user table tablesample then time timestamp to
   trailing treat trim true union unique user using values varchar variadic verbose when where window with xmlattributes
   xmlconcat xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable`.split(/\s+/),
);
