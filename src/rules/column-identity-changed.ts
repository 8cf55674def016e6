import { changed } from "./changed.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "column-identity-changed",
  severity: "high",
  title: "Whether and how a column numbers itself (IDENTITY) is not what the migrations say.",
  check: changed({
    kind: "column",
    only: ["identity", "identityOptions"],
    // An identity that one side lacks is told alone.
    where: ({ name, expected, actual }, { attributes }) =>
      name === "identity" ||
      (expected !== null && actual !== null) ||
      attributes.every((each) => each.name !== "identity"),
  }),
} satisfies Rule;
