import { changed } from "./changed.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "extension-version-changed",
  severity: "low",
  title: "An extension has another version than the migrations install.",
  check: changed({ kind: "extension", only: ["version"] }),
} satisfies Rule;
