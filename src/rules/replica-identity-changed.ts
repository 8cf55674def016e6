import { changed } from "./changed.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "replica-identity-changed",
  severity: "medium",
  title: "What a table tells replicas of a changed row is not what the migrations say.",
  check: changed({ kind: "table", only: ["replicaIdentity"] }),
} satisfies Rule;
