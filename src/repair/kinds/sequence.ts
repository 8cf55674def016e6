// Sequences. Whose column one belongs to is said when that column is there.

import type { CatalogObject } from "../../model/object.ts";
import { text, yes } from "../attributes.ts";
import { ident, qualified } from "../sql.ts";
import type { KindPlan, Planning, Statement } from "../statement.ts";
import { commonOfChanged, commonOfNew } from "./common-attributes.ts";
import { withinBounds } from "./within-bounds.ts";

export const sequence: KindPlan = {
  create(object, planning) {
    const name = nameOf(object);
    const unlogged = text(object, "persistence") === "unlogged" ? "UNLOGGED " : "";
    return [
      {
        sql: `CREATE ${unlogged}SEQUENCE IF NOT EXISTS ${name} ${optionsOf(object)}`,
        object: object.identity,
        act: "create",
      },
      // The owner first: a sequence belongs to no column of somebody else's table.
      ...commonOfNew(object, { on: `SEQUENCE ${name}` }, planning),
      ...(text(object, "ownedBy") === null ? [] : [ownedBy(object, planning)]),
    ];
  },
  drop: (object) => [
    {
      sql: `DROP SEQUENCE IF EXISTS ${nameOf(object)}`,
      object: object.identity,
      act: "drop",
      loses: `where the sequence ${nameOf(object)} stands`,
    },
  ],
  alter(from, to, changed, planning) {
    const name = nameOf(to);
    const numbers = ["type", "start", "increment", "minimum", "maximum", "cache", "cycle"].some((each) =>
      changed.has(each),
    );
    const statement = (sql: string): Statement => ({ sql, object: to.identity, act: "alter" });
    return [
      ...(numbers ? [statement(numbersText(from, to))] : []),
      ...(changed.has("persistence")
        ? [statement(`ALTER SEQUENCE ${name} SET ${text(to, "persistence") === "unlogged" ? "UNLOGGED" : "LOGGED"}`)]
        : []),
      ...(changed.has("ownedBy") && changed.has("owner") && text(from, "ownedBy") !== null
        ? [statement(`ALTER SEQUENCE ${name} OWNED BY NONE`)]
        : []),
      ...commonOfChanged(from, to, changed, { on: `SEQUENCE ${name}` }),
      ...(changed.has("ownedBy") ? [ownedBy(to, planning)] : []),
    ];
  },
};

function nameOf({ identity }: CatalogObject): string {
  return qualified(identity.schema, identity.name);
}

function numbersText(from: CatalogObject, to: CatalogObject): string {
  const of = nameOf(to);
  const plain = `ALTER SEQUENCE ${of} ${optionsOf(to)}`;
  const [least, most] = [text(to, "minimum"), text(to, "maximum")];
  return least !== null && most !== null && narrows(from, to) ? withinBounds(plain, { of, least, most }) : plain;
}

/** Where the sequence stands may lie outside of what it is to be in. */
function narrows(from: CatalogObject, to: CatalogObject): boolean {
  const number = (object: CatalogObject, name: string) => BigInt(text(object, name) ?? 0);
  return number(to, "minimum") > number(from, "minimum") || number(to, "maximum") < number(from, "maximum");
}

function optionsOf(object: CatalogObject): string {
  return [
    `AS ${text(object, "type")}`,
    `INCREMENT BY ${text(object, "increment")}`,
    `MINVALUE ${text(object, "minimum")}`,
    `MAXVALUE ${text(object, "maximum")}`,
    `START WITH ${text(object, "start")}`,
    `CACHE ${text(object, "cache")}`,
    yes(object, "cycle") ? "CYCLE" : "NO CYCLE",
  ].join(" ");
}

/** The raw name of schema, table and column; the table is known where it is on either side. */
function ownedBy(object: CatalogObject, { to }: Planning): Statement {
  const raw = text(object, "ownedBy");
  const column = [...(raw === null ? [] : to.values())].find(
    ({ identity: { kind, schema, table, name } }) => kind === "column" && `${schema}.${table}.${name}` === raw,
  );
  const by =
    raw === null
      ? "NONE"
      : column
        ? qualified(column.identity.schema, column.identity.table, column.identity.name)
        : raw.split(".").map(ident).join(".");
  return { sql: `ALTER SEQUENCE ${nameOf(object)} OWNED BY ${by}`, object: object.identity, act: "alter" };
}
