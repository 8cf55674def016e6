// What is attached to an index of its table's parent cannot go, or give its place to another, while the table is a
// partition. So it is taken out for the time, and put back: the server then attaches what fits.

import { type CatalogObject, type ObjectIdentity, objectKey } from "../../model/object.ts";
import { text } from "../attributes.ts";
import { ident, qualified, rawName } from "../sql.ts";
import type { Planning, Statement } from "../statement.ts";

/** The statements with the table taken out around them; null where it is no partition before and after. */
export function detached(
  { schema, table }: ObjectIdentity,
  planning: Planning,
  inside: readonly string[],
  behind: readonly string[] = [],
): readonly string[] | null {
  const key = objectKey({ kind: "table", schema, table: null, name: table ?? "" });
  const [before, after] = [planning.from.get(key), planning.to.get(key)];
  const parent = before === undefined ? null : text(before, "partitionOf");
  if (before === undefined || parent === null || (after !== undefined && text(after, "partitionOf") !== parent))
    return null;
  const [of, it] = [`ALTER TABLE ${rawName(parent, planning.schemas)}`, qualified(schema, table)];
  const bound = text(before, "partitionBound") ?? "DEFAULT";
  return [`${of} DETACH PARTITION ${it}`, ...inside, `${of} ATTACH PARTITION ${it} ${bound}`, ...behind];
}

/** Where another index of the table holds the place that is to be this one's, or this one has a place that it is to leave. */
export function placeChanged(
  from: CatalogObject,
  to: CatalogObject,
  planning: Planning,
  create: (object: CatalogObject) => readonly Statement[],
): readonly Statement[] | null {
  const inTheWay = to.follows === undefined ? from : holderOf(to, planning);
  if (inTheWay === null) return null;
  const wanted = planning.to.get(objectKey(inTheWay.identity));
  const again = wanted === undefined || wanted.follows !== undefined ? [] : create(wanted).map(({ sql }) => sql);
  const texts = detached(to.identity, planning, [goes(inTheWay)], again);
  return texts?.map((sql) => ({ sql, object: to.identity, act: "alter" as const })) ?? null;
}

/** Who stands where `to` is to stand, by another name. */
function holderOf(to: CatalogObject, { from }: Planning): CatalogObject | null {
  const { follows, identity } = to;
  if (follows === undefined) return null;
  const found = [...from.values()].find(
    (each) =>
      each.follows !== undefined &&
      objectKey(each.follows) === objectKey(follows) &&
      each.identity.schema === identity.schema &&
      each.identity.table === identity.table &&
      each.identity.name !== identity.name,
  );
  return found ?? null;
}

function goes({ identity: { kind, schema, table, name } }: CatalogObject): string {
  return kind === "index"
    ? `DROP INDEX ${qualified(schema, name)}`
    : `ALTER TABLE ${qualified(schema, table)} DROP CONSTRAINT ${ident(name)}`;
}
