// Differences of types as findings of a report.

import type { Finding } from "../model/finding.ts";
import { shortHash } from "../model/hash.ts";
import { objectKey, objectName } from "../model/object.ts";
import { compareSeverity, type Severity } from "../model/severity.ts";
import type { TypeDifference } from "./difference.ts";
import type { TypeRuleId } from "./rule-ids.ts";
import { typeRules } from "./rules.ts";

/** Worst first. `severityOf`: what the config gives a rule. */
export function typeFindings(
  differences: readonly TypeDifference[],
  severityOf: (rule: TypeRuleId, own: Severity) => Severity | "off",
): readonly Finding[] {
  return differences
    .flatMap((difference): readonly Finding[] => {
      const { rule, object, expected, actual, message, path, line } = difference;
      const severity = severityOf(rule, typeRules[rule].severity);
      if (severity === "off") return [];
      return [
        {
          id: shortHash([rule, path, objectKey(object)]),
          content: shortHash([expected, actual]),
          rule,
          severity,
          cause: null,
          change: expected === null ? "unexpected" : actual === null ? "missing" : "changed",
          object,
          expected,
          actual,
          message,
          folded: [],
          hint: null,
          origin: { path, line },
          accepted: null,
          known: null,
        },
      ];
    })
    .toSorted(
      (a, b) => compareSeverity(a.severity, b.severity) || (objectName(a.object) < objectName(b.object) ? -1 : 1),
    );
}
