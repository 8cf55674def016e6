// What a user made and no kind reads: named, so that a database which holds it is never called clean.
// A role with no rights beyond CONNECT can ask all of this; nothing that can be secret is read.

import type { NotCompared } from "../model/object.ts";
import type { Row } from "../postgres/session.ts";
import { typeName } from "./type-name.ts";

export const census = {
  /** One row with a JSON list of `{ kind, name }`, as text, in `objects`. */
  query: (
    major: number,
  ): string => `SELECT coalesce(pg_catalog.json_agg(pg_catalog.json_build_object('kind', u.kind, 'name', u.name)
  ORDER BY u.kind, u.name), '[]')::pg_catalog.text AS objects
FROM (
${uncovered(major)
  .map(
    ({ kind, name, from, where }) =>
      `  SELECT '${kind}' AS kind, ${name} AS name FROM pg_catalog.${from} WHERE ${where}`,
  )
  .join("\n  UNION ALL\n")}
) AS u`,
  read: (rows: readonly Row[]): readonly NotCompared[] => {
    const found: unknown = JSON.parse(rows[0]?.objects ?? "null");
    if (!Array.isArray(found) || !found.every(isNamed)) throw new Error(`the census gave ${JSON.stringify(rows)}`);
    return found.map(({ kind, name }) => ({ kind, name, reason: "this kind of object is not compared" }));
  },
};

/** A kind without a reader: `name` and `where` are SQL over `from`. */
interface Uncovered {
  readonly kind: string;
  readonly name: string;
  readonly from: string;
  readonly where: string;
}

function uncovered(major: number): readonly Uncovered[] {
  return [
    inSchema("base-type", "pg_type", "typnamespace", "x.typname", shellOrBaseType),
    inSchema("collation", "pg_collation", "collnamespace", "x.collname", "s.nspname <> 'pg_catalog'"),
    inSchema("conversion", "pg_conversion", "connamespace", "x.conname"),
    inSchema("foreign-table", "pg_class", "relnamespace", "x.relname", "x.relkind = 'f'"),
    inSchema("operator", "pg_operator", "oprnamespace", operatorName),
    inSchema("operator-class", "pg_opclass", "opcnamespace", `x.opcname || ' for ' || ${accessMethod("x.opcmethod")}`),
    inSchema(
      "operator-family",
      "pg_opfamily",
      "opfnamespace",
      `x.opfname || ' for ' || ${accessMethod("x.opfmethod")}`,
    ),
    inSchema("statistics", "pg_statistic_ext", "stxnamespace", "x.stxname"),
    inSchema("text-search-configuration", "pg_ts_config", "cfgnamespace", "x.cfgname"),
    inSchema("text-search-dictionary", "pg_ts_dict", "dictnamespace", "x.dictname"),
    inSchema("text-search-parser", "pg_ts_parser", "prsnamespace", "x.prsname"),
    inSchema("text-search-template", "pg_ts_template", "tmplnamespace", "x.tmplname"),
    inDatabase("access-method", "pg_am", "x.amname"),
    inDatabase("cast", "pg_cast", `${typeName("x.castsource")} || ' as ' || ${typeName("x.casttarget")}`),
    inDatabase("foreign-data-wrapper", "pg_foreign_data_wrapper", "x.fdwname"),
    inDatabase("foreign-server", "pg_foreign_server", "x.srvname"),
    inDatabase("language", "pg_language", "x.lanname"),
    inDatabase("transform", "pg_transform", `${typeName("x.trftype")} || ' in ' || ${languageName}`),
    ...withoutMembership(major),
  ];
}

const operatorName = `x.oprname || '(' || coalesce(${typeName("x.oprleft")}, 'NONE') || ', ' || ${typeName("x.oprright")} || ')'`;
const accessMethod = (oid: string) => `(SELECT am.amname FROM pg_catalog.pg_am AS am WHERE am.oid = ${oid})`;
const languageName = "(SELECT l.lanname FROM pg_catalog.pg_language AS l WHERE l.oid = x.trflang)";
/** Types written in C, and shells of such: no array, whose element stands for it. */
const shellOrBaseType = `(x.typtype = 'b' AND NOT EXISTS (SELECT FROM pg_catalog.pg_type AS el WHERE el.typarray = x.oid)
    OR x.typtype = 'p')`;

/** Of this database, or of its cluster, and never a member of an extension. */
function withoutMembership(major: number): readonly Uncovered[] {
  const thisDatabase =
    "(SELECT d.oid FROM pg_catalog.pg_database AS d WHERE d.datname = pg_catalog.current_database())";
  const label = "x.provider || ' on ' || pg_catalog.pg_describe_object(x.classoid, x.objoid,";
  return [
    { kind: "subscription", name: "x.subname", from: "pg_subscription AS x", where: `x.subdbid = ${thisDatabase}` },
    { kind: "user-mapping", name: "x.usename || ' on ' || x.srvname", from: "pg_user_mappings AS x", where: "true" },
    { kind: "security-label", name: `${label} x.objsubid)`, from: "pg_seclabel AS x", where: "true" },
    {
      kind: "security-label",
      name: `${label} 0)`,
      from: "pg_shseclabel AS x",
      where: `x.classoid = 'pg_catalog.pg_database'::pg_catalog.regclass AND x.objoid = ${thisDatabase}`,
    },
    {
      kind: "large-object",
      name: "x.oid::pg_catalog.text",
      from: "pg_largeobject_metadata AS x",
      where: "x.lomacl IS NOT NULL",
    },
    {
      kind: "database-setting",
      name: `CASE x.setrole WHEN 0 THEN '' ELSE pg_catalog.pg_get_userbyid(x.setrole) || ': ' END
        || pg_catalog.split_part(setting, '=', 1)`,
      from: "pg_db_role_setting AS x, LATERAL pg_catalog.unnest(x.setconfig) AS setting",
      where: `x.setdatabase = ${thisDatabase}`,
    },
    ...(major < 15
      ? []
      : [{ kind: "parameter-grant", name: "x.parname", from: "pg_parameter_acl AS x", where: "true" }]),
  ];
}

function inSchema(kind: string, catalog: string, namespace: string, name: string, where = "true"): Uncovered {
  const from = `${catalog} AS x JOIN pg_catalog.pg_namespace AS s ON s.oid = x.${namespace}`;
  const ofUser = `s.nspname !~ '^pg_(temp|toast)' AND ${where}`;
  return { kind, name: `s.nspname || '.' || ${name}`, from, where: `${userMade(catalog)} AND ${ofUser}` };
}

function inDatabase(kind: string, catalog: string, name: string): Uncovered {
  return { kind, name, from: `${catalog} AS x`, where: userMade(catalog) };
}

/** Neither initdb's (its oids end below 16384, also after an upgrade), nor an extension's, nor made with another object. */
function userMade(catalog: string): string {
  return `x.oid >= 16384 AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend AS made WHERE made.objid = x.oid
    AND made.classid = 'pg_catalog.${catalog}'::pg_catalog.regclass AND made.deptype IN ('e', 'i'))`;
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
