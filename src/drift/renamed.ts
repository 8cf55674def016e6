// Of a missing and an unexpected object of the same shape: probably one that was renamed. Pure.
// Law: both stay findings. Only what is alone with its shape on both sides is paired; where two would do, nobody can tell.

import type { Difference } from "../model/difference.ts";
import {
  type Catalog,
  type CatalogObject,
  type Json,
  type Kind,
  type ObjectIdentity,
  objectKey,
} from "../model/object.ts";

export interface Sides {
  /** Null where that side was not read. */
  readonly expected: Catalog | null;
  readonly live: Catalog | null;
}

/** By `objectKey` of what is missing: what it is probably called now. */
export function renamed(differences: readonly Difference[], sides: Sides): ReadonlyMap<string, ObjectIdentity> {
  const groups = new Map<string, { missing: ObjectIdentity[]; unexpected: ObjectIdentity[] }>();
  for (const difference of differences) {
    const { change, object } = difference;
    const shape = change === "changed" ? null : shapeOf(difference, sides);
    if (change === "changed" || shape === null) continue;
    const key = JSON.stringify([object.kind, object.schema, object.table, shape]);
    const group = groups.get(key) ?? { missing: [], unexpected: [] };
    group[change].push(object);
    groups.set(key, group);
  }
  return new Map(
    [...groups.values()].flatMap(({ missing, unexpected }) => {
      const [from, to] = [missing[0], unexpected[0]];
      const alone = missing.length === 1 && unexpected.length === 1;
      return alone && from !== undefined && to !== undefined ? [[objectKey(from), to] as const] : [];
    }),
  );
}

/** What of an object a new name leaves as it was; null for kinds that have no name of their own, and where there is nothing to tell by. */
function shapeOf(difference: Difference, sides: Sides): Json {
  const object = difference.expected ?? difference.actual;
  const catalog = difference.change === "missing" ? sides.expected : sides.live;
  if (object === null || catalog === null) return null;
  return shapes[object.identity.kind]?.(object, difference, catalog) ?? null;
}

type Shape = (object: CatalogObject, difference: Difference, catalog: Catalog) => Json;

const ofColumns: Shape = ({ attributes }, { folded }, { objects }) => {
  const columns = folded
    .filter(({ kind }) => kind === "column")
    .map((each) => [each.name, objects.get(objectKey(each))?.attributes.type ?? null]);
  const { partitionOf = null, partitionBound = null } = attributes;
  return columns.length === 0 ? null : [columns, partitionOf, partitionBound];
};

/** Its type, and its place among the columns of its table where that is known. */
const ofColumn: Shape = ({ identity, attributes }, _difference, { objects }) => {
  const { schema, name } = identity;
  const table = { kind: "table", schema, table: null, name: identity.table ?? "" } as const;
  const order = objects.get(objectKey(table))?.attributes.columnOrder;
  const place = Array.isArray(order) ? order.indexOf(name) : -1;
  return place < 0 ? itself({ identity, attributes, parent: null }) : [attributes.type ?? null, place];
};

const ofContent: Shape = (_object, { folded }) => {
  const inside = folded.filter(({ table }) => table === null).map(({ kind, name }) => `${kind} ${name}`);
  return inside.length === 0 ? null : inside.sort();
};

const shapes: Partial<Record<Kind, Shape>> = {
  schema: ofContent,
  table: ofColumns,
  column: ofColumn,
  constraint: itself,
  index: itself,
  view: itself,
  function: itself,
  trigger: itself,
  rule: itself,
  policy: itself,
  type: itself,
  sequence: itself,
  "event-trigger": itself,
  publication: itself,
};

/** Everything of it but what a person may change without a new name, and the name itself. A function keeps its arguments. */
function itself({ identity, attributes }: CatalogObject): Json {
  const kept = Object.entries(attributes).filter(([name, value]) => !beside.has(name) && value !== null);
  const own = identity.kind === "function" ? (identity.name.split("(")[0] ?? "") : identity.name;
  const rest = identity.kind === "function" ? identity.name.slice(own.length) : "";
  if (kept.length === 0) return null;
  return [rest, ...kept.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => [name, without(value, own)])];
}

const beside = new Set(["owner", "comment", "grants", "indexComment"]);

/** The value with the name taken out of its texts, quoted or not. */
function without(value: Json, name: string): Json {
  if (typeof value === "string") {
    const escaped = name.replaceAll('"', '""').replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    return value.replace(new RegExp(`(?<![\\w$"])(?:"${escaped}"|${escaped})(?![\\w$"])`, "g"), "…");
  }
  if (Array.isArray(value)) return value.map((each) => without(each, name));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, without(each, name)]));
}
