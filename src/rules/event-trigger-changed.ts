import { changed } from "./changed.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "event-trigger-changed",
  severity: "high",
  title: "An event trigger is not what the migrations make it.",
  check: changed({ kind: "event-trigger" }),
} satisfies Rule;
