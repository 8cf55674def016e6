// Two schemas, made up: the script from one to the other, run there, gives the other. A few seeds here; PGDRIFT_REPAIR_RUNS
// sets how many.

import fc from "fast-check";
import { expect, test } from "vitest";
import { server } from "../servers/server.ts";
import { schema } from "./arbitrary-schema.ts";
import { repairBetween } from "./between.ts";
import { asPsql, deltas } from "./judge.ts";

const numRuns = Number(process.env.PGDRIFT_REPAIR_RUNS ?? 4);

test("a script from any schema to any other ends there", { timeout: 60_000 + numRuns * 20_000 }, async () => {
  const postgres = await server(18);
  await fc.assert(
    fc.asyncProperty(schema, schema, async (from, to) => {
      const made: Awaited<ReturnType<typeof postgres.newDatabase>>[] = [];
      const database = async (sql: string) => {
        const next = await postgres.newDatabase(sql);
        made.push(next);
        return next.url;
      };
      try {
        const live = await database(from);
        const expected = await database(to);
        const script = await repairBetween({ live, expected, copy: () => database(to) });
        if (script === null) return;
        expect(script.proof, script.reason ?? "").toBe("proven");
        await asPsql(live, script.sql);
        expect(await deltas(live, expected)).toEqual([]);
      } finally {
        for (const each of made) await each.drop();
      }
    }),
    { numRuns, seed: Number(process.env.PGDRIFT_REPAIR_SEED ?? 1), endOnFailure: true },
  );
});
