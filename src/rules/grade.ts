// Differences in, findings out: each rule looks at each difference. Pure.
// Law: no difference vanishes. What no rule flags is handed back, to be named as not compared.

import type { ClassifiedDifference } from "../model/classified.ts";
import type { Cause, Finding } from "../model/finding.ts";
import { shortHash } from "../model/hash.ts";
import { noun } from "../model/noun.ts";
import {
  type Catalog,
  type CatalogObject,
  type NotCompared,
  type ObjectIdentity,
  objectKey,
  objectName,
} from "../model/object.ts";
import type { Severity } from "../model/severity.ts";
import type { RuleId } from "./ids.ts";
import { rules } from "./index.ts";
import { exposedSchemas, laysOpen, worstFirst } from "./order.ts";
import type { Flag, Rule } from "./rule.ts";

export interface GradeOptions {
  /** Where the objects are found that are folded into a difference; null where that side was not read. */
  readonly expected: Catalog | null;
  readonly live: Catalog | null;
  /** Another severity than the rule's own, or `off`; without it, each rule's own. */
  readonly severityOf?: (rule: RuleId, own: Severity) => Severity | "off";
}

export interface Graded {
  /** Worst first; of these what lies open to strangers first, then by object. */
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
  const exposed = exposedSchemas(options.live);
  const open = new Set<Finding>();
  for (const each of classified) {
    const flags = flagsOf(each, options);
    if (flags.length === 0) ungraded.push(unknown(each));
    for (const { rule, flag } of flags) {
      const severity = severityOf(rule.id, rule.severity);
      if (severity === "off") off.set(rule.id, (off.get(rule.id) ?? 0) + 1);
      else {
        const made = finding(each, rule, severity, flag);
        if (laysOpen(rule.id, each.difference, exposed)) open.add(made);
        groupOf(flag, rule, each.cause).push(made);
      }
    }
  }
  const order = worstFirst((each) => open.has(each));
  const together = [...groups].map(([root, group]) => asOne(root, group.sort(order)));
  return { findings: [...findings, ...together].sort(order), ungraded, off };

  function groupOf({ together }: Flag, { id }: Rule, cause: Cause | null): Finding[] {
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
  const one = { ...first, id: shortHash([first.rule, group]), content: shortHash([group]) };
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
    id: shortHash([rule.id, objectKey(object)]),
    content: shortHash([flag.expected, flag.actual]),
    rule: rule.id,
    severity,
    cause,
    change: object.kind === "migration" || object.kind === "query" ? null : difference.change,
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

function pendingToo(object: ObjectIdentity, cause: Cause | null): string {
  if (object.kind === "migration" || object.kind === "query") return "";
  if (cause === "unrecorded") return " A pending migration makes the same change.";
  return cause === "conflict" ? " A pending migration changes it, too." : "";
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
