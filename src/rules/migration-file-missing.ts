import { fault } from "./fault.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "migration-file-missing",
  severity: "high",
  title: "A migration was applied, and its file is not in the folder.",
  check: fault("missing-file"),
} satisfies Rule;
