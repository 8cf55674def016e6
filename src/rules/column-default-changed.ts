import { calledFirst } from "../model/noun.ts";
import type { Json } from "../model/object.ts";
import { changed } from "./changed.ts";
import type { Rule } from "./rule.ts";
import { isShort, tell } from "./tell.ts";

export const rule = {
  id: "column-default-changed",
  severity: "medium",
  title: "A column has another default than the migrations give it, or none.",
  check: changed({
    kind: "column",
    only: ["default"],
    message: (difference, [attribute]) => {
      const is = name(attribute?.actual ?? null);
      const meant = name(attribute?.expected ?? null);
      if (!isShort(is) || !isShort(meant))
        return `${calledFirst(difference)} has another default than the migrations give it.`;
      return `${calledFirst(difference)} has ${is}; the migrations give it ${meant}.`;
    },
  }),
} satisfies Rule;

function name(value: Json): string {
  return value === null ? "no default" : `the default ${tell(value)}`;
}
