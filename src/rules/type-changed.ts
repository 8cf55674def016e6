import { changed } from "./changed.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "type-changed",
  severity: "high",
  title: "A type is not what the migrations make it.",
  check: changed({ kind: "type", except: ["values", "constraintComments", "fieldComments"] }),
} satisfies Rule;
