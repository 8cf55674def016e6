import type { AttributeDifference, Difference } from "../model/difference.ts";
import { calledFirst } from "../model/noun.ts";
import { changed } from "./changed.ts";
import type { Rule } from "./rule.ts";
import { stopsFiring } from "./stops-firing.ts";
import { and, isRecord } from "./tell.ts";

/** The triggers of a foreign key are its enforcement. */
export const rule = {
  id: "trigger-disabled",
  severity: "high",
  title: "A trigger, or a foreign key's, does not fire although the migrations enable it.",
  check: changed({
    kind: ["trigger", "constraint", "table"],
    only: ["enabled", "partitionTriggers"],
    where: stopsFiring,
    message: (difference, [attribute]) => `${calledFirst(difference)} ${said(difference, attribute)}.`,
  }),
} satisfies Rule;

function said({ object }: Difference, attribute: AttributeDifference | undefined): string {
  if (object.kind === "trigger") return "does not fire; the migrations enable it";
  if (object.kind === "constraint")
    return "is not enforced, because its triggers are disabled; the migrations enable them";
  // Narrowed to what differs: no name is there that stands on both sides alike.
  const names = isRecord(attribute?.actual) ? Object.keys(attribute.actual) : [];
  return `does not fire its parent's ${and(names)}; the migrations mean it to`;
}
