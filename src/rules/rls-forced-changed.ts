import { objectName } from "../model/object.ts";
import { changed } from "./changed.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "rls-forced-changed",
  severity: "high",
  title: "Whether a table's owner is held by its policies, too, is not what the migrations say.",
  check: changed({
    kind: "table",
    only: ["forceRowSecurity"],
    message: ({ object }, [attribute]) =>
      attribute?.actual === true
        ? `Row level security is forced on the owner of ${objectName(object)}; the migrations do not force it.`
        : `Row level security is not forced on the owner of ${objectName(object)}; the migrations force it.`,
  }),
} satisfies Rule;
