import { calledFirst } from "../model/noun.ts";
import { changed } from "./changed.ts";
import type { Rule } from "./rule.ts";
import { tell } from "./tell.ts";

export const rule = {
  id: "column-type-changed",
  severity: "high",
  title: "A column has another type than the migrations give it.",
  check: changed({
    kind: "column",
    only: ["type"],
    message: (difference, [type]) =>
      `${calledFirst(difference)} is ${tell(type?.actual ?? null)}; the migrations make it ${tell(type?.expected ?? null)}.`,
  }),
} satisfies Rule;
