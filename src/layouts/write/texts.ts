// How statements become the text of a file, and what most writers share.

import { posix } from "node:path";
import { UserError } from "../../model/errors.ts";
import type { Migration } from "../../model/migration.ts";
import type { Layout } from "../layout.ts";
import type { FileEdit, Mark, NewMigration } from "./writer.ts";

/** A blank line between statements, a line end at the end; empty for none. */
export function textOf(statements: readonly string[]): string {
  return statements.length === 0 ? "" : `${statements.map((each) => each.trim()).join("\n\n")}\n`;
}

/** The way back, or a line that says that there is none. */
export function downText({ down }: Pick<NewMigration, "down">): string {
  return down === null ? "-- There is no way back that is known.\n" : textOf(down);
}

/** `name` inside the folder. */
export function newFile(directory: string, name: string, text: string): FileEdit {
  return { path: posix.join(directory, name), text, before: null };
}

/** The digits that a migration's file, or its folder, begins with: `000012`. Undefined where it has none. */
export function digitsOf(migration: Migration | undefined): string | undefined {
  const parts = migration?.path.split("/").reverse() ?? [];
  return parts.map((part) => /^\d+/.exec(part)?.[0]).find((digits) => digits !== undefined);
}

/** For tools that run each file in a transaction, whatever it holds. `single`: a file of one statement is run in none. */
export function refuseOutsideTransaction(
  { up, inTransaction }: NewMigration,
  { tool, single = false }: { readonly tool: string; readonly single?: boolean },
): void {
  if (inTransaction || (single && up.length === 1)) return;
  throw new UserError(
    `the migration holds a statement that cannot run in a transaction, and ${tool} runs every file in one${single ? " unless it holds that statement alone" : ""}: leave it out with --except, and run it by hand`,
  );
}

/** A row of the tool's own table, as the tool writes it. */
export function rowOf({ history }: Layout, migration: Migration): Mark | null {
  const sql = history.insert?.(migration);
  return sql === undefined ? null : { kind: "sql", text: `${sql};` };
}
