// What a script did, as something tells it that is not our reader; and how people run one.

import { diff } from "@supabase/pg-delta";
import { extract } from "@supabase/pg-delta/extract";
import pg from "pg";
import { split } from "../../src/shadow/split.ts";

/** Statement by statement, as `psql -f` sends a file. */
export async function asPsql(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  try {
    for (const { kind, text } of split(sql)) if (kind === "statement") await client.query(text);
  } finally {
    await client.end();
  }
}

/** What differs as pg-delta tells it; where a column stands is no difference. */
export async function deltas(one: string, other: string): Promise<readonly string[]> {
  const pools = [one, other].map((connectionString) => new pg.Pool({ connectionString, max: 1 }));
  try {
    const [left, right] = await Promise.all(pools.map((pool) => extract(pool)));
    if (left === undefined || right === undefined) throw new Error("two databases");
    return diff(left.factBase, right.factBase).map((delta) => JSON.stringify(delta).slice(0, 300));
  } finally {
    await Promise.all(pools.map((pool) => pool.end()));
  }
}
