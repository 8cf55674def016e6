// Scripts as they are written, and what they do: each runs on a real server, which then must be what it was to become, as
// told by something that is not our reader: pg_dump where there is one for the server, and pg-delta's extraction.
// A folder of pairs/ is one: `live.sql` is the database, `expected.sql` what the migrations say, `repair.sql` the script.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { diff } from "@supabase/pg-delta";
import { extract } from "@supabase/pg-delta/extract";
import pg from "pg";
import { expect, test } from "vitest";
import { split } from "../../src/shadow/split.ts";
import { server } from "../servers/server.ts";
import { repairBetween } from "./between.ts";

const folder = join(import.meta.dirname, "pairs");

test.each(readdirSync(folder).flatMap((name) => ([15, 18] as const).map((major) => [name, major] as const)))(
  "%s on %i",
  async (name, major) => {
    const text = (file: string) => readFileSync(join(folder, name, file), "utf8");
    const postgres = await server(major);
    const live = await postgres.newDatabase(text("live.sql"));
    const expected = await postgres.newDatabase(text("expected.sql"));
    const copies: (typeof live)[] = [];
    try {
      const copy = async () => {
        const next = await postgres.newDatabase(text("expected.sql"));
        copies.push(next);
        return next.url;
      };
      const script = await repairBetween({ live: live.url, expected: expected.url, copy });
      expect(script).toMatchObject({ proof: "proven", reason: null });
      await asPsql(live.url, script?.sql ?? "");
      expect(await deltas(live.url, expected.url)).toEqual([]);
      if (major === 15) await expect(body(script?.sql ?? "")).toMatchFileSnapshot(join(folder, name, "repair.sql"));
    } finally {
      for (const each of [live, expected, ...copies]) await each.drop();
    }
  },
);

/** Statement by statement, as `psql -f` sends a file. */
async function asPsql(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const { kind, text } of split(sql)) if (kind === "statement") await client.query(text);
  } finally {
    await client.end();
  }
}

/** Without the head and the guard, which every script has. */
function body(sql: string): string {
  return sql.slice(sql.indexOf("END $guard$;\n") + "END $guard$;\n".length).trimStart();
}

/** As pg-delta tells them; where a column stands is no difference. */
async function deltas(one: string, other: string): Promise<readonly string[]> {
  const pools = [one, other].map((connectionString) => new pg.Pool({ connectionString, max: 1 }));
  try {
    const [left, right] = await Promise.all(pools.map((pool) => extract(pool)));
    if (left === undefined || right === undefined) throw new Error("two databases");
    return diff(left.factBase, right.factBase).map((delta) => JSON.stringify(delta).slice(0, 300));
  } finally {
    await Promise.all(pools.map((pool) => pool.end()));
  }
}
