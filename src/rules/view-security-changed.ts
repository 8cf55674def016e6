import { called } from "../model/noun.ts";
import { changed } from "./changed.ts";
import type { Rule } from "./rule.ts";
import { isSecurity } from "./view-security.ts";

export const rule = {
  id: "view-security-changed",
  severity: "critical",
  title: "A view reads its tables with other rights than the migrations mean.",
  check: changed({
    kind: "view",
    only: ["securityInvoker", "options"],
    where: isSecurity,
    message: (difference, attributes) => {
      const invoker = attributes.find(({ name }) => name === "securityInvoker");
      if (invoker === undefined) return `The security_barrier of ${called(difference)} is not what the migrations say.`;
      const rights = invoker.actual === true ? "its caller's rights" : "its owner's rights, past row level security";
      const meant = invoker.actual === true ? "its owner's" : "its caller's";
      return `The ${called(difference)} reads its tables with ${rights}; the migrations mean ${meant}.`;
    },
  }),
} satisfies Rule;
