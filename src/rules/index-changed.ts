import { changed } from "./changed.ts";
import { either } from "./either.ts";
import type { Rule } from "./rule.ts";
import { gainsUnique, losesUnique } from "./unique.ts";

/** What changes with uniqueness is told with it. */
export const rule = {
  id: "index-changed",
  severity: "medium",
  title: "An index is not what the migrations make it.",
  check: either(
    changed({
      kind: "index",
      except: ["statistics", "unique"],
      where: ({ name, actual }, difference) =>
        (name !== "valid" || actual === true) &&
        (name !== "definition" || (!losesUnique(difference) && !gainsUnique(difference))),
    }),
    changed({
      kind: "constraint",
      only: ["valid", "options", "tablespace"],
      where: ({ name, actual }) => name !== "valid" || actual === true,
    }),
  ),
} satisfies Rule;
