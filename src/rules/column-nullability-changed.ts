import { calledFirst } from "../model/noun.ts";
import { changed } from "./changed.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "column-nullability-changed",
  severity: "high",
  title: "Whether a column may be NULL is not what the migrations say.",
  check: changed({
    kind: "column",
    only: ["nullable", "notNullValidated", "notNullInherited"],
    message: (difference, attributes) => {
      const nullable = attributes.find(({ name }) => name === "nullable");
      if (nullable === undefined) return `${calledFirst(difference)} has another NOT NULL than the migrations give it.`;
      return nullable.actual === true
        ? `${calledFirst(difference)} may be NULL; the migrations forbid it.`
        : `${calledFirst(difference)} may not be NULL; the migrations allow it.`;
    },
  }),
} satisfies Rule;
