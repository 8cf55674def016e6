// The guard at a script's beginning: a DO block in plain SQL that holds what the server says of the objects to be touched
// against what it said when they were read, and raises where anything is another. It is read only.

import { type CatalogObject, type ObjectIdentity, objectName } from "../model/object.ts";
import { rendering } from "../postgres/rendering.ts";
import { text, texts } from "./attributes.ts";
import { literal, qualified } from "./sql.ts";

export interface Guarded {
  readonly object: ObjectIdentity;
  /** As it was read on the target; null where it was not there. */
  readonly was: CatalogObject | null;
}

/** Empty where there is nothing that could be held against anything. */
export function guardText(guarded: readonly Guarded[]): string {
  const checks = guarded.flatMap(({ object, was }) => {
    const is = isOf(object, was);
    const name = literal(`${object.kind} ${objectName(object)}`);
    return is === null ? [] : [`    SELECT ${name} AS what WHERE (${is.sql}) IS DISTINCT FROM ${is.was}`];
  });
  if (checks.length === 0) return "";
  const settings = Object.entries({ search_path: "", ...rendering }).filter(([name]) => name !== "client_encoding");
  return `DO $guard$
DECLARE
  changed text;
  path text := current_setting('search_path');
BEGIN
${settings.map(([name, value]) => `  PERFORM set_config('${name}', '${value}', true);`).join("\n")}
  SELECT pg_catalog.string_agg(what, ', ') INTO changed FROM (
${checks.join("\n    UNION ALL\n")}
  ) AS touched;
  IF changed IS NOT NULL THEN
    RAISE EXCEPTION 'no longer as it was read: %', changed
      USING HINT = 'Somebody changed it since this script was made; make it again.';
  END IF;
  PERFORM set_config('search_path', path, true);
END $guard$;
`;
}

interface Is {
  readonly sql: string;
  readonly was: string;
}

function isOf(object: ObjectIdentity, was: CatalogObject | null): Is | null {
  const { kind, schema, table, name } = object;
  // Of what only follows its parent's, nothing but the name was read.
  if (was !== null && Object.keys(was.attributes).length === 0) return null;
  const relation = literal(qualified(schema, table ?? name));
  const own = literal(qualified(schema, name));
  const hashed = (sql: string, value: string | null): Is => ({
    sql: `SELECT ${hash(sql)}`,
    was: value === null ? "NULL" : hash(literal(value)),
  });
  // The server's own copies, of a parent's or for another partition's sake, are in nobody's way.
  const onTable = (catalog: string, relid: string, column: string, definition: string, parent?: string): Is =>
    hashedFrom(
      definition,
      `FROM pg_catalog.${catalog} AS x WHERE x.${relid} = to_regclass(${relation}) AND x.${column} = ${literal(name)}${was === null && parent ? ` AND x.${parent} = 0` : ""}`,
      was === null ? null : text(was, "definition"),
    );
  switch (kind) {
    case "table":
      return {
        sql: `SELECT EXISTS (SELECT FROM pg_catalog.pg_class AS x WHERE x.oid = to_regclass(${own}) AND x.relkind IN ('r', 'p'))`,
        was: String(was !== null),
      };
    case "sequence": // an identity's is its column's
      return {
        sql: `SELECT EXISTS (SELECT FROM pg_catalog.pg_class AS x WHERE x.oid = to_regclass(${own}) AND x.relkind = 'S'
      AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend AS d WHERE d.objid = x.oid AND d.deptype = 'i'))`,
        was: String(was !== null),
      };
    case "view":
      return hashed(`pg_get_viewdef(to_regclass(${own}))`, was === null ? null : text(was, "definition"));
    case "index":
      return hashedFrom(
        "pg_get_indexdef(x.indexrelid)",
        `FROM pg_catalog.pg_index AS x WHERE x.indrelid = to_regclass(${relation}) AND x.indexrelid = to_regclass(${own})
      AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS k WHERE k.conindid = x.indexrelid AND k.contype IN ('p', 'u', 'x'))`,
        was === null ? null : text(was, "definition"),
      );
    case "trigger":
      return onTable("pg_trigger", "tgrelid", "tgname", "pg_get_triggerdef(x.oid)", "tgparentid");
    case "rule":
      return onTable("pg_rewrite", "ev_class", "rulename", "pg_get_ruledef(x.oid)");
    case "constraint":
      return onTable(
        "pg_constraint",
        "conrelid",
        "conname",
        "regexp_replace(pg_get_constraintdef(x.oid), ' NOT VALID$', '')",
        "conparentid",
      );
    case "column":
      return {
        sql: `SELECT pg_catalog.format_type(x.atttypid, x.atttypmod) || ' ' || x.attnotnull FROM pg_catalog.pg_attribute AS x
      WHERE x.attrelid = to_regclass(${relation}) AND x.attname = ${literal(name)} AND NOT x.attisdropped`,
        was: was === null ? "NULL" : literal(`${text(was, "type")} ${was.attributes.nullable === false}`),
      };
    case "policy":
      return hashedFrom(
        "concat_ws(' / ', pg_get_expr(x.polqual, x.polrelid), pg_get_expr(x.polwithcheck, x.polrelid))",
        `FROM pg_catalog.pg_policy AS x WHERE x.polrelid = to_regclass(${relation}) AND x.polname = ${literal(name)}`,
        was === null ? null : [text(was, "using"), text(was, "check")].filter((each) => each !== null).join(" / "),
      );
    case "type":
      return was !== null && text(was, "typeKind") === "enum"
        ? {
            sql: `SELECT array_agg(e.enumlabel::text ORDER BY e.enumsortorder) FROM pg_catalog.pg_enum AS e WHERE e.enumtypid = to_regtype(${own})`,
            was: `ARRAY[${texts(was, "values").map(literal).join(", ")}]::text[]`,
          }
        : {
            sql: `SELECT EXISTS (SELECT FROM pg_catalog.pg_type AS x LEFT JOIN pg_catalog.pg_class AS c ON c.oid = x.typrelid
      WHERE x.oid = to_regtype(${own}) AND coalesce(c.relkind = 'c', true))`,
            was: String(was !== null),
          };
    default:
      return null;
  }
}

function hash(sql: string): string {
  return `encode(sha256(convert_to(${sql}, 'UTF8')), 'hex')`;
}

function hashedFrom(sql: string, from: string, value: string | null): Is {
  return { sql: `SELECT ${hash(sql)} ${from}`, was: value === null ? "NULL" : hash(literal(value)) };
}
