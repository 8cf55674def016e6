import { called } from "../model/noun.ts";
import { changed } from "./changed.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "constraint-not-validated",
  severity: "high",
  title: "A constraint was never held against the rows that are there (NOT VALID).",
  check: changed({
    kind: "constraint",
    only: ["validated"],
    where: ({ actual }) => actual === false,
    message: (difference) =>
      `Rows that break ${called(difference)} may be there: it is NOT VALID, and the migrations validate it.`,
  }),
} satisfies Rule;
