// Views, also materialized. A definition that the server does not take for the view that is there makes it new.

import type { CatalogObject } from "../../model/object.ts";
import { recordOf, text, texts, wordOf, yes } from "../attributes.ts";
import { ident, qualified } from "../sql.ts";
import type { KindPlan, Planning, Statement } from "../statement.ts";
import { commentOn, commonOfChanged, commonOfNew } from "./common-attributes.ts";

export const view: KindPlan = {
  create: (object, planning) => [
    { sql: createText(object, planning), object: object.identity, act: "create" },
    ...columnsAside(object, new Set(["columnDefaults", "columnComments"])),
    ...commonOfNew(object, namedAs(object), planning),
  ],
  drop: (object) => [
    { sql: `DROP ${wordOfView(object)} IF EXISTS ${nameOf(object)}`, object: object.identity, act: "drop" },
  ],
  alter(from, to, changed, planning) {
    const materialized = yes(to, "materialized");
    if (changed.has("materialized") || (materialized && changed.has("definition"))) return null;
    const statement = (sql: string): Statement => ({ sql, object: to.identity, act: "alter" });
    const alter = `ALTER ${wordOfView(to)} ${nameOf(to)}`;
    const tablespace = text(to, "tablespace");
    const clustered = text(to, "clusteredOn");
    return [
      ...(changed.has("definition") ? [statement(createText(to, planning))] : []),
      ...(changed.has("securityInvoker") || changed.has("options") ? optionStatements(from, to, statement, alter) : []),
      ...(changed.has("tablespace") ? [statement(`${alter} SET TABLESPACE ${ident(tablespace ?? "pg_default")}`)] : []),
      ...(changed.has("accessMethod")
        ? [statement(`${alter} SET ACCESS METHOD ${ident(text(to, "accessMethod") ?? "heap")}`)]
        : []),
      ...(changed.has("clusteredOn")
        ? [statement(`${alter} ${clustered === null ? "SET WITHOUT CLUSTER" : `CLUSTER ON ${ident(clustered)}`}`)]
        : []),
      ...columnsAside(to, changed, from),
      ...commonOfChanged(from, to, changed, namedAs(to)),
    ];
  },
};

function nameOf({ identity }: CatalogObject): string {
  return qualified(identity.schema, identity.name);
}

function wordOfView(object: CatalogObject): string {
  return yes(object, "materialized") ? "MATERIALIZED VIEW" : "VIEW";
}

function namedAs(object: CatalogObject): { readonly on: string; readonly grantOn: string } {
  return { on: `${wordOfView(object)} ${nameOf(object)}`, grantOn: `TABLE ${nameOf(object)}` };
}

function createText(object: CatalogObject, { major }: Planning): string {
  const options = optionsOf(object, major);
  const withOptions = options.length === 0 ? "" : ` WITH (${options.join(", ")})`;
  const definition = (text(object, "definition") ?? "").trim().replace(/;$/, "");
  if (!yes(object, "materialized")) return `CREATE OR REPLACE VIEW ${nameOf(object)}${withOptions} AS\n ${definition}`;
  const method = text(object, "accessMethod");
  const tablespace = text(object, "tablespace");
  const using = method === null ? "" : ` USING ${ident(method)}`;
  return `CREATE MATERIALIZED VIEW ${nameOf(object)}${using}${withOptions}${tablespace === null ? "" : ` TABLESPACE ${ident(tablespace)}`} AS\n ${definition}`;
}

function optionsOf(object: CatalogObject, major: number): readonly string[] {
  const invoker = yes(object, "securityInvoker") && major >= 15 ? ["security_invoker=true"] : [];
  return [...invoker, ...texts(object, "options")];
}

function optionStatements(
  from: CatalogObject,
  to: CatalogObject,
  statement: (sql: string) => Statement,
  alter: string,
): readonly Statement[] {
  const name = (option: string) => option.split("=")[0] ?? option;
  const wanted = optionsOf(to, 18);
  const gone = optionsOf(from, 18)
    .map(name)
    .filter((each) => !wanted.map(name).includes(each));
  return [
    ...(gone.length > 0 ? [statement(`${alter} RESET (${gone.join(", ")})`)] : []),
    ...(wanted.length > 0 ? [statement(`${alter} SET (${wanted.join(", ")})`)] : []),
  ];
}

function columnsAside(to: CatalogObject, changed: ReadonlySet<string>, from?: CatalogObject): readonly Statement[] {
  const both = (name: string): readonly (readonly [string, string | null])[] => {
    const wanted = recordOf(to.attributes[name]);
    const before = recordOf(from?.attributes[name]);
    return [...new Set([...Object.keys(wanted), ...Object.keys(before)])]
      .filter((column) => wordOf(wanted[column]) !== wordOf(before[column]))
      .map((column) => [column, wordOf(wanted[column])] as const);
  };
  return [
    ...(changed.has("columnDefaults")
      ? both("columnDefaults").map(
          ([column, value]): Statement => ({
            sql: `ALTER VIEW ${nameOf(to)} ALTER COLUMN ${ident(column)} ${value === null ? "DROP DEFAULT" : `SET DEFAULT ${value}`}`,
            object: to.identity,
            act: "alter",
          }),
        )
      : []),
    ...(changed.has("columnComments")
      ? both("columnComments").map(([column, value]) => commentOn(to, `COLUMN ${nameOf(to)}.${ident(column)}`, value))
      : []),
  ];
}
