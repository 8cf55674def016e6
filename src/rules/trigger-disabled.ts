import { calledFirst } from "../model/noun.ts";
import { changed } from "./changed.ts";
import type { Rule } from "./rule.ts";
import { stopsFiring } from "./stops-firing.ts";

/** The triggers of a foreign key are its enforcement. */
export const rule = {
  id: "trigger-disabled",
  severity: "high",
  title: "A trigger, or a foreign key's, does not fire although the migrations enable it.",
  check: changed({
    kind: ["trigger", "constraint"],
    only: ["enabled"],
    where: stopsFiring,
    message: (difference) =>
      difference.object.kind === "constraint"
        ? `${calledFirst(difference)} is not enforced, because its triggers are disabled; the migrations enable them.`
        : `${calledFirst(difference)} does not fire; the migrations enable it.`,
  }),
} satisfies Rule;
