import { changed } from "./changed.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "function-changed",
  severity: "high",
  title: "A function, procedure or aggregate is not what the migrations make it.",
  check: changed({ kind: "function", except: ["security", "searchPath"] }),
} satisfies Rule;
