// What follows an object of its table's parent (a partition's index, an inherited check) has no attributes to compare: only
// whom it follows, whether it is an own one beside that, and its name. What is said of the one that is followed, or of
// where the table stands, is not said again of what follows.

import type { AttributeDifference, Difference } from "../model/difference.ts";
import { type CatalogObject, type Kind, type ObjectIdentity, objectKey, objectName } from "../model/object.ts";
import { equal } from "./canonical.ts";
import { kinds } from "./index.ts";
import type { ObjectKind } from "./kind.ts";

type Objects = ReadonlyMap<string, CatalogObject>;

/** Known by its name alone: what can be said of it is said of the object that it follows. */
export function isFollower({ attributes }: CatalogObject): boolean {
  return Object.keys(attributes).length === 0;
}

export interface Following {
  /** Of one object that both sides have. */
  between(expected: CatalogObject, live: CatalogObject): readonly AttributeDifference[];
  /** Followers that go by another name. */
  readonly renamed: readonly Difference[];
}

export function following(expected: Objects, live: Objects): Following {
  const sides = { expected, live };
  return {
    between(one, other) {
      if (!sameLineage(one, sides)) return [];
      const [first, second] = [told(one, live), told(other, expected)];
      if (first === undefined || second === undefined) return [];
      if (first !== second) return [{ name: "follows", expected: first, actual: second }];
      if (isFollower(one) === isFollower(other)) return [];
      return [{ name: "local", expected: !isFollower(one), actual: !isFollower(other) }];
    },
    renamed: renamed(sides),
  };
}

/** Null where it follows none; undefined where the other side lacks what it follows, which is told there. */
function told({ follows }: CatalogObject, others: Objects): string | null | undefined {
  if (follows === undefined) return null;
  return others.has(objectKey(follows)) ? objectName(follows) : undefined;
}

interface Sides {
  readonly expected: Objects;
  readonly live: Objects;
}

/** Whether its table is there on both sides, and stands below the same one. */
function sameLineage({ parent }: CatalogObject, { expected, live }: Sides): boolean {
  if (parent === null) return false;
  const [one, other] = [expected, live].map((side) => side.get(objectKey(parent))?.attributes);
  if (one === undefined || other === undefined) return false;
  const lineage = registry[parent.kind]?.lineage ?? [];
  return lineage.every((name) => equal(one[name] ?? null, other[name] ?? null));
}

function renamed(sides: Sides): readonly Difference[] {
  const found = new Map<string, CatalogObject>();
  for (const object of lacking(sides.live, sides.expected)) found.set(placeOf(object), object);
  return lacking(sides.expected, sides.live).flatMap((expected): Difference[] => {
    const actual = found.get(placeOf(expected));
    if (actual === undefined || !sameLineage(expected, sides)) return [];
    const attributes = [{ name: "name", expected: expected.identity.name, actual: actual.identity.name }];
    return [{ object: expected.identity, change: "changed", expected, actual, attributes, folded: [] }];
  });
}

/** Followers that the other side has not, though it has what they follow. */
function lacking(here: Objects, there: Objects): readonly CatalogObject[] {
  return [...here.values()].filter(
    (object) =>
      isFollower(object) &&
      object.follows !== undefined &&
      there.has(objectKey(object.follows)) &&
      !there.has(objectKey(object.identity)),
  );
}

/** On one table, one object follows another. */
function placeOf({ parent, follows }: CatalogObject): string {
  return JSON.stringify([parent, follows].map((each: ObjectIdentity | null | undefined) => each && objectKey(each)));
}

const registry: Readonly<Partial<Record<Kind, ObjectKind>>> = kinds;
