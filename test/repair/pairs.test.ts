// Scripts as they are written, and what they do: each runs on a real server, which then must be what it was to become, as
// told by something that is not our reader.
// A folder of pairs/ is one: `live.sql` is the database, `expected.sql` what the migrations say, `repair.sql` the script.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { server } from "../servers/server.ts";
import { repairBetween } from "./between.ts";
import { asPsql, deltas } from "./judge.ts";

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

/** Without the head and the guard, which every script has. */
function body(sql: string): string {
  return sql.slice(sql.indexOf("END $guard$;\n") + "END $guard$;\n".length).trimStart();
}
