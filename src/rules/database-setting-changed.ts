import { changed } from "./changed.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "database-setting-changed",
  severity: "medium",
  title: "A setting of the database is not what the migrations make it.",
  check: changed({ kind: "database-setting" }),
} satisfies Rule;
