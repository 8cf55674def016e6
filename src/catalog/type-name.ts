// A type's name by raw names: `integer`, `public.money[]`, `extensions.geometry(Point,4326)`. format_type() alone quotes
// what one major reserves and another does not.

/** SQL of the name, null for no type; `oid` and `typmod` are SQL. The server's own types are in no user's schema, and no word of theirs is reserved. */
export function typeName(oid: string, typmod = "NULL"): string {
  return `CASE WHEN ${oid} = 0 THEN NULL WHEN ${oid} < 16384 THEN pg_catalog.format_type(${oid}, ${typmod}) ELSE (
    SELECT CASE tn.nspname WHEN 'pg_catalog' THEN '' ELSE tn.nspname || '.' END || te.typname
      || pg_catalog.substr(pg_catalog.format_type(te.oid, ${typmod}), pg_catalog.length(pg_catalog.format_type(te.oid, NULL)) + 1)
      || CASE WHEN te.oid <> tt.oid THEN '[]' ELSE '' END
    FROM pg_catalog.pg_type AS tt
    JOIN pg_catalog.pg_type AS te ON te.oid = CASE
      WHEN tt.typsubscript = 'pg_catalog.array_subscript_handler'::pg_catalog.regproc AND tt.typstorage <> 'p'
      THEN tt.typelem ELSE tt.oid END
    JOIN pg_catalog.pg_namespace AS tn ON tn.oid = te.typnamespace
    WHERE tt.oid = ${oid}) END`;
}

/** SQL of a collation's raw name; null for none, bare for the system's own. */
export function collationName(oid: string): string {
  return `(SELECT CASE cn.nspname WHEN 'pg_catalog' THEN '' ELSE cn.nspname || '.' END || cl.collname
    FROM pg_catalog.pg_collation AS cl JOIN pg_catalog.pg_namespace AS cn ON cn.oid = cl.collnamespace
    WHERE cl.oid = ${oid})`;
}

/** SQL of a function's name as its raw schema and name, without arguments; null for none. */
export function functionName(oid: string): string {
  return `CASE WHEN ${oid} <> 0 THEN (SELECT CASE fn.nspname WHEN 'pg_catalog' THEN '' ELSE fn.nspname || '.' END || fp.proname
    FROM pg_catalog.pg_proc AS fp JOIN pg_catalog.pg_namespace AS fn ON fn.oid = fp.pronamespace
    WHERE fp.oid = ${oid}) END`;
}
