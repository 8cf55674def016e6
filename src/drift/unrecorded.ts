// A pending file whose effect is there in full is one finding, and stands for all the differences that it makes.
// What is left of those (something more was done by hand inside a table that the file creates) stays a difference.

import type { ClassifiedDifference } from "../model/classified.ts";
import type { Difference } from "../model/difference.ts";
import type { Migration } from "../model/migration.ts";
import { type ObjectIdentity, objectKey } from "../model/object.ts";
import { faultDifference } from "./fault.ts";
import { keysOf, meet, type Touch, type Touched, touched } from "./touched.ts";

export interface PendingFile {
  readonly migration: Pick<Migration, "version" | "path">;
  /** The schema before the file against the schema after it. */
  readonly changes: readonly Difference[];
}

export interface Recorded {
  /** One `migration` difference for each file that is there in full. */
  readonly recorded: readonly ClassifiedDifference[];
  /** `live` without what those files make. */
  readonly live: readonly Difference[];
  /** `changes` without it. */
  readonly changes: readonly Difference[];
}

export function recordUnrecorded(comparisons: {
  readonly live: readonly Difference[];
  readonly head: readonly Difference[];
  readonly pending: readonly PendingFile[];
  readonly changes: readonly Difference[];
}): Recorded {
  const { live, head, pending, changes } = comparisons;
  const liveTouched = touched(live);
  const headTouched = touched(head);
  const there = pending.filter((file) => isThere(touched(file.changes), liveTouched, headTouched));
  if (there.length === 0) return { recorded: [], live, changes };

  const claims = union(there.map((file) => touched(file.changes)));
  const others = pending.filter((file) => !there.includes(file)).flatMap((file) => file.changes);
  const inside = byKey([...others, ...head]);
  const pendingInside = byKey(others);
  return {
    recorded: there.map(unrecorded),
    live: live.flatMap((difference) => without(difference, claims, inside)),
    changes: changes.flatMap((difference) => without(difference, claims, pendingInside)),
  };
}

/** All that the file changes is in live as it is in head, and some of it is not in expected. */
function isThere(file: Touched, live: Touched, head: Touched): boolean {
  const entries = [...file];
  return (
    entries.some(([key, touch]) => meet(touch, live.get(key))) &&
    entries.every(([key, touch]) => !meet(touch, head.get(key)))
  );
}

function union(files: readonly Touched[]): Touched {
  const claims = new Map<string, Touch>();
  for (const [key, touch] of files.flatMap((file) => [...file])) {
    const before = claims.get(key) ?? new Set<string>();
    claims.set(key, before === "whole" || touch === "whole" ? "whole" : new Set([...before, ...touch]));
  }
  return claims;
}

function unrecorded(file: PendingFile): ClassifiedDifference {
  const { migration } = file;
  const folded = new Map<string, ObjectIdentity>(
    file.changes.map((difference) => [objectKey(difference.object), difference.object]),
  );
  return {
    difference: faultDifference({
      name: migration.version,
      state: "unrecorded",
      path: migration.path,
      found: "all that it changes is in the database already, and it counts as pending",
      folded: [...folded.values()],
    }),
    cause: "unrecorded",
    origin: { path: migration.path, line: null },
  };
}

/** The last of each object stands. */
function byKey(differences: readonly Difference[]): ReadonlyMap<string, Difference> {
  return new Map(differences.map((difference) => [objectKey(difference.object), difference]));
}

/** What of a difference the claims leave: some attributes, or what stands inside a claimed object and is not claimed. */
function without(
  difference: Difference,
  claims: Touched,
  inside: ReadonlyMap<string, Difference>,
): readonly Difference[] {
  const claim = claims.get(objectKey(difference.object));
  if (claim === undefined) return [difference];
  if (difference.change === "changed") {
    const attributes = difference.attributes.filter(({ name }) => claim !== "whole" && !claim.has(name));
    return attributes.length === 0 ? [] : [{ ...difference, attributes }];
  }
  return keysOf(difference)
    .filter((key) => !claims.has(key))
    .flatMap((key) => inside.get(key) ?? []);
}
