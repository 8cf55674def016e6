import { changed } from "./changed.ts";
import { either } from "./either.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "storage-changed",
  severity: "low",
  title: "How a column is stored, compressed or sampled for statistics is not what the migrations say.",
  check: either(
    changed({ kind: "column", only: ["storage", "compression", "statistics", "options"] }),
    changed({ kind: "view", only: ["columnStorage"] }),
    changed({ kind: "index", only: ["statistics"] }),
  ),
} satisfies Rule;
