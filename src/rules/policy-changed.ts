import { changed } from "./changed.ts";
import { opens } from "./opened.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "policy-changed",
  severity: "high",
  title: "A policy is not what the migrations make it.",
  check: changed({ kind: "policy", where: (attribute, difference) => !opens(attribute, difference) }),
} satisfies Rule;
