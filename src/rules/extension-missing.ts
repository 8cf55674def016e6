import { changed } from "./changed.ts";
import { either } from "./either.ts";
import { missing } from "./presence.ts";
import type { Rule } from "./rule.ts";

/** In another schema its functions are not where the migrations call them. */
export const rule = {
  id: "extension-missing",
  severity: "high",
  title: "An extension of the migrations is not in the database, or not in the schema where they put it.",
  check: either(missing("extension"), changed({ kind: "extension", except: ["version"] })),
} satisfies Rule;
