import { addsOrReordersValues } from "./enum-values.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "enum-changed",
  severity: "high",
  title: "An enum has values that the migrations do not give it, or has them in another order.",
  check: addsOrReordersValues,
} satisfies Rule;
