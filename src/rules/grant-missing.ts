import { either } from "./either.ts";
import { lost } from "./grants.ts";
import { privilegesLost } from "./privileges-beyond.ts";
import { roleMissing } from "./role-presence.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "grant-missing",
  severity: "high",
  title: "A privilege that the migrations give is not there, or the whole role is not.",
  check: either(lost, privilegesLost, roleMissing),
} satisfies Rule;
