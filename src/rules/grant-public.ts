import { either } from "./either.ts";
import { gained } from "./grants.ts";
import { privilegesGained } from "./privileges-beyond.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "grant-public",
  severity: "critical",
  title: "PUBLIC, anon or authenticated hold a privilege that the migrations do not give.",
  check: either(gained("everyone"), privilegesGained("everyone")),
} satisfies Rule;
