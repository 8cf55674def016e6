import { changed } from "./changed.ts";
import { either } from "./either.ts";
import type { Rule } from "./rule.ts";
import { stopsFiring } from "./stops-firing.ts";

export const rule = {
  id: "trigger-changed",
  severity: "high",
  title: "A trigger is not what the migrations make it.",
  check: either(
    changed({ kind: "trigger", where: (attribute) => attribute.name !== "enabled" || !stopsFiring(attribute) }),
    changed({
      kind: ["constraint", "table"],
      only: ["enabled", "partitionTriggers"],
      where: (attribute) => !stopsFiring(attribute),
    }),
  ),
} satisfies Rule;
