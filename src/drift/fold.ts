// The same thing on many objects is one finding: the same grant on 212 tables is told once, with 211 folded. Pure.
// Law: the id does not depend on which objects they are, and the content does: one more, and it is new again.

import type { Finding } from "../model/finding.ts";
import { shortHash } from "../model/hash.ts";
import { objectKey, objectName } from "../model/object.ts";

/** Fewer are told one by one. */
const many = 10;
const none: ReadonlySet<string> = new Set();

/**
 * The order stays; a pattern stands where its first finding stood. `known`: ids of patterns that somebody has accepted, which
 * stay one finding, another one, when they shrink.
 */
export function foldPatterns(findings: readonly Finding[], known: ReadonlySet<string> = none): readonly Finding[] {
  const patterns = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = patternOf(finding);
    if (key !== null) patterns.set(key, [...(patterns.get(key) ?? []), finding]);
  }
  const folded = new Map<Finding, Finding | null>();
  for (const like of patterns.values()) {
    const [first, ...rest] = like.toSorted(byName);
    if (first === undefined || rest.length === 0) continue;
    const one = asOne(first, rest);
    if (like.length < many && !known.has(one.id)) continue;
    for (const each of like) folded.set(each, null);
    const [place = first] = like;
    folded.set(place, one);
  }
  return findings.flatMap((finding) => {
    const instead = folded.get(finding);
    return instead === undefined ? [finding] : instead === null ? [] : [instead];
  });
}

/** Null for what is always told on its own: what holds others, what is one of a kind, what may have been renamed. */
function patternOf(finding: Finding): string | null {
  const { rule, severity, cause, change, object, expected, actual, accepted } = finding;
  if (object.kind === "role" || object.kind === "migration" || object.kind === "query") return null;
  if (change === null || finding.folded.length > 0 || finding.hint !== null) return null;
  // Something is missing on many tables where it has the same name on all of them.
  if (change !== "changed" && object.table === null) return null;
  const name = change === "changed" ? null : object.name;
  return JSON.stringify([rule, severity, cause, change, object.kind, object.schema, name, expected, actual, accepted]);
}

function asOne(first: Finding, rest: readonly Finding[]): Finding {
  const { rule, change, object, expected, actual } = first;
  const { kind, schema } = object;
  const name = change === "changed" ? null : object.name;
  const all = [first, ...rest].map((each) => objectKey(each.object));
  const where = schema === null ? "" : ` in schema ${schema}`;
  const origins = new Set([first, ...rest].map(({ origin }) => JSON.stringify(origin)));
  return {
    ...first,
    id: shortHash(["pattern", rule, change, kind, schema, name, expected, actual]),
    content: shortHash([expected, actual, ...all]),
    message: `${first.message} The same on ${rest.length} more${where}.`,
    folded: rest.map((each) => each.object),
    origin: origins.size === 1 ? first.origin : null,
  };
}

function byName(a: Finding, b: Finding): number {
  const [one, other] = [objectName(a.object), objectName(b.object)];
  return one === other ? 0 : one < other ? -1 : 1;
}
