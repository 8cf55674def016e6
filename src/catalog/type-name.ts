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

/** SQL of a function's raw name with its input types, as the kind `function` names it; null for none. */
export function functionSignature(oid: string): string {
  return `CASE WHEN ${oid} <> 0 THEN (SELECT CASE gn.nspname WHEN 'pg_catalog' THEN '' ELSE gn.nspname || '.' END || gp.proname
    || '(' || coalesce((SELECT pg_catalog.string_agg(${typeName("ga.type")}, ', ' ORDER BY ga.place)
      FROM pg_catalog.unnest(gp.proargtypes) WITH ORDINALITY AS ga(type, place)), '') || ')'
    FROM pg_catalog.pg_proc AS gp JOIN pg_catalog.pg_namespace AS gn ON gn.oid = gp.pronamespace
    WHERE gp.oid = ${oid}) END`;
}

/** SQL of the raw name of what lives in a schema; null for none, bare for the system's own. */
export function qualifiedName(
  catalog: string,
  columns: { readonly name: string; readonly schema: string },
  oid: string,
): string {
  return `(SELECT CASE qn.nspname WHEN 'pg_catalog' THEN '' ELSE qn.nspname || '.' END || q.${columns.name}
    FROM pg_catalog.${catalog} AS q JOIN pg_catalog.pg_namespace AS qn ON qn.oid = q.${columns.schema} WHERE q.oid = ${oid})`;
}

/** SQL of an operator's raw name with its types; `alias` is that of its row. */
export function operatorSignature(alias: string): string {
  return `${alias}.oprname || '(' || coalesce(${typeName(`${alias}.oprleft`)}, 'NONE') || ', ' || ${typeName(`${alias}.oprright`)} || ')'`;
}

/** As `operatorSignature`, behind its schema; null for none, bare for the system's own. */
export function operatorName(oid: string): string {
  return `CASE WHEN ${oid} <> 0 THEN (SELECT CASE pn.nspname WHEN 'pg_catalog' THEN '' ELSE pn.nspname || '.' END || ${operatorSignature("po")}
    FROM pg_catalog.pg_operator AS po JOIN pg_catalog.pg_namespace AS pn ON pn.oid = po.oprnamespace
    WHERE po.oid = ${oid}) END`;
}
