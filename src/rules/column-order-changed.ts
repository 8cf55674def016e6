import { changed } from "./changed.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "column-order-changed",
  severity: "low",
  title: "With --strict: a table's columns stand in another order than the migrations give them.",
  check: changed({ kind: ["table", "foreign-table"], only: ["columnOrder"] }),
} satisfies Rule;
