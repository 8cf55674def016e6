// The net below the kinds: what a user made and no kind knows, because a server newer than this program brought it. Named,
// so that a database which holds it is never called clean. A role with no rights beyond CONNECT can ask all of this.

import type { NotCompared } from "../model/object.ts";
import type { Row } from "../postgres/session.ts";

export const census = {
  /** One row with a JSON list of `{ kind, name }`, as text, in `objects`. */
  query: (): string => `SELECT coalesce(pg_catalog.json_agg(pg_catalog.json_build_object('kind', u.kind, 'name', u.name)
  ORDER BY u.kind, u.name), '[]')::pg_catalog.text AS objects
FROM (
  ${[ofUnknownCatalog, ...letters.map(ofUnknownLetter)].join("\n  UNION ALL\n  ")}
) AS u`,
  read: (rows: readonly Row[]): readonly NotCompared[] => {
    const found: unknown = JSON.parse(rows[0]?.objects ?? "null");
    if (!Array.isArray(found) || !found.every(isNamed)) throw new Error(`the census gave ${JSON.stringify(rows)}`);
    return found.map(({ kind, name }) => ({
      kind,
      name,
      reason: "this kind of object is not known, and not compared",
    }));
  },
};

/** The catalogs whose objects the kinds read, and those of the cluster. */
const known = `pg_am pg_amop pg_amproc pg_attrdef pg_auth_members pg_authid pg_cast pg_class pg_collation pg_constraint
  pg_conversion pg_database pg_default_acl pg_event_trigger pg_extension pg_foreign_data_wrapper pg_foreign_server pg_language
  pg_largeobject pg_namespace pg_opclass pg_operator pg_opfamily pg_parameter_acl pg_policy pg_proc pg_publication
  pg_publication_namespace pg_publication_rel pg_rewrite pg_statistic_ext pg_subscription pg_tablespace pg_transform pg_trigger
  pg_ts_config pg_ts_dict pg_ts_parser pg_ts_template pg_type pg_user_mapping`.split(/\s+/);

const ofUnknownCatalog = `SELECT DISTINCT k.relname::pg_catalog.text AS kind, 'oid ' || d.objid AS name
  FROM pg_catalog.pg_depend AS d JOIN pg_catalog.pg_class AS k ON k.oid = d.classid
  WHERE d.objid >= 16384 AND d.classid NOT IN (SELECT c.oid FROM pg_catalog.pg_class AS c
    WHERE c.relnamespace = 'pg_catalog'::pg_catalog.regnamespace AND c.relname IN (${known.map((name) => `'${name}'`).join(", ")}))`;

/** A column that says by one letter what an object is, and the letters that the kinds know. */
interface Letters {
  readonly kind: string;
  readonly catalog: string;
  readonly column: string;
  readonly known: string;
  /** SQL over the catalog's row `x`. */
  readonly name: string;
  readonly object?: string;
}

const relation = (oid: string) => `${oid}::pg_catalog.regclass::pg_catalog.text`;

const letters: readonly Letters[] = [
  { kind: "relation", catalog: "pg_class", column: "relkind", known: "rpvmfSciIt", name: relation("x.oid") },
  { kind: "relation", catalog: "pg_class", column: "relpersistence", known: "put", name: relation("x.oid") },
  { kind: "type", catalog: "pg_type", column: "typtype", known: "bcdeprm", name: "x.typname" },
  { kind: "function", catalog: "pg_proc", column: "prokind", known: "fpaw", name: "x.proname" },
  { kind: "constraint", catalog: "pg_constraint", column: "contype", known: "cfnptux", name: "x.conname" },
  {
    kind: "column",
    catalog: "pg_attribute",
    column: "attgenerated",
    known: "sv",
    name: `${relation("x.attrelid")} || '.' || x.attname`,
    object: "x.attrelid",
  },
  { kind: "trigger", catalog: "pg_trigger", column: "tgenabled", known: "ODRA", name: "x.tgname" },
  { kind: "collation", catalog: "pg_collation", column: "collprovider", known: "cibd", name: "x.collname" },
  { kind: "cast", catalog: "pg_cast", column: "castmethod", known: "fib", name: "'oid ' || x.oid" },
  { kind: "access-method", catalog: "pg_am", column: "amtype", known: "ti", name: "x.amname" },
  {
    kind: "default-privileges",
    catalog: "pg_default_acl",
    column: "defaclobjtype",
    known: "rSfTnL",
    name: "'oid ' || x.oid",
  },
];

function ofUnknownLetter({ kind, catalog, column, known: letter, name, object = "x.oid" }: Letters): string {
  const none = column.startsWith("att") ? `AND x.${column} <> '' ` : "";
  return `SELECT '${kind}', ${name} FROM pg_catalog.${catalog} AS x
  WHERE ${object} >= 16384 ${none}AND pg_catalog.strpos('${letter}', x.${column}::pg_catalog.text) = 0`;
}

function isNamed(item: unknown): item is { readonly kind: string; readonly name: string } {
  return (
    typeof item === "object" &&
    item !== null &&
    "kind" in item &&
    typeof item.kind === "string" &&
    "name" in item &&
    typeof item.name === "string"
  );
}
