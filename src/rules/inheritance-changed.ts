import { changed } from "./changed.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "inheritance-changed",
  severity: "high",
  title: "A table inherits from others than the migrations say, or a column is its own where it was inherited.",
  check: changed({ kind: ["table", "column"], only: ["inherits", "local"] }),
} satisfies Rule;
