// A type that cannot be changed in place: the old one is renamed away, the new one made, the columns of the old one are
// moved over by their text, and the old one is dropped.

import type { CatalogObject } from "../../model/object.ts";
import { text } from "../attributes.ts";
import { ident, qualified } from "../sql.ts";
import type { Planning, Statement } from "../statement.ts";

export function remade(
  from: CatalogObject,
  to: CatalogObject,
  create: readonly Statement[],
  planning: Planning,
): readonly Statement[] {
  const { schema, name } = to.identity;
  const word = (object: CatalogObject) => (text(object, "typeKind") === "domain" ? "DOMAIN" : "TYPE");
  const aside = `${name}__before`;
  const alter = (sql: string, more: Partial<Statement> = {}): Statement => ({
    sql,
    object: to.identity,
    act: "alter",
    ...more,
  });
  return [
    alter(`ALTER ${word(from)} ${qualified(schema, name)} RENAME TO ${ident(aside)}`),
    ...create,
    ...columnsOfType(to, planning).flatMap((column) => movedOver(column, alter)),
    alter(`DROP ${word(from)} ${qualified(schema, aside)}`),
  ];
}

/** Whose type it is on both sides, arrays included. */
function columnsOfType({ identity }: CatalogObject, { from, to }: Planning): readonly CatalogObject[] {
  const name = qualified(identity.schema, identity.name);
  const isOf = (object: CatalogObject | undefined) =>
    object ? (text(object, "type") ?? "").replace(/(\[\])+$/, "") === name : false;
  return [...from].flatMap(([key, object]) => {
    const wanted = to.get(key);
    return object.identity.kind === "column" && isOf(object) && wanted && isOf(wanted) ? [wanted] : [];
  });
}

function movedOver(
  column: CatalogObject,
  alter: (sql: string, more?: Partial<Statement>) => Statement,
): readonly Statement[] {
  const { schema, table, name } = column.identity;
  const type = text(column, "type") ?? "";
  const on = `ALTER TABLE ${qualified(schema, table)} ALTER COLUMN ${ident(name)}`;
  const asText = type.endsWith("]") ? "text[]" : "text";
  const value = text(column, "default");
  return [
    ...(value === null ? [] : [alter(`${on} DROP DEFAULT`)]),
    alter(`${on} TYPE ${type} USING ${ident(name)}::${asText}::${type}`),
    ...(value === null ? [] : [alter(`${on} SET DEFAULT ${value}`)]),
  ];
}
