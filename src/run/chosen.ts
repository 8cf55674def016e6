// Which differences a repair is about: `--only` and `--except` by rule, severity or object, and whatever those cannot be
// repaired without.

import type { Config } from "../config/settings.ts";
import type { Difference } from "../model/difference.ts";
import type { Finding } from "../model/finding.ts";
import { objectKey, objectName } from "../model/object.ts";
import type { Ground } from "../repair/index.ts";

/** What `--only` and `--except` leave. */
export function isAsked(finding: Finding, { only, except }: Pick<Config, "only" | "except">): boolean {
  return (only.length === 0 || isNamed(finding, only)) && !isNamed(finding, except);
}

/** A rule's id, a severity, or an object's name (`public.users.email`); `*` stands for anything, also in part. */
export function isNamed(finding: Finding, patterns: readonly string[]): boolean {
  const names = [
    finding.rule,
    finding.severity,
    objectName(finding.object),
    `${finding.object.kind} ${objectName(finding.object)}`,
  ];
  return patterns.some((pattern) => names.some((name) => matches(name, pattern)));
}

function matches(name: string, pattern: string): boolean {
  if (!pattern.includes("*")) return name === pattern || name.startsWith(`${pattern}.`);
  const text = pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${text.join(".*")}$`, "s").test(name);
}

/**
 * With what the chosen stand on. A missing object that a chosen one needs comes too, a type or function as it is to be, and an unexpected one that stands on
 * what goes. `expected` and `live` are those states.
 */
export async function withNeeds(
  chosen: readonly Difference[],
  others: readonly Difference[],
  { expected, live }: { readonly expected: Ground; readonly live: Ground },
): Promise<readonly Difference[]> {
  const missing = others.filter(
    ({ change, object }) =>
      change === "missing" || (change === "changed" && ["type", "function"].includes(object.kind)),
  );
  const unexpected = others.filter(({ change }) => change === "unexpected");
  const needed = new Set<Difference>();
  if (missing.length > 0) {
    await using scratch = await expected.open();
    const wanted = new Set(chosen.flatMap(({ object, folded }) => [object, ...folded]).map(objectKey));
    for (const each of missing) {
      const dependents = await expected.reader.dependents(scratch.session, each.object);
      if (dependents.some(({ object }) => wanted.has(objectKey(object)))) needed.add(each);
    }
  }
  const going = chosen.filter(({ change }) => change === "unexpected");
  if (unexpected.length > 0 && going.length > 0) {
    await using scratch = await live.open();
    for (const each of going) {
      const dependents = new Set(
        (await live.reader.dependents(scratch.session, each.object)).map(({ object }) => objectKey(object)),
      );
      for (const other of unexpected) if (dependents.has(objectKey(other.object))) needed.add(other);
    }
  }
  return [...chosen, ...needed];
}
