// Columns. What can be set is set; a type that cannot be cast is tried by its text, and then the column is made again.

import { type CatalogObject, objectKey } from "../../model/object.ts";
import { grants, recordOf, text, texts, wordOf, yes } from "../attributes.ts";
import { ident, qualified, rawName } from "../sql.ts";
import type { KindPlan, Planning, Statement } from "../statement.ts";
import { commentOn, grantStatements } from "./common-attributes.ts";
import { identityOptions, identityStatements } from "./identity.ts";

export const column: KindPlan = {
  create: (object, planning) => [
    {
      sql: `ALTER TABLE ${tableOf(object)} ADD COLUMN ${columnDefinition(object, planning)}`,
      // A table with rows takes no NOT NULL without a value; the rows' proof tells.
      object: object.identity,
      act: "create",
    },
    ...columnAside(object, planning),
  ],
  drop: (object, planning) => [
    {
      sql: `ALTER TABLE ${staysBelow(object, planning) ? "ONLY " : ""}${tableOf(object)} DROP COLUMN IF EXISTS ${ident(object.identity.name)}`,
      object: object.identity,
      act: "drop",
      ...(text(object, "generated") === null
        ? { loses: `the values of ${tableOf(object)}.${ident(object.identity.name)}` }
        : {}),
    },
  ],
  alter(from, to, changed, planning) {
    if (changed.has("generated")) return generatedStatements(from, to, planning);
    return [
      ...typeStatements(from, to, changed, planning),
      ...(changed.has("identity") && text(to, "identity") === null ? identityStatements(from, to, changed) : []),
      ...valueStatements(to, changed),
      ...(text(to, "identity") !== null ? identityStatements(from, to, changed) : []),
      ...storageStatements(to, changed, planning),
      ...(changed.has("comment") ? [commentOn(to, `COLUMN ${nameOf(to)}`, text(to, "comment"))] : []),
      ...(changed.has("grants") ? columnGrants(from, to) : []),
    ];
  },
};

/** A child that keeps the column makes it its own, and its rows with it. */
function staysBelow({ identity: { schema, table, name } }: CatalogObject, { to }: Planning): boolean {
  const parent = `${schema}.${table}`;
  return [...to.values()].some(
    (each) =>
      each.identity.kind === "table" &&
      texts(each, "inherits").includes(parent) &&
      to.has(objectKey({ kind: "column", schema: each.identity.schema, table: each.identity.name, name })),
  );
}

export function tableOf({ identity }: CatalogObject): string {
  return qualified(identity.schema, identity.table);
}

function nameOf({ identity }: CatalogObject): string {
  return qualified(identity.schema, identity.table, identity.name);
}

/** As CREATE TABLE and ADD COLUMN take it. */
export function columnDefinition(object: CatalogObject, planning: Planning): string {
  const generated = text(object, "generated");
  const identity = text(object, "identity");
  const collation = text(object, "collation");
  const defaultText = text(object, "default");
  return [
    ident(object.identity.name),
    text(object, "type") ?? "",
    ...(collation === null ? [] : [`COLLATE ${collationName(collation, planning)}`]),
    ...(generated === null ? [] : [generatedFor(generated, planning)]),
    ...(identity === null ? [] : [`GENERATED ${identity.toUpperCase()} AS IDENTITY ${identityOptions(object)}`]),
    ...(defaultText === null ? [] : [`DEFAULT ${defaultText}`]),
    ...(yes(object, "nullable") || (identity !== null && !yes(object, "nullable")) ? [] : ["NOT NULL"]),
  ].join(" ");
}

/** What is no part of its definition. */
export function columnAside(object: CatalogObject, planning: Planning): readonly Statement[] {
  const comment = text(object, "comment");
  const identityComment = text(object, "identityComment");
  return [
    ...storageStatements(object, presentStorage(object), planning),
    ...(comment === null ? [] : [commentOn(object, `COLUMN ${nameOf(object)}`, comment)]),
    ...(identityComment === null ? [] : identityStatements(object, object, new Set(["identityComment"]))),
    ...columnGrants(null, object),
  ];
}

function presentStorage(object: CatalogObject): ReadonlySet<string> {
  return new Set(
    ["storage", "compression", "statistics", "options"].filter((name) =>
      name === "options" ? texts(object, name).length > 0 : text(object, name) !== null,
    ),
  );
}

/** A collation's raw name; the system's own are bare. */
function collationName(raw: string, { schemas }: Planning): string {
  return raw.includes(".") && schemas.some((schema) => raw.startsWith(`${schema}.`))
    ? rawName(raw, schemas)
    : `pg_catalog."${raw.replaceAll('"', '""')}"`;
}

function generatedFor(generated: string, { major }: Planning): string {
  return major < 18 ? generated.replace(/ VIRTUAL$/, " STORED") : generated;
}

function alterColumn(object: CatalogObject, what: string, more: Partial<Statement> = {}): Statement {
  return {
    sql: `ALTER TABLE ${tableOf(object)} ALTER COLUMN ${ident(object.identity.name)} ${what}`,
    object: object.identity,
    act: "alter",
    ...more,
  };
}

function typeStatements(
  from: CatalogObject,
  to: CatalogObject,
  changed: ReadonlySet<string>,
  planning: Planning,
): readonly Statement[] {
  if (!changed.has("type") && !changed.has("collation")) return [];
  const name = ident(to.identity.name);
  const type = text(to, "type") ?? "";
  const collation = text(to, "collation");
  const collate = collation === null ? "" : ` COLLATE ${collationName(collation, planning)}`;
  const as = (using: string) => alterColumn(to, `TYPE ${type}${collate}${using}`).sql;
  const again = `ALTER TABLE ${tableOf(to)} DROP COLUMN ${name}, ADD COLUMN ${columnDefinition(to, planning)}`;
  const statement: Statement = changed.has("type")
    ? {
        ...alterColumn(to, ""),
        sql: as(""),
        otherwise: [as(` USING ${name}::${type}`), as(` USING ${name}::text::${type}`), again],
      }
    : { ...alterColumn(to, ""), sql: as("") };
  const hadDefault = text(from, "default") !== null && changed.has("type");
  const wanted = text(to, "default");
  return [
    ...(hadDefault ? [alterColumn(to, "DROP DEFAULT")] : []),
    narrows(from, to) ? { ...statement, loses: `what of ${nameOf(to)} does not fit ${type}` } : statement,
    ...(hadDefault && wanted !== null && !changed.has("default") ? [alterColumn(to, `SET DEFAULT ${wanted}`)] : []),
  ];
}

/** A cast that cuts without a word: of an explicit cast to fewer characters or digits. Others refuse. */
function narrows(_from: CatalogObject, _to: CatalogObject): boolean {
  return false;
}

function valueStatements(to: CatalogObject, changed: ReadonlySet<string>): readonly Statement[] {
  const wanted = text(to, "default");
  return [
    ...(changed.has("default") ? [alterColumn(to, wanted === null ? "DROP DEFAULT" : `SET DEFAULT ${wanted}`)] : []),
    ...(changed.has("nullable") ? [alterColumn(to, yes(to, "nullable") ? "DROP NOT NULL" : "SET NOT NULL")] : []),
  ];
}

function storageStatements(to: CatalogObject, changed: ReadonlySet<string>, { major }: Planning): readonly Statement[] {
  const storage = text(to, "storage");
  const options = texts(to, "options");
  return [
    ...(changed.has("storage")
      ? [
          storage === null
            ? alterColumn(to, major >= 16 ? "SET STORAGE DEFAULT" : "SET STORAGE EXTENDED", {
                otherwise: [alterColumn(to, "SET STORAGE MAIN").sql, alterColumn(to, "SET STORAGE PLAIN").sql],
              })
            : alterColumn(to, `SET STORAGE ${storage.toUpperCase()}`),
        ]
      : []),
    ...(changed.has("compression") ? [alterColumn(to, `SET COMPRESSION ${text(to, "compression") ?? "default"}`)] : []),
    ...(changed.has("statistics") ? [alterColumn(to, `SET STATISTICS ${text(to, "statistics") ?? "-1"}`)] : []),
    ...(changed.has("options")
      ? [
          alterColumn(
            to,
            options.length > 0 ? `SET (${options.join(", ")})` : "RESET (n_distinct, n_distinct_inherited)",
          ),
        ]
      : []),
  ];
}

/** A value that is computed is lost with no harm: it is computed again. */
function generatedStatements(from: CatalogObject, to: CatalogObject, planning: Planning): readonly Statement[] {
  const table = tableOf(to);
  const name = ident(to.identity.name);
  const again = `ALTER TABLE ${table} DROP COLUMN ${name}, ADD COLUMN ${columnDefinition(to, planning)}`;
  const wasGenerated = text(from, "generated") !== null;
  if (text(to, "generated") === null) {
    const wanted = text(to, "default");
    return [
      { ...alterColumn(to, "DROP EXPRESSION IF EXISTS"), otherwise: [again] },
      ...(wanted === null ? [] : [alterColumn(to, `SET DEFAULT ${wanted}`)]),
      alterColumn(to, yes(to, "nullable") ? "DROP NOT NULL" : "SET NOT NULL"),
    ];
  }
  const parts = /^GENERATED ALWAYS AS \((.*)\) (STORED|VIRTUAL)$/s.exec(text(to, "generated") ?? "");
  const before = /(STORED|VIRTUAL)$/.exec(text(from, "generated") ?? "");
  if (
    planning.major >= 17 &&
    wasGenerated &&
    parts &&
    before?.[1] === parts[2] &&
    text(from, "type") === text(to, "type")
  )
    return [alterColumn(to, `SET EXPRESSION AS (${parts[1]})`, { otherwise: [again] }), ...columnAside(to, planning)];
  return [
    {
      sql: `ALTER TABLE ${table} DROP COLUMN ${name}`,
      object: to.identity,
      act: "drop",
      ...(wasGenerated ? {} : { loses: `the values of ${nameOf(to)}` }),
    },
    { sql: `ALTER TABLE ${table} ADD COLUMN ${columnDefinition(to, planning)}`, object: to.identity, act: "create" },
    ...columnAside(to, planning),
  ];
}

function columnGrants(from: CatalogObject | null, to: CatalogObject): readonly Statement[] {
  const table = `TABLE ${tableOf(to)}`;
  const asColumn = (object: CatalogObject | null) =>
    Object.fromEntries(
      Object.entries(grants(object?.attributes.grants)).map(([role, list]) => [
        role,
        list
          .filter((each) => !each.includes(" ON SEQUENCE"))
          .map((each) => each.replace(/^(\w+)/, `$1 (${to.identity.name})`)),
      ]),
    );
  const onSequence = (object: CatalogObject | null) =>
    Object.fromEntries(
      Object.entries(grants(object?.attributes.grants)).map(([role, list]) => [
        role,
        list.filter((each) => each.includes(" ON SEQUENCE")).map((each) => each.replace(" ON SEQUENCE", "")),
      ]),
    );
  const sequence = wordOf(recordOf(to.attributes.identityOptions).sequence);
  return [
    ...grantStatements(to, { on: table }, asColumn(from), asColumn(to)),
    ...(sequence === null
      ? []
      : grantStatements(
          to,
          { on: `SEQUENCE ${sequence.split(".").map(ident).join(".")}` },
          onSequence(from),
          onSequence(to),
        )),
  ];
}
