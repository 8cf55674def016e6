import { calledFirst } from "../model/noun.ts";
import { changed } from "./changed.ts";
import { either } from "./either.ts";
import { unexpected } from "./presence.ts";
import type { Rule } from "./rule.ts";
import { isUnique } from "./traits.ts";
import { gainsUnique } from "./unique.ts";

export const rule = {
  id: "unique-index-unexpected",
  severity: "high",
  title: "A unique index is on a table where the migrations make none.",
  check: either(
    unexpected("index", isUnique),
    changed({
      kind: "index",
      only: ["unique", "definition"],
      where: (_attribute, difference) => gainsUnique(difference),
      message: (difference) => `${calledFirst(difference)} is unique; the migrations do not make it so.`,
    }),
  ),
} satisfies Rule;
