import { unexpected } from "./presence.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "extension-unexpected",
  severity: "medium",
  title: "An extension is in the database that no applied migration installs.",
  check: unexpected("extension"),
} satisfies Rule;
