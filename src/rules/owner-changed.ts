import { calledFirst } from "../model/noun.ts";
import { changed } from "./changed.ts";
import type { Rule } from "./rule.ts";
import { tell } from "./tell.ts";

export const rule = {
  id: "owner-changed",
  severity: "low",
  title: "An object has another owner than the migrations give it.",
  check: changed({
    kind: null,
    only: ["owner"],
    message: (difference, [owner]) =>
      `${calledFirst(difference)} is owned by ${tell(owner?.actual ?? null)}; the migrations make ${tell(owner?.expected ?? null)} its owner.`,
  }),
} satisfies Rule;
