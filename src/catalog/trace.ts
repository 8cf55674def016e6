// Which rows of the system catalogs an object, or an attribute of it, lies in: the transaction that wrote the latest of
// them, and their content as one text. So a replay tells by itself which file and statement last made something what it is.

import type { Difference } from "../model/difference.ts";
import type { ObjectIdentity } from "../model/object.ts";
import { identity as functionIdentity } from "./function.ts";
import { quoteText } from "./quote.ts";

/** Rows of one catalog, as `r`; `state` is what of them counts, all where it is absent. */
interface Rows {
  readonly catalog: string;
  readonly where: string;
  readonly state?: string;
}

/** What counts of pg_class where nothing better is known: not what an index or a trigger beside it changes. */
const classState = `pg_catalog.to_jsonb(r) - ARRAY['relpages','reltuples','relallvisible','relallfrozen','relhasindex',
  'relhasrules','relhastriggers','relhassubclass','relnatts','relchecks','relfrozenxid','relminmxid','relfilenode','reltoastrelid']`;

const classColumns: Readonly<Record<string, string>> = {
  rowSecurity: "relrowsecurity",
  forceRowSecurity: "relforcerowsecurity",
  replicaIdentity: "relreplident",
  persistence: "relpersistence",
  options: "reloptions",
  securityInvoker: "reloptions",
  tablespace: "reltablespace",
  accessMethod: "relam",
  owner: "relowner",
  grants: "relacl",
};

/**
 * A query of one row for each difference that a side has an object in: `at`, its place in the list; `xid`, the
 * transaction; `state`. Null where none of them can be traced.
 */
export function traceQuery(
  differences: readonly Difference[],
  side: "expected" | "actual" = "expected",
): string | null {
  const each = differences.flatMap((difference, at) => {
    const rows = difference[side] === null ? [] : rowsOf(difference);
    if (rows.length === 0) return [];
    const parts = rows.map(
      ({ catalog, where, state = "pg_catalog.to_jsonb(r)" }) =>
        `SELECT r.xmin::pg_catalog.text::pg_catalog.int8 AS xid, (${state})::pg_catalog.text AS state FROM pg_catalog.${catalog} AS r WHERE ${where}`,
    );
    return [
      `SELECT ${at} AS at, pg_catalog.max(t.xid) AS xid, pg_catalog.md5(pg_catalog.string_agg(t.state, '|' ORDER BY t.state)) AS state FROM (${parts.join(" UNION ALL ")}) AS t`,
    ];
  });
  return each.length === 0 ? null : each.join("\nUNION ALL\n");
}

function rowsOf({ object, change, attributes }: Difference): readonly Rows[] {
  const names = change === "changed" ? attributes.map(({ name }) => name) : [null];
  return names.flatMap((name) => rowsFor(object, name));
}

function rowsFor(object: ObjectIdentity, attribute: string | null): readonly Rows[] {
  const { kind, schema, table, name } = object;
  const space = `(SELECT n.oid FROM pg_catalog.pg_namespace AS n WHERE n.nspname = ${quoteText(schema ?? "")})`;
  const relation = (of: string) =>
    `(SELECT c.oid FROM pg_catalog.pg_class AS c WHERE c.relnamespace = ${space} AND c.relname = ${quoteText(of)})`;
  const on = relation(table ?? "");
  const called = (column: string) => `r.${column} = ${quoteText(name)}`;
  const described = (catalog: string, oid: string, sub = "0"): readonly Rows[] => [
    {
      catalog: "pg_description",
      where: `r.classoid = 'pg_catalog.${catalog}'::pg_catalog.regclass AND r.objoid = ${oid} AND r.objsubid = ${sub}`,
    },
  ];
  const inSchema = (catalog: string, column: string, of: string): readonly Rows[] => {
    const where = `r.${of} = ${space} AND ${called(column)}`;
    if (attribute !== "comment") return [{ catalog, where }];
    return described(catalog, `(SELECT r.oid FROM pg_catalog.${catalog} AS r WHERE ${where})`);
  };
  const onTable = (catalog: string, column: string, of: string): readonly Rows[] => {
    const where = `r.${of} = ${on} AND ${called(column)}`;
    if (attribute !== "comment") return [{ catalog, where }];
    return described(catalog, `(SELECT r.oid FROM pg_catalog.${catalog} AS r WHERE ${where})`);
  };
  const alone = (catalog: string, column: string): readonly Rows[] =>
    attribute === "comment"
      ? described(catalog, `(SELECT r.oid FROM pg_catalog.${catalog} AS r WHERE ${called(column)})`)
      : [{ catalog, where: called(column) }];
  const own = relation(name);
  switch (kind) {
    case "table":
    case "view":
    case "sequence":
    case "index":
    case "foreign-table":
      return relationRows(kind, own, attribute, described);
    case "column": {
      const number = `(SELECT a.attnum FROM pg_catalog.pg_attribute AS a WHERE a.attrelid = ${on} AND a.attname = ${quoteText(name)})`;
      if (attribute === "comment") return described("pg_class", on, number);
      const main = { catalog: "pg_attribute", where: `r.attrelid = ${on} AND ${called("attname")}` };
      if (attribute === "grants") return [{ ...main, state: "pg_catalog.to_jsonb(r.attacl)" }];
      if (attribute === "nullable") return [{ ...main, state: "pg_catalog.to_jsonb(r.attnotnull)" }];
      if (attribute === "type")
        return [{ ...main, state: "pg_catalog.jsonb_build_array(r.atttypid::pg_catalog.int8, r.atttypmod)" }];
      if (attribute === "default" || attribute === "generated")
        return [
          { ...main, state: "pg_catalog.to_jsonb(r.atthasdef)" },
          { catalog: "pg_attrdef", where: `r.adrelid = ${on} AND r.adnum = ${number}` },
        ];
      return [
        attribute === null
          ? { ...main, state: "pg_catalog.jsonb_build_array(r.attrelid::pg_catalog.int8, r.attnum, r.attname)" }
          : main,
      ];
    }
    case "constraint":
      return onTable("pg_constraint", "conname", "conrelid").map((rows) =>
        attribute === "comment" ? rows : { ...rows, state: "pg_catalog.pg_get_constraintdef(r.oid)" },
      );
    case "trigger":
      return onTable("pg_trigger", "tgname", "tgrelid");
    case "rule":
      return onTable("pg_rewrite", "rulename", "ev_class");
    case "policy":
      return onTable("pg_policy", "polname", "polrelid");
    case "function": {
      const oid = `(SELECT p.oid FROM pg_catalog.pg_proc AS p WHERE p.pronamespace = ${space} AND ${functionIdentity} = ${quoteText(name)})`;
      return attribute === "comment" ? described("pg_proc", oid) : [{ catalog: "pg_proc", where: `r.oid = ${oid}` }];
    }
    case "type": {
      const oid = `(SELECT t.oid FROM pg_catalog.pg_type AS t WHERE t.typnamespace = ${space} AND t.typname = ${quoteText(name)})`;
      if (attribute === "values") return [{ catalog: "pg_enum", where: `r.enumtypid = ${oid}` }];
      if (attribute === "constraints") return [{ catalog: "pg_constraint", where: `r.contypid = ${oid}` }];
      if (attribute === "fields")
        return [
          {
            catalog: "pg_attribute",
            where: `r.attnum > 0 AND r.attrelid = (SELECT t.typrelid FROM pg_catalog.pg_type AS t WHERE t.oid = ${oid})`,
          },
        ];
      return inSchema("pg_type", "typname", "typnamespace");
    }
    case "statistics":
      return inSchema("pg_statistic_ext", "stxname", "stxnamespace");
    case "collation":
      return inSchema("pg_collation", "collname", "collnamespace");
    case "schema":
      return alone("pg_namespace", "nspname");
    case "extension":
      return alone("pg_extension", "extname");
    case "event-trigger":
      return alone("pg_event_trigger", "evtname");
    case "publication": {
      const oid = `(SELECT p.oid FROM pg_catalog.pg_publication AS p WHERE p.pubname = ${quoteText(name)})`;
      return attribute === "tables"
        ? [{ catalog: "pg_publication_rel", where: `r.prpubid = ${oid}` }]
        : alone("pg_publication", "pubname");
    }
    case "foreign-server":
      return alone("pg_foreign_server", "srvname");
    default:
      return [];
  }
}

/** Of a table that is missing, when it was made: its row type's row is not touched by what is done to the table later. */
function relationRows(
  kind: "table" | "view" | "sequence" | "index" | "foreign-table",
  oid: string,
  attribute: string | null,
  described: (catalog: string, oid: string) => readonly Rows[],
): readonly Rows[] {
  const main = { catalog: "pg_class", where: `r.oid = ${oid}` };
  if (attribute === "comment") return described("pg_class", oid);
  if (kind === "view" && (attribute === null || attribute === "definition"))
    return [{ catalog: "pg_rewrite", where: `r.ev_class = ${oid} AND r.rulename = '_RETURN'` }];
  if (kind === "table" && attribute === null)
    return [{ catalog: "pg_type", where: `r.typrelid = ${oid}`, state: "pg_catalog.to_jsonb(r.oid::pg_catalog.int8)" }];
  if (attribute !== null && ["partitionOf", "partitionBound", "inherits", "detachPending"].includes(attribute))
    return [{ catalog: "pg_inherits", where: `r.inhrelid = ${oid}` }];
  if (attribute !== null && ["start", "increment", "minimum", "maximum", "cache", "cycle", "type"].includes(attribute))
    return [{ catalog: "pg_sequence", where: `r.seqrelid = ${oid}` }];
  if (kind === "index" && (attribute === null || attribute === "definition"))
    return [{ ...main, state: "pg_catalog.pg_get_indexdef(r.oid)" }];
  const column = attribute === null ? undefined : classColumns[attribute];
  return [{ ...main, state: column === undefined ? classState : `pg_catalog.to_jsonb(r.${column})` }];
}
