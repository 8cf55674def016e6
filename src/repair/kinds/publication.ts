// Publications.

import type { CatalogObject } from "../../model/object.ts";
import { listOf, recordOf, text, texts, wordOf, yes } from "../attributes.ts";
import { ident, literal, qualified } from "../sql.ts";
import type { KindPlan, Planning, Statement } from "../statement.ts";
import { commonOfChanged, commonOfNew } from "./common-attributes.ts";

export const publication: KindPlan = {
  create(object, planning) {
    const name = ident(object.identity.name);
    const members = membersOf(object);
    const of = yes(object, "allTables") ? " FOR ALL TABLES" : members === "" ? "" : ` FOR ${members}`;
    return [
      {
        sql: `CREATE PUBLICATION ${name}${of} WITH (${optionsOf(object, planning)})`,
        object: object.identity,
        act: "create",
      },
      ...commonOfNew(object, { on: `PUBLICATION ${name}`, grantOn: null }, planning),
    ];
  },
  drop: ({ identity }) => [
    { sql: `DROP PUBLICATION IF EXISTS ${ident(identity.name)}`, object: identity, act: "drop" },
  ],
  alter(from, to, changed, planning) {
    const name = ident(to.identity.name);
    const members = membersOf(to);
    const moves = changed.has("tables") || changed.has("schemas");
    if (changed.has("allTables") || (moves && members === "")) return null;
    const statement = (sql: string): Statement => ({ sql, object: to.identity, act: "alter" });
    const options = ["operations", "viaRoot", "generatedColumns"].some((each) => changed.has(each));
    return [
      ...(moves ? [statement(`ALTER PUBLICATION ${name} SET ${members}`)] : []),
      ...(options ? [statement(`ALTER PUBLICATION ${name} SET (${optionsOf(to, planning)})`)] : []),
      ...commonOfChanged(from, to, changed, { on: `PUBLICATION ${name}`, grantOn: null }),
    ];
  },
};

function membersOf(object: CatalogObject): string {
  const tables = Object.entries(recordOf(object.attributes.tables)).flatMap(([schema, inSchema]) =>
    Object.entries(recordOf(inSchema)).map(([table, told]) => {
      const { columns, rows } = recordOf(told);
      const list = listOf(columns).map((column) => ident(String(column)));
      const filter = wordOf(rows);
      return `TABLE ONLY ${qualified(schema, table)}${list.length > 0 ? ` (${list.join(", ")})` : ""}${filter === null ? "" : ` WHERE (${filter})`}`;
    }),
  );
  return [...tables, ...texts(object, "schemas").map((schema) => `TABLES IN SCHEMA ${ident(schema)}`)].join(", ");
}

function optionsOf(object: CatalogObject, { major }: Planning): string {
  const generated = text(object, "generatedColumns") ?? "none";
  return [
    `publish = ${literal(texts(object, "operations").join(", "))}`,
    `publish_via_partition_root = ${yes(object, "viaRoot")}`,
    ...(major >= 18 && generated !== "none" ? [`publish_generated_columns = ${generated}`] : []),
  ].join(", ");
}
