import { calledFirst } from "../model/noun.ts";
import { type ChangedOptions, changed, defaultMessage } from "./changed.ts";
import { either } from "./either.ts";
import type { Rule } from "./rule.ts";
import { and, isRecord } from "./tell.ts";

/** Options are told by name: the value may be a secret, and then both sides read alike. */
const message: NonNullable<ChangedOptions["message"]> = (difference, attributes) => {
  const [first, ...others] = attributes;
  if (first?.name !== "foreignOptions" || others.length > 0) return defaultMessage(difference, attributes);
  const names = [first.expected, first.actual].flatMap((side) => (isRecord(side) ? Object.keys(side) : []));
  return `${calledFirst(difference)} differs from the migrations in its options: ${and([...new Set(names)].sort())}.`;
};

export const rule = {
  id: "foreign-changed",
  severity: "medium",
  title: "A foreign data wrapper, server, table, column or user mapping is not what the migrations make it.",
  check: either(
    changed({
      kind: ["foreign-data-wrapper", "foreign-server", "foreign-table", "user-mapping"],
      except: ["columnOrder"],
      message,
    }),
    changed({ kind: "column", only: ["foreignOptions"], message }),
  ),
} satisfies Rule;
