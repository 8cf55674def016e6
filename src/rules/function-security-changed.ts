import { called } from "../model/noun.ts";
import { changed } from "./changed.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "function-security-changed",
  severity: "critical",
  title: "A function runs with other rights, or another search_path, than the migrations give it.",
  check: changed({
    kind: "function",
    only: ["security", "searchPath"],
    message: (difference, attributes) => {
      const security = attributes.find(({ name }) => name === "security");
      if (security === undefined) return `The search_path of ${called(difference)} is not what the migrations pin.`;
      const rights = security.actual === "definer" ? "its owner's rights" : "its caller's rights";
      const meant = security.actual === "definer" ? "its caller's" : "its owner's";
      const path = attributes.length > 1 ? ", and its search_path differs" : "";
      return `The ${called(difference)} runs with ${rights}; the migrations mean ${meant}${path}.`;
    },
  }),
} satisfies Rule;
