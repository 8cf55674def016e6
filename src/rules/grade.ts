// Differences in, findings out: each rule looks at each difference. Pure.
// Law: no difference vanishes. What no rule flags is handed back, to be named as not compared.

import { createHash } from "node:crypto";
import type { ClassifiedDifference } from "../model/classified.ts";
import type { Cause, Finding } from "../model/finding.ts";
import { noun } from "../model/noun.ts";
import {
  type Catalog,
  type CatalogObject,
  kinds,
  type NotCompared,
  type ObjectIdentity,
  objectKey,
  objectName,
} from "../model/object.ts";
import { compareSeverity, type Severity } from "../model/severity.ts";
import type { RuleId } from "./ids.ts";
import { rules } from "./index.ts";
import type { Flag, Rule } from "./rule.ts";

export interface GradeOptions {
  /** Where the objects are found that are folded into a difference; null where that side was not read. */
  readonly expected: Catalog | null;
  readonly live: Catalog | null;
  /** Another severity than the rule's own, or `off`; without it, each rule's own. */
  readonly severityOf?: (rule: RuleId, own: Severity) => Severity | "off";
}

export interface Graded {
  /** Worst first, then by object. */
  readonly findings: readonly Finding[];
  /** Differences that no rule knows: they must not pass for clean. */
  readonly ungraded: readonly NotCompared[];
  /** How many findings there would be of rules that are off. */
  readonly off: ReadonlyMap<RuleId, number>;
}

export function grade(classified: readonly ClassifiedDifference[], options: GradeOptions): Graded {
  const severityOf = options.severityOf ?? ((_rule, own) => own);
  const findings: Finding[] = [];
  const groups = new Map<string, Finding[]>();
  const ungraded: NotCompared[] = [];
  const off = new Map<RuleId, number>();
  for (const each of classified) {
    const flags = flagsOf(each, options);
    if (flags.length === 0) ungraded.push(unknown(each));
    for (const { rule, flag } of flags) {
      const severity = severityOf(rule.id, rule.severity);
      if (severity === "off") off.set(rule.id, (off.get(rule.id) ?? 0) + 1);
      else groupOf(flag, rule, each.cause).push(finding(each, rule, severity, flag));
    }
  }
  const together = [...groups].map(([root, group]) => asOne(root, group.sort(worstFirst)));
  return { findings: [...findings, ...together].sort(worstFirst), ungraded, off };

  function groupOf({ together }: Flag, { id }: Rule, cause: Cause): Finding[] {
    if (together === undefined) return findings;
    const key = JSON.stringify([id, together, cause]);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    return group;
  }
}

/** Known by the group, whichever of it is there today. */
function asOne(group: string, [first, ...others]: readonly Finding[]): Finding {
  if (first === undefined) throw new Error("a group of no findings");
  const one = { ...first, id: hash([first.rule, group]), content: hash([group]) };
  if (others.length === 0) return one;
  const more = others.length === 1 ? "another one" : `${others.length} others`;
  const folded = [...first.folded, ...others.flatMap(({ object, folded }) => [object, ...folded])];
  return { ...one, folded, message: `${first.message.replace(/\.$/, "")}; so are ${more} of the same parent.` };
}

interface RuleFlag {
  readonly rule: Rule;
  readonly flag: Flag;
}

function flagsOf({ difference }: ClassifiedDifference, { expected, live }: GradeOptions): readonly RuleFlag[] {
  const side = difference.change === "missing" ? expected : live;
  const children = difference.folded
    .map((identity) => side?.objects.get(objectKey(identity)))
    .filter((child): child is CatalogObject => child !== undefined);
  return allRules.flatMap((rule) => {
    const flag = rule.check(difference, children, (identity) => side?.objects.get(objectKey(identity)));
    return flag === null ? [] : [{ rule, flag }];
  });
}

const allRules: readonly Rule[] = Object.values(rules);

function finding(
  { difference, cause, origin }: ClassifiedDifference,
  rule: Rule,
  severity: Severity,
  flag: Flag,
): Finding {
  const object = flag.object ?? difference.object;
  return {
    id: hash([rule.id, objectKey(object)]),
    content: hash([flag.expected, flag.actual]),
    rule: rule.id,
    severity,
    cause,
    change: object.kind === "migration" ? null : difference.change,
    object,
    expected: flag.expected,
    actual: flag.actual,
    message: `${flag.message}${pendingToo(difference.object, cause)}`,
    folded: difference.folded,
    hint: null,
    origin,
    accepted: null,
    known: null,
  };
}

function pendingToo(object: ObjectIdentity, cause: Cause): string {
  if (object.kind === "migration") return "";
  if (cause === "unrecorded") return " A pending migration makes the same change.";
  return cause === "conflict" ? " A pending migration changes it, too." : "";
}

/** Short enough to be typed, long enough to be alone. */
function hash(parts: readonly (string | null)[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
}

function unknown({ difference }: ClassifiedDifference): NotCompared {
  const { object, change, attributes } = difference;
  const what =
    change === "changed" ? `its ${attributes.map(({ name }) => name).join(", ")} differs` : `it is ${change}`;
  return {
    kind: noun(difference.expected ?? difference.actual, object),
    name: objectName(object),
    reason: `${what}, and no rule grades that`,
  };
}

function worstFirst(a: Finding, b: Finding): number {
  return (
    compareSeverity(a.severity, b.severity) ||
    kinds.indexOf(a.object.kind) - kinds.indexOf(b.object.kind) ||
    byText(objectName(a.object), objectName(b.object)) ||
    byText(objectKey(a.object), objectKey(b.object)) ||
    byText(a.rule, b.rule)
  );
}

/** By code units: the same order on every machine. */
function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
