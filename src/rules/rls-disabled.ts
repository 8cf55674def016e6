import { objectName } from "../model/object.ts";
import { changed } from "./changed.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "rls-disabled",
  severity: "critical",
  title: "Row level security is off on a table where the migrations turn it on.",
  check: changed({
    kind: "table",
    only: ["rowSecurity"],
    where: ({ actual }) => actual === false,
    message: ({ object }) => `Row level security is off on ${objectName(object)}; the migrations turn it on.`,
  }),
} satisfies Rule;
