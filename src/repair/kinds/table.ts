// Tables: plain, of a type, with parents, partitioned, partitions. Constraints, indexes and the like are kinds of their own.

import { type CatalogObject, objectKey } from "../../model/object.ts";
import { recordOf, text, texts, wordOf, yes } from "../attributes.ts";
import { ident, qualified, rawName } from "../sql.ts";
import type { KindPlan, Planning, Statement } from "../statement.ts";
import { columnAside, columnDefinition } from "./column.ts";
import { commonOfChanged, commonOfNew } from "./common-attributes.ts";
import { inheritedColumns } from "./inherited-columns.ts";

export const table: KindPlan = {
  create(object, planning) {
    const on = `TABLE ${nameOf(object)}`;
    const columns = columnsOf(object, planning);
    const parent = text(object, "partitionOf");
    const ofParents = parent !== null || texts(object, "inherits").length > 0 || text(object, "ofType") !== null;
    return [
      { sql: createText(object, columns, planning), object: object.identity, act: "create" },
      ...(ofParents
        ? inheritedColumns(object, columns, planning)
        : columns.flatMap((each) => columnAside(each, planning))),
      ...setAside(object, defaultsOfNew, planning),
      ...commonOfNew(object, { on }, planning),
    ];
  },
  drop: (object, { schemas }) => [
    {
      sql: `DROP TABLE IF EXISTS ${nameOf(object)}`,
      // Foreign keys that refer to its parent hold a partition; they let go of one that is taken out.
      ...(text(object, "partitionOf") === null
        ? {}
        : {
            otherwise: [
              `ALTER TABLE ${rawName(text(object, "partitionOf") ?? "", schemas)} DETACH PARTITION ${nameOf(object)};\nDROP TABLE ${nameOf(object)}`,
            ],
          }),
      object: object.identity,
      act: "drop",
      ...(text(object, "partitionKey") === null
        ? { loses: `the rows of ${nameOf(object)}` }
        : { loses: `the rows of ${nameOf(object)} and its partitions` }),
    },
  ],
  alter(from, to, changed, planning) {
    if (changed.has("partitionKey") || changed.has("ofType")) return null;
    return [
      ...partitionStatements(from, to, changed, planning),
      ...inheritStatements(from, to, changed, planning),
      ...setAside(to, changed, planning),
      ...commonOfChanged(from, to, changed, { on: `TABLE ${nameOf(to)}` }),
    ];
  },
};

export function nameOf({ identity }: CatalogObject): string {
  return qualified(identity.schema, identity.name);
}

export function columnsOf({ identity }: CatalogObject, { to }: Planning): readonly CatalogObject[] {
  return [...to.values()].filter(
    (each) =>
      each.identity.kind === "column" &&
      each.identity.schema === identity.schema &&
      each.identity.table === identity.name,
  );
}

function createText(object: CatalogObject, columns: readonly CatalogObject[], planning: Planning): string {
  const unlogged = text(object, "persistence") === "unlogged" ? "UNLOGGED " : "";
  const start = `CREATE ${unlogged}TABLE ${nameOf(object)}`;
  const parent = text(object, "partitionOf");
  const key = text(object, "partitionKey");
  const ofType = text(object, "ofType");
  const by = key === null ? "" : ` PARTITION BY ${key}`;
  const method = text(object, "accessMethod");
  const using = method === null || key !== null ? "" : ` USING ${ident(method)}`;
  const tablespace = text(object, "tablespace");
  const inSpace = tablespace === null ? "" : ` TABLESPACE ${ident(tablespace)}`;
  const options = texts(object, "options");
  const withOptions = options.length === 0 ? "" : ` WITH (${options.join(", ")})`;
  const end = `${by}${using}${withOptions}${inSpace}`;
  if (parent !== null)
    return `${start} PARTITION OF ${rawName(parent, planning.schemas)} ${text(object, "partitionBound") ?? "DEFAULT"}${end}`;
  if (ofType !== null) return `${start} OF ${rawName(ofType, planning.schemas)}${end}`;
  const parents = texts(object, "inherits").map((name) => rawName(name, planning.schemas));
  const own = parents.length === 0 ? columns : columns.filter((each) => yes(each, "local"));
  const list = own.map((each) => `\n  ${columnDefinition(each, planning)}`).join(",");
  return `${start} (${list}${list === "" ? "" : "\n"})${parents.length > 0 ? ` INHERITS (${parents.join(", ")})` : ""}${end}`;
}

/** A partition that only moved is attached again; one that becomes a table is detached. */
function partitionStatements(
  from: CatalogObject,
  to: CatalogObject,
  changed: ReadonlySet<string>,
  { schemas }: Planning,
): readonly Statement[] {
  if (!changed.has("partitionOf") && !changed.has("partitionBound")) return [];
  const before = text(from, "partitionOf");
  const wanted = text(to, "partitionOf");
  const alter = (parent: string, what: string): Statement => ({
    sql: `ALTER TABLE ${rawName(parent, schemas)} ${what}`,
    object: to.identity,
    act: "alter",
  });
  return [
    ...(before === null ? [] : [alter(before, `DETACH PARTITION ${nameOf(to)}`)]),
    ...(wanted === null
      ? []
      : [alter(wanted, `ATTACH PARTITION ${nameOf(to)} ${text(to, "partitionBound") ?? "DEFAULT"}`)]),
  ];
}

function inheritStatements(
  from: CatalogObject,
  to: CatalogObject,
  changed: ReadonlySet<string>,
  { schemas }: Planning,
): readonly Statement[] {
  if (!changed.has("inherits")) return [];
  const before = texts(from, "inherits");
  const wanted = texts(to, "inherits");
  const alter = (what: string): Statement => ({
    sql: `ALTER TABLE ${nameOf(to)} ${what}`,
    object: to.identity,
    act: "alter",
  });
  const kept = wanted.filter((name) => before.includes(name));
  const inOrder = before.filter((name) => wanted.includes(name)).join() === kept.join();
  return [
    ...before
      .filter((name) => !inOrder || !wanted.includes(name))
      .map((name) => alter(`NO INHERIT ${rawName(name, schemas)}`)),
    ...wanted
      .filter((name) => !inOrder || !before.includes(name))
      .map((name) => alter(`INHERIT ${rawName(name, schemas)}`)),
  ];
}

const defaultsOfNew: ReadonlySet<string> = new Set([
  "rowSecurity",
  "forceRowSecurity",
  "replicaIdentity",
  "clusteredOn",
  "partitionTriggers",
  "new",
]);

function setAside(object: CatalogObject, changed: ReadonlySet<string>, { from }: Planning): readonly Statement[] {
  const isNew = changed.has("new");
  const act = isNew ? "create" : "alter";
  const alter = (what: string): Statement => ({
    sql: `ALTER TABLE ${nameOf(object)} ${what}`,
    object: object.identity,
    act,
  });
  const wants = (name: string, isDefault: boolean) => changed.has(name) && !(isNew && isDefault);
  const identity = text(object, "replicaIdentity") ?? "default";
  const clustered = text(object, "clusteredOn");
  const tablespace = text(object, "tablespace");
  const options = texts(object, "options");
  const before = from.get(objectKey(object.identity));
  const gone = (before ? texts(before, "options") : [])
    .map(optionName)
    .filter((name) => !options.map(optionName).includes(name));
  return [
    ...(wants("persistence", true)
      ? [alter(text(object, "persistence") === "unlogged" ? "SET UNLOGGED" : "SET LOGGED")]
      : []),
    ...(wants("rowSecurity", !yes(object, "rowSecurity"))
      ? [alter(`${yes(object, "rowSecurity") ? "ENABLE" : "DISABLE"} ROW LEVEL SECURITY`)]
      : []),
    ...(wants("forceRowSecurity", !yes(object, "forceRowSecurity"))
      ? [alter(`${yes(object, "forceRowSecurity") ? "" : "NO "}FORCE ROW LEVEL SECURITY`)]
      : []),
    ...(wants("replicaIdentity", identity === "default")
      ? [
          alter(
            `REPLICA IDENTITY ${identity.startsWith("index ") ? `USING INDEX ${ident(identity.slice(6))}` : identity.toUpperCase()}`,
          ),
        ]
      : []),
    ...(wants("clusteredOn", clustered === null)
      ? [alter(clustered === null ? "SET WITHOUT CLUSTER" : `CLUSTER ON ${ident(clustered)}`)]
      : []),
    ...(changed.has("options") && gone.length > 0 ? [alter(`RESET (${gone.join(", ")})`)] : []),
    ...(changed.has("options") && options.length > 0 ? [alter(`SET (${options.join(", ")})`)] : []),
    ...(wants("tablespace", tablespace === null) ? [alter(`SET TABLESPACE ${ident(tablespace ?? "pg_default")}`)] : []),
    ...(wants("accessMethod", true)
      ? [alter(`SET ACCESS METHOD ${ident(text(object, "accessMethod") ?? "heap")}`)]
      : []),
    ...(wants("partitionTriggers", object.attributes.partitionTriggers === null)
      ? partitionTriggers(object, before, act)
      : []),
  ];
}

function optionName(option: string): string {
  return option.split("=")[0] ?? option;
}

function partitionTriggers(
  object: CatalogObject,
  before: CatalogObject | undefined,
  act: "create" | "alter",
): readonly Statement[] {
  const wanted = recordOf(object.attributes.partitionTriggers);
  const names = new Set([...Object.keys(wanted), ...Object.keys(recordOf(before?.attributes.partitionTriggers))]);
  return [...names].map((name) => {
    const how =
      { disabled: "DISABLE", replica: "ENABLE REPLICA", always: "ENABLE ALWAYS" }[wordOf(wanted[name]) ?? ""] ??
      "ENABLE";
    return { sql: `ALTER TABLE ${nameOf(object)} ${how} TRIGGER ${ident(name)}`, object: object.identity, act };
  });
}
