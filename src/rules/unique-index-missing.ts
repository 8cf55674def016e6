import { calledFirst } from "../model/noun.ts";
import { changed } from "./changed.ts";
import { either } from "./either.ts";
import { missing } from "./presence.ts";
import type { Rule } from "./rule.ts";
import { isUnique } from "./traits.ts";
import { losesUnique } from "./unique.ts";

export const rule = {
  id: "unique-index-missing",
  severity: "high",
  title: "A unique index of the migrations is not on its table, or no longer unique.",
  check: either(
    missing("index", isUnique),
    changed({
      kind: "index",
      only: ["unique", "definition"],
      where: (_attribute, difference) => losesUnique(difference),
      message: (difference) => `${calledFirst(difference)} is not unique; the migrations make it so.`,
    }),
  ),
} satisfies Rule;
