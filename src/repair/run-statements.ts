// Statements run in a scratch as a script runs them: what must be committed first, then all in one transaction, then what
// can be in none.

import type { Scratch } from "./ground.ts";
import type { Statement } from "./statement.ts";

export interface Parts {
  readonly first: readonly Statement[];
  readonly together: readonly Statement[];
  readonly alone: readonly Statement[];
}

export function partsOf(statements: readonly Statement[]): Parts {
  return {
    first: statements.filter(({ when }) => when === "first"),
    together: statements.filter(({ when }) => when === undefined),
    alone: statements.filter(({ when }) => when === "alone"),
  };
}

/** Throws PostgresError where the server refuses one; then nothing of the transaction is left. */
export async function runStatements(scratch: Scratch, statements: readonly Statement[]): Promise<void> {
  const { first, together, alone } = partsOf(statements);
  await scratch.reset();
  for (const { sql } of first) await scratch.run(sql);
  const body = together.map(({ sql }) => `${sql};\n`).join("");
  try {
    if (body !== "") await scratch.run(`BEGIN;\nSET LOCAL check_function_bodies = off;\n${body}COMMIT`);
  } finally {
    await scratch.reset();
  }
  for (const { sql } of alone) await scratch.run(sql);
  await scratch.reset();
}
