// What stands in another's way goes first, and comes back behind as it is to be. A column's value comes back; the column
// itself stays, for its rows would be lost.

import { type CatalogObject, type ObjectIdentity, objectKey } from "../model/object.ts";
import { text } from "./attributes.ts";
import { again, type Group, rankOf } from "./gather.ts";
import { ident, qualified } from "./sql.ts";
import type { Planning, Statement } from "./statement.ts";

/** `of`: whose way it stands in. */
export function putBack(object: ObjectIdentity, of: ObjectIdentity, planning: Planning): readonly Group[] {
  const key = objectKey(object);
  const from = planning.from.get(key) ?? null;
  const to = planning.to.get(key) ?? null;
  if (object.kind === "table" && of.kind !== "table") return [];
  if (object.kind !== "column") return again(from, to, planning, "dependent");
  const generated = [from, to].some((side) => side !== null && text(side, "generated") !== null);
  if (generated) return again(from, to, planning, "dependent");
  return valueAgain(from, to);
}

function valueAgain(from: CatalogObject | null, to: CatalogObject | null): readonly Group[] {
  const set = (side: CatalogObject, act: "drop" | "create", what: string): Group => {
    const { schema, table, name } = side.identity;
    const sql = `ALTER TABLE ${qualified(schema, table)} ALTER COLUMN ${ident(name)} ${what}`;
    const statement: Statement = { sql, object: side.identity, act };
    return { object: side.identity, rank: rankOf(act, side), statements: [statement], because: "dependent" };
  };
  const value = to === null ? null : text(to, "default");
  return [
    ...(from === null || text(from, "default") === null ? [] : [set(from, "drop", "DROP DEFAULT")]),
    ...(to === null || value === null ? [] : [set(to, "create", `SET DEFAULT ${value}`)]),
  ];
}
