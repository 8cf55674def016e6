import { changed } from "./changed.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "constraint-changed",
  severity: "high",
  title: "A constraint is not what the migrations make it.",
  check: changed({
    kind: "constraint",
    except: ["enabled", "valid", "options", "tablespace", "indexComment"],
    where: ({ name, actual }) => name !== "validated" || actual === true,
  }),
} satisfies Rule;
