// Views and materialized views as SQL. Whether one is filled is data: it is made empty.

import type { CatalogObject } from "../../model/object.ts";
import { commentOf, commentOn, grantsOf, ownerOf } from "./about.ts";
import { name, qualified } from "./names.ts";
import type { Statement, Writer } from "./statement.ts";
import { optionsText } from "./table.ts";
import { entries, list, record } from "./type.ts";

export const view: Writer = (object, context) => {
  const { identity, attributes } = object;
  const called = qualified(identity.schema, identity.name);
  const isMaterialized = attributes.materialized === true;
  const word = isMaterialized ? "MATERIALIZED VIEW" : "VIEW";
  const of = identity;
  const after = (sql: string): Statement => ({ phase: "policies", text: `ALTER ${word} ${called} ${sql}`, of });
  return [
    { phase: "views", text: made(object, `CREATE ${word} ${called}`), of },
    ...entries(attributes.columnDefaults).map(([column, value]) =>
      after(`ALTER COLUMN ${name(column)} SET DEFAULT ${String(value)}`),
    ),
    ...entries(attributes.columnStorage).flatMap(([column, each]) => {
      const { storage, compression, statistics, options } = record(each);
      const alter = `ALTER COLUMN ${name(column)}`;
      const words: Readonly<Record<string, string>> = { p: "PLAIN", e: "EXTERNAL", m: "MAIN", x: "EXTENDED" };
      return [
        ...(typeof storage === "string" ? [after(`${alter} SET STORAGE ${words[storage] ?? "DEFAULT"}`)] : []),
        ...(compression === "p" || compression === "l"
          ? [after(`${alter} SET COMPRESSION ${compression === "p" ? "pglz" : "lz4"}`)]
          : []),
        ...(typeof statistics === "number" ? [after(`${alter} SET STATISTICS ${statistics}`)] : []),
        ...(list(options).length === 0 ? [] : [after(`${alter} SET (${optionsText(options)})`)]),
      ];
    }),
    ...(typeof attributes.clusteredOn === "string" ? [after(`CLUSTER ON ${name(attributes.clusteredOn)}`)] : []),
    ...ownerOf(object, `${word} ${called}`, context),
    ...grantsOf(object, `TABLE ${called}`, "r", context),
    ...commentOf(object, `${word} ${called}`),
    ...entries(attributes.columnComments).map(([column, comment]) =>
      commentOn(object, `COLUMN ${called}.${name(column)}`, String(comment)),
    ),
  ];
};

function made(object: CatalogObject, head: string): string {
  const { definition, options, securityInvoker, accessMethod, tablespace, materialized } = object.attributes;
  const given = [...(securityInvoker === true ? ["security_invoker=true"] : []), ...list(options)];
  return [
    head,
    typeof accessMethod === "string" ? ` USING ${name(accessMethod)}` : "",
    given.length === 0 ? "" : ` WITH (${optionsText(given)})`,
    typeof tablespace === "string" ? ` TABLESPACE ${name(tablespace)}` : "",
    ` AS\n${String(definition).replace(/;\s*$/, "")}`,
    materialized === true ? "\nWITH NO DATA" : "",
  ].join("");
}
