import { calledFirst } from "../model/noun.ts";
import { changed } from "./changed.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "index-invalid",
  severity: "medium",
  title: "An index is there and not used: its build did not end.",
  check: changed({
    kind: ["index", "constraint"],
    only: ["valid"],
    where: ({ actual }) => actual === false,
    message: (difference) =>
      `${calledFirst(difference)} is there and not used, because building its index did not end.`,
  }),
} satisfies Rule;
