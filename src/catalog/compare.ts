// Two catalogs in, what differs out. The law: nothing here knows what a table is. Kinds say which of their attributes
// are compared and how; children of what one side lacks stand in their parent's difference.

import type { AttributeDifference, Change, Difference } from "../model/difference.ts";
import {
  type Catalog,
  type CatalogObject,
  type Kind,
  kinds as kindOrder,
  type NotCompared,
  type ObjectIdentity,
  objectKey,
  objectName,
} from "../model/object.ts";
import { type Following, following, isFollower } from "./following.ts";
import { kinds } from "./index.ts";
import type { ObjectKind } from "./kind.ts";
import { matchRoles, type RoleNames } from "./owners.ts";
import { type Echo, type SameValue, sameValues } from "./same-value.ts";

export type { RoleNames } from "./owners.ts";

export interface CompareOptions {
  /** What the server that built `expected` makes of a definition; null where it refuses it. */
  readonly echo: Echo;
  /** Without them, every role counts as there on both sides. */
  readonly roles?: RoleNames;
  /** Whether what has no meaning but in order (a table's columns) is compared, too, and every owner by its name. */
  readonly strict?: boolean;
}

export interface Comparison {
  /** By kind, in the order of the model, then by name. */
  readonly differences: readonly Difference[];
  /** What either side did not read. */
  readonly notCompared: readonly NotCompared[];
}

export async function compareCatalogs(expected: Catalog, live: Catalog, options: CompareOptions): Promise<Comparison> {
  const notCompared = union(expected.notCompared, live.notCompared);
  const read = wasRead(notCompared);
  const sides = matchRoles(expected.objects, live.objects, options.roles ?? null, options.strict);
  const untold: NotCompared[] = [];
  const follow = following(sides.expected, sides.live);
  const same = sameValues({
    echo: options.echo,
    major: expected.server.major,
    isOfUser: namesOf(live),
    untold: ({ identity }, lacks) =>
      untold.push({
        kind: identity.kind,
        name: objectName(identity),
        reason: `${lacks} (in the shadow, in name only)`,
      }),
  });
  const differences = [
    ...sides.differences,
    ...absent("missing", sides.expected, sides.live, read),
    ...absent("unexpected", sides.live, sides.expected, read),
    ...(await changed(sides.expected, sides.live, read, same, follow, options.strict === true)),
    ...follow.renamed.filter(({ object }) => read(object)),
  ];
  return { differences: differences.sort(byObject), notCompared: union(notCompared, untold) };
}

type Objects = Catalog["objects"];

/** Whether a user's object has this schema and name; a function goes by its name alone. */
function namesOf({ objects }: Catalog): (schema: string, name: string) => boolean {
  const names = new Set<string>();
  for (const { identity } of objects.values())
    if (identity.table === null) names.add(JSON.stringify([identity.schema, identity.name.replace(/\(.*$/s, "")]));
  return (schema, name) => names.has(JSON.stringify([schema, name]));
}

function union(...lists: readonly (readonly NotCompared[])[]): readonly NotCompared[] {
  return [...new Map(lists.flat().map((item) => [JSON.stringify([item.kind, item.name]), item])).values()];
}

/** What one side could not read is compared on neither: a kind (`*`), those whose names begin so (`anon on *`), one object. */
function wasRead(notCompared: readonly NotCompared[]): (identity: ObjectIdentity) => boolean {
  const unread = new Map<string, Set<string>>();
  for (const { kind, name } of notCompared) unread.set(kind, (unread.get(kind) ?? new Set()).add(name));
  return (identity) => {
    const names = unread.get(identity.kind);
    const name = objectName(identity);
    return ![...(names ?? [])].some(
      (each) => each === name || (each.endsWith("*") && name.startsWith(each.slice(0, -1))),
    );
  };
}

/** What `here` has and `there` lacks: one difference for each that stands alone, its descendants folded into it. */
function absent(
  change: Exclude<Change, "changed">,
  here: Objects,
  there: Objects,
  read: (identity: ObjectIdentity) => boolean,
): readonly Difference[] {
  const isAbsent = (key: string, object: CatalogObject) => !there.has(key) && read(object.identity);
  const folded = new Map<string, ObjectIdentity[]>();
  for (const [key, object] of here) {
    if (!isAbsent(key, object) || isFollower(object)) continue;
    const top = topmost(key, object, here, isAbsent);
    const inside = folded.get(top) ?? [];
    if (top !== key) inside.push(object.identity);
    folded.set(top, inside);
  }
  return [...folded].flatMap(([key, inside]) => {
    const object = here.get(key);
    if (!object) return [];
    const [expected, actual] = change === "missing" ? [object, null] : [null, object];
    return { object: object.identity, change, expected, actual, attributes: [], folded: inside.sort(byIdentity) };
  });
}

function topmost(
  key: string,
  object: CatalogObject,
  here: Objects,
  isAbsent: (key: string, object: CatalogObject) => boolean,
): string {
  const seen = new Set([key]);
  let top = key;
  for (let parent = object.parent; parent; ) {
    const parentKey = objectKey(parent);
    const above = here.get(parentKey);
    if (!above || seen.has(parentKey) || !isAbsent(parentKey, above)) break;
    seen.add(parentKey);
    top = parentKey;
    parent = above.parent;
  }
  return top;
}

async function changed(
  expected: Objects,
  live: Objects,
  read: (identity: ObjectIdentity) => boolean,
  same: SameValue,
  follow: Following,
  strict: boolean,
): Promise<readonly Difference[]> {
  const differences: Difference[] = [];
  for (const [key, wanted] of expected) {
    const actual = live.get(key);
    if (!actual || !read(wanted.identity)) continue;
    const attributes = [...(await changedAttributes(wanted, actual, same, strict)), ...follow.between(wanted, actual)];
    if (attributes.length > 0)
      differences.push({
        object: wanted.identity,
        change: "changed",
        expected: wanted,
        actual,
        attributes,
        folded: [],
      });
  }
  return differences;
}

async function changedAttributes(
  wanted: CatalogObject,
  actual: CatalogObject,
  same: SameValue,
  strict: boolean,
): Promise<readonly AttributeDifference[]> {
  const kind = registry[wanted.identity.kind];
  const differences: AttributeDifference[] = [];
  for (const name of Object.keys(kind?.attributes ?? {})) {
    const [left, right] = [wanted.attributes[name], actual.attributes[name]];
    if (!kind || left === undefined || right === undefined || left === right) continue;
    if (kind.attributes[name] === "order" && !strict) continue;
    if (!(await same(kind, wanted, name, left, right))) differences.push({ name, expected: left, actual: right });
  }
  return differences;
}

const registry: Readonly<Partial<Record<Kind, ObjectKind>>> = kinds;

function byObject(a: Difference, b: Difference): number {
  return byIdentity(a.object, b.object);
}

function byIdentity(a: ObjectIdentity, b: ObjectIdentity): number {
  const order = kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind);
  return order || (objectKey(a) < objectKey(b) ? -1 : 1);
}
