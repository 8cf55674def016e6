// Every system catalog, by groups, in the order in which the page tells them.

import { cluster } from "./cluster.ts";
import { code } from "./code.ts";
import { constraints } from "./constraints.ts";
import type { Coverage, Group, Majors } from "./coverage.ts";
import { foreign } from "./foreign.ts";
import { operators } from "./operators.ts";
import { relations } from "./relations.ts";
import { replication } from "./replication.ts";
import { rights } from "./rights.ts";
import { statistics } from "./statistics.ts";
import { textSearch } from "./text-search.ts";
import { types } from "./types.ts";

export const groups: Readonly<Record<string, Group>> = {
  "Schemas, tables, views, sequences": relations,
  "Constraints and indexes": constraints,
  "Functions, triggers, rules, policies": code,
  "Types, casts, collations": types,
  Operators: operators,
  "Text search": textSearch,
  "Foreign data and extensions": foreign,
  Replication: replication,
  "Privileges, comments, labels": rights,
  Statistics: statistics,
  "The database and its cluster": cluster,
};

export interface CoveredColumn {
  readonly catalog: string;
  readonly column: string;
  readonly coverage: Coverage;
  readonly majors: Majors;
}

/** One for each column of each catalog. */
export const coveredColumns: readonly CoveredColumn[] = Object.values(groups).flatMap((group) =>
  Object.entries(group).flatMap(([catalog, rows]) =>
    rows.flatMap(([columns, coverage, majors = {}]) =>
      columns.split(/\s+/).map((column) => ({ catalog, column, coverage, majors })),
    ),
  ),
);

/** Whether a server of this major has the column. */
export function isIn({ from = 14, until = Number.POSITIVE_INFINITY }: Majors, major: number): boolean {
  return major >= from && major <= until;
}
