import { objectName } from "../model/object.ts";
import { changed } from "./changed.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "rls-enabled",
  severity: "high",
  title: "Row level security is on for a table where the migrations leave it off.",
  check: changed({
    kind: "table",
    only: ["rowSecurity"],
    where: ({ actual }) => actual !== false,
    message: ({ object }) => `Row level security is on for ${objectName(object)}; the migrations leave it off.`,
  }),
} satisfies Rule;
