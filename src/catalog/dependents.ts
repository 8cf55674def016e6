// What stands on an object: everything that the server would refuse to lose with it, told by our identities, nearest
// first. It is walked on the server, so it costs what hangs there and not what the schema holds.

import { kinds, type ObjectIdentity } from "../model/object.ts";
import type { Session } from "../postgres/session.ts";
import { identity as functionIdentity } from "./function.ts";
import { quoteQualified, quoteText } from "./quote.ts";
import { operatorSignature, typeName } from "./type-name.ts";

export interface Dependent {
  readonly object: ObjectIdentity;
  /** It goes with the object by itself: an index with its column. */
  readonly auto: boolean;
}

export async function dependentsOf(session: Session, object: ObjectIdentity): Promise<readonly Dependent[]> {
  const start = startOf(object);
  if (start === null) return [];
  const rows = await session.query(query(start));
  return rows.flatMap(({ kind, schema = null, relation = null, name, auto }) => {
    const known = kinds.find((each) => each === kind);
    if (known === undefined || typeof name !== "string") return [];
    return [{ object: { kind: known, schema, table: relation, name }, auto: auto === "true" || auto === "t" }];
  });
}

/** SQL of one row of classid, objid, objsubid; null where the object cannot be found so. */
function startOf({ kind, schema, table, name }: ObjectIdentity): string | null {
  const relation = (of: string | null) => `pg_catalog.to_regclass(${quoteText(quoteQualified(schema, of))})`;
  const inSchema = `JOIN pg_catalog.pg_namespace AS n ON n.nspname = ${quoteText(schema ?? "")}`;
  switch (kind) {
    case "table":
    case "view":
    case "sequence":
    case "index":
    case "foreign-table":
      return `SELECT 'pg_catalog.pg_class'::pg_catalog.regclass::pg_catalog.oid, ${relation(name)}::pg_catalog.oid, 0`;
    case "column":
      return `SELECT 'pg_catalog.pg_class'::pg_catalog.regclass::pg_catalog.oid, a.attrelid, a.attnum::pg_catalog.int4
      FROM pg_catalog.pg_attribute AS a WHERE a.attrelid = ${relation(table)} AND a.attname = ${quoteText(name)}`;
    case "constraint":
      return `SELECT 'pg_catalog.pg_constraint'::pg_catalog.regclass::pg_catalog.oid, c.oid, 0
      FROM pg_catalog.pg_constraint AS c WHERE c.conrelid = ${relation(table)} AND c.conname = ${quoteText(name)}`;
    case "type":
      return `SELECT 'pg_catalog.pg_type'::pg_catalog.regclass::pg_catalog.oid, t.oid, 0
      FROM pg_catalog.pg_type AS t ${inSchema} AND n.oid = t.typnamespace WHERE t.typname = ${quoteText(name)}`;
    case "function":
      return `SELECT 'pg_catalog.pg_proc'::pg_catalog.regclass::pg_catalog.oid, p.oid, 0
      FROM pg_catalog.pg_proc AS p ${inSchema} AND n.oid = p.pronamespace WHERE ${functionIdentity} = ${quoteText(name)}`;
    case "schema":
      return `SELECT 'pg_catalog.pg_namespace'::pg_catalog.regclass::pg_catalog.oid, n.oid, 0
      FROM pg_catalog.pg_namespace AS n WHERE n.nspname = ${quoteText(name)}`;
    case "foreign-data-wrapper":
      return named("pg_foreign_data_wrapper", "fdwname", name);
    case "foreign-server":
      return named("pg_foreign_server", "srvname", name);
    case "language":
      return named("pg_language", "lanname", name);
    case "collation":
      return `${named("pg_collation", "collname", name)} AND x.collnamespace = (
        SELECT n.oid FROM pg_catalog.pg_namespace AS n WHERE n.nspname = ${quoteText(schema ?? "")})`;
    case "extension":
      return `SELECT 'pg_catalog.pg_extension'::pg_catalog.regclass::pg_catalog.oid, x.oid, 0
      FROM pg_catalog.pg_extension AS x WHERE x.extname = ${quoteText(name)}`;
    default:
      return null;
  }
}

function named(catalog: string, column: string, name: string): string {
  return `SELECT 'pg_catalog.${catalog}'::pg_catalog.regclass::pg_catalog.oid, x.oid, 0
      FROM pg_catalog.${catalog} AS x WHERE x.${column} = ${quoteText(name)}`;
}

const classOf = (catalog: string) => `'pg_catalog.${catalog}'::pg_catalog.regclass::pg_catalog.oid`;

/** A view is what its rule stands on; an array's type is its element's; an extension's members stand for it. */
function query(start: string): string {
  return `WITH RECURSIVE walk (classid, objid, objsubid, auto, depth) AS (
  SELECT s.classid, s.objid, s.objsubid, false, 0 FROM (${start}) AS s (classid, objid, objsubid)
  UNION
  SELECT coalesce(r.classid, d.classid), coalesce(r.objid, d.objid), coalesce(r.objsubid, d.objsubid),
    CASE WHEN d.deptype = 'n' THEN false WHEN d.deptype IN ('i', 'e') THEN w.auto ELSE true END, w.depth + 1
  FROM walk AS w
  JOIN pg_catalog.pg_depend AS d ON d.refclassid = w.classid AND d.refobjid = w.objid
    AND (w.objsubid = 0 OR d.refobjsubid = w.objsubid)
  LEFT JOIN LATERAL (
    SELECT ${classOf("pg_class")} AS classid, rw.ev_class AS objid, 0 AS objsubid FROM pg_catalog.pg_rewrite AS rw
    WHERE d.classid = ${classOf("pg_rewrite")} AND rw.oid = d.objid AND rw.rulename = '_RETURN'
  ) AS r ON true
  WHERE w.depth < 40
), reached AS (
  SELECT classid, objid, objsubid, pg_catalog.bool_and(auto) AS auto, min(depth) AS depth FROM walk WHERE depth > 0
  GROUP BY classid, objid, objsubid
)
SELECT o.kind, o.schema, o.relation, o.name, pg_catalog.bool_and(o.auto)::pg_catalog.text AS auto, min(o.depth) AS depth FROM (
${found.map(({ catalog, select }) => `  SELECT ${select}, w.auto, w.depth FROM reached AS w ${catalog}`).join("\n  UNION ALL\n")}
) AS o (kind, schema, relation, name, auto, depth)
GROUP BY o.kind, o.schema, o.relation, o.name ORDER BY min(o.depth), o.kind, o.schema, o.relation, o.name`;
}

const ofRelation = (relid: string) =>
  `JOIN pg_catalog.pg_class AS c ON c.oid = ${relid} JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace`;

const join = (catalog: string, alias: string) =>
  `JOIN pg_catalog.${catalog} AS ${alias} ON w.classid = ${classOf(catalog)} AND ${alias}.oid = w.objid`;

const found: readonly { readonly catalog: string; readonly select: string }[] = [
  {
    catalog: `${join("pg_class", "c")} JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
    WHERE w.objsubid = 0 AND c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f')`,
    select:
      "CASE WHEN c.relkind IN ('v', 'm') THEN 'view' WHEN c.relkind = 'S' THEN 'sequence' WHEN c.relkind = 'f' THEN 'foreign-table' ELSE 'table' END, n.nspname, NULL, c.relname",
  },
  {
    catalog: `${join("pg_class", "x")} JOIN pg_catalog.pg_index AS i ON i.indexrelid = x.oid ${ofRelation("i.indrelid")}
    WHERE w.objsubid = 0 AND NOT x.relispartition AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS con
      WHERE con.conindid = x.oid AND con.conrelid = i.indrelid AND con.contype IN ('p', 'u', 'x'))`,
    select: "'index', n.nspname, c.relname, x.relname",
  },
  {
    catalog: `JOIN pg_catalog.pg_attribute AS a ON w.classid = ${classOf("pg_class")} AND a.attrelid = w.objid AND a.attnum = w.objsubid
    ${ofRelation("a.attrelid")} WHERE w.objsubid > 0 AND c.relkind IN ('r', 'p')`,
    select: "'column', n.nspname, c.relname, a.attname",
  },
  {
    catalog: `${join("pg_attrdef", "d")} JOIN pg_catalog.pg_attribute AS a ON a.attrelid = d.adrelid AND a.attnum = d.adnum
    ${ofRelation("d.adrelid")} WHERE c.relkind IN ('r', 'p')`,
    select: "'column', n.nspname, c.relname, a.attname",
  },
  {
    catalog: `${join("pg_constraint", "k")} ${ofRelation("k.conrelid")}
    WHERE k.contype IN ('c', 'f', 'p', 'u', 'x') AND k.conparentid = 0`,
    select: "'constraint', n.nspname, c.relname, k.conname",
  },
  {
    catalog: `${join("pg_constraint", "k")} JOIN pg_catalog.pg_type AS t ON t.oid = k.contypid
    JOIN pg_catalog.pg_namespace AS n ON n.oid = t.typnamespace`,
    select: "'type', n.nspname, NULL, t.typname",
  },
  {
    catalog: `${join("pg_trigger", "g")} ${ofRelation("g.tgrelid")} WHERE NOT g.tgisinternal AND g.tgparentid = 0`,
    select: "'trigger', n.nspname, c.relname, g.tgname",
  },
  {
    catalog: `${join("pg_rewrite", "r")} ${ofRelation("r.ev_class")} WHERE r.rulename <> '_RETURN'`,
    select: "'rule', n.nspname, c.relname, r.rulename",
  },
  {
    catalog: `${join("pg_policy", "p")} ${ofRelation("p.polrelid")}`,
    select: "'policy', n.nspname, c.relname, p.polname",
  },
  {
    catalog: `${join("pg_proc", "p")} JOIN pg_catalog.pg_namespace AS n ON n.oid = p.pronamespace`,
    select: `'function', n.nspname, NULL, ${functionIdentity}`,
  },
  {
    catalog: `${join("pg_type", "t")} JOIN pg_catalog.pg_namespace AS n ON n.oid = t.typnamespace
    LEFT JOIN pg_catalog.pg_class AS c ON c.oid = t.typrelid
    WHERE t.typtype IN ('e', 'd', 'r') OR t.typtype = 'c' AND c.relkind = 'c'`,
    select: "'type', n.nspname, NULL, t.typname",
  },
  {
    catalog: `JOIN pg_catalog.pg_type AS t ON w.classid = ${classOf("pg_class")} AND t.typrelid = w.objid
    JOIN pg_catalog.pg_class AS c ON c.oid = t.typrelid AND c.relkind = 'c'
    JOIN pg_catalog.pg_namespace AS n ON n.oid = t.typnamespace`,
    select: "'type', n.nspname, NULL, t.typname",
  },
  {
    catalog: `${join("pg_publication_rel", "m")} JOIN pg_catalog.pg_publication AS p ON p.oid = m.prpubid`,
    select: "'publication', NULL, NULL, p.pubname",
  },
  { catalog: join("pg_foreign_server", "s"), select: "'foreign-server', NULL, NULL, s.srvname" },
  {
    catalog: `${join("pg_user_mapping", "u")} JOIN pg_catalog.pg_foreign_server AS s ON s.oid = u.umserver`,
    select:
      "'user-mapping', NULL, NULL, CASE u.umuser WHEN 0 THEN 'PUBLIC' ELSE pg_catalog.pg_get_userbyid(u.umuser) END || ' on ' || s.srvname",
  },
  {
    catalog: `${join("pg_statistic_ext", "x")} JOIN pg_catalog.pg_namespace AS n ON n.oid = x.stxnamespace`,
    select: "'statistics', n.nspname, NULL, x.stxname",
  },
  {
    catalog: `${join("pg_operator", "x")} JOIN pg_catalog.pg_namespace AS n ON n.oid = x.oprnamespace`,
    select: `'operator', n.nspname, NULL, ${operatorSignature("x")}`,
  },
  {
    catalog: join("pg_cast", "x"),
    select: `'cast', NULL, NULL, ${typeName("x.castsource")} || ' as ' || ${typeName("x.casttarget")}`,
  },
  { catalog: join("pg_event_trigger", "e"), select: "'event-trigger', NULL, NULL, e.evtname" },
];
