import { words } from "../model/attribute-words.ts";
import { calledFirst } from "../model/noun.ts";
import { changed } from "./changed.ts";
import { opens } from "./opened.ts";
import type { Rule } from "./rule.ts";
import { and } from "./tell.ts";

export const rule = {
  id: "policy-opened",
  severity: "critical",
  title: "A policy lets more through than the migrations mean: it became `true`, or is for more roles or commands.",
  check: changed({
    kind: "policy",
    where: opens,
    message: (difference, attributes) =>
      `${calledFirst(difference)} lets more through than the migrations mean, by its ${and(attributes.map(({ name }) => words(name)))}.`,
  }),
} satisfies Rule;
