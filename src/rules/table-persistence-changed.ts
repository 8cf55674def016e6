import { calledFirst } from "../model/noun.ts";
import { changed } from "./changed.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "table-persistence-changed",
  severity: "high",
  title: "A table is unlogged where the migrations make it permanent, or the other way round.",
  check: changed({
    kind: "table",
    only: ["persistence"],
    message: (difference, [attribute]) =>
      attribute?.actual === "unlogged"
        ? `${calledFirst(difference)} is unlogged, and empty after a crash; the migrations make it permanent.`
        : `${calledFirst(difference)} is permanent; the migrations make it unlogged.`,
  }),
} satisfies Rule;
