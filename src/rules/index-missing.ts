import { missing } from "./presence.ts";
import type { Rule } from "./rule.ts";
import { isNotUnique } from "./traits.ts";

export const rule = {
  id: "index-missing",
  severity: "medium",
  title: "An index of the migrations is not on its table.",
  check: missing("index", isNotUnique),
} satisfies Rule;
