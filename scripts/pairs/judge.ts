// Whether the two sides of a pair differ, as `pg_dump -s` tells it: on the newest server that the installed pg_dump dumps.
// A dump takes long and says the same every time, so what it said can be kept in a file.

import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dump, dumpMajor, type Judgement, judge } from "./dump.ts";
import type { Pair } from "./find.ts";
import { type Lane, openLane } from "./lane.ts";

export interface Judge extends AsyncDisposable {
  /** Null where there is no pg_dump, or its server does not take the pair. */
  judge(pair: Pair): Promise<Judgement | null>;
}

/** `keep`: the file; empty for none. */
export async function openJudge(major: number, keep: string): Promise<Judge> {
  const newest = await dumpMajor();
  const on = newest === null ? null : Math.min(major, newest);
  const known: Record<string, Judgement | null> = existsSync(keep) ? JSON.parse(readFileSync(keep, "utf8")) : {};
  let lane: Lane | null = null;
  let count = 0;
  let before: Promise<unknown> = Promise.resolve();

  /** One after the other: roles are the server's. */
  async function ask({ a, b }: Pair, server: number): Promise<Judgement | null> {
    lane ??= await openLane(server);
    const names = [`judge_a_${++count}`, `judge_b_${count}`] as const;
    try {
      const one = await dump(await lane.build(names[0], a));
      return judge(one, await dump(await lane.build(names[1], b)));
    } catch {
      return null;
    } finally {
      await lane.clear(names);
    }
  }

  return {
    judge: async (pair) => {
      if (on === null) return null;
      const key = createHash("sha256")
        .update(JSON.stringify([on, [pair.a, pair.b].sort()]))
        .digest("hex")
        .slice(0, 20);
      const said = known[key];
      if (said !== undefined) return said;
      const told = before.then(() => ask(pair, on));
      before = told.catch(() => undefined);
      known[key] = await told;
      if (keep !== "") writeFileSync(keep, JSON.stringify(known));
      return told;
    },
    [Symbol.asyncDispose]: async () => {
      await lane?.[Symbol.asyncDispose]();
    },
  };
}
