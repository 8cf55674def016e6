// How many rows stand in a script's way, counted on the target: read only, in a look of its own for each question, and only
// where the config allows it.

import { objectName } from "../model/object.ts";
import type { Hazard } from "../model/script.ts";
import { PostgresError } from "../postgres/error.ts";
import type { RowRisk } from "../repair/rows.ts";
import type { Target } from "../target/target.ts";

export async function countRows({ look }: Target, risks: readonly RowRisk[]): Promise<readonly Hazard[]> {
  const hazards: Hazard[] = [];
  for (const { statement, must, question } of risks) {
    if (question === null) continue;
    const told = await look(async (session) => (await session.query(question))[0]?.n ?? null).catch(
      (error: unknown) => {
        if (error instanceof PostgresError) return error.message;
        throw error;
      },
    );
    const rows = Number(told);
    const message = Number.isNaN(rows)
      ? `it could not be counted whether ${must}: ${told}`
      : rows === 0
        ? `no row stands in the way: ${must}`
        : `${rows} ${rows === 1 ? "stands" : "stand"} in the way, for it must be that ${must}`;
    hazards.push({
      type: "rows",
      object: objectName(statement.object),
      lock: null,
      rows: Number.isNaN(rows) ? null : rows,
      message,
    });
  }
  return hazards;
}
