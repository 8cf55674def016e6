import { either } from "./either.ts";
import { gained } from "./grants.ts";
import { privilegesGained } from "./privileges-beyond.ts";
import { roleUnexpected } from "./role-presence.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "grant-unexpected",
  severity: "high",
  title: "A role holds a privilege that the migrations do not give.",
  check: either(gained("chosen"), privilegesGained("chosen"), roleUnexpected),
} satisfies Rule;
