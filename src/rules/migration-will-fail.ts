import { fault } from "./fault.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "migration-will-fail",
  severity: "critical",
  title: "A pending migration fails on this database as it is.",
  check: fault("will-fail"),
} satisfies Rule;
