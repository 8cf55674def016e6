import { unexpected } from "./presence.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "schema-unmanaged",
  severity: "low",
  title: "A whole schema is in the database that no applied migration touches.",
  check: unexpected("schema"),
} satisfies Rule;
