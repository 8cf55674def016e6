// What a person can set and no check compares, in sentences: by column from the table, and what no column can say.

import { coveredColumns } from "./index.ts";

/** Of columns that are compared elsewhere. */
const asides: readonly string[] = [
  "what is granted on the server's own functions and views: platforms change it by themselves",
  "what is granted on an extension's own functions, tables and types: they differ by its version",
  "the name of a NOT NULL constraint: before 18 it has none",
  "what hangs on an extension's own table: its columns, constraints, indexes, triggers and policies are the extension's",
  "the order of a table's columns: compared with --strict",
];

/** The same for every database; what one check could not see is in `notCompared`. */
export const leftOut: readonly string[] = [
  ...new Set(
    coveredColumns.flatMap(({ coverage }) =>
      "leftOut" in coverage && coverage.by === "person" ? [coverage.leftOut] : [],
    ),
  ),
  ...asides,
];
