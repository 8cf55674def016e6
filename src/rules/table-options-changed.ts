import { changed } from "./changed.ts";
import { either } from "./either.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "table-options-changed",
  severity: "medium",
  title: "A table's options, tablespace or access method are not what the migrations say.",
  check: either(
    changed({ kind: "table", only: ["options", "tablespace", "accessMethod", "clusteredOn", "ofType"] }),
    changed({ kind: "view", only: ["tablespace", "accessMethod", "clusteredOn"] }),
  ),
} satisfies Rule;
