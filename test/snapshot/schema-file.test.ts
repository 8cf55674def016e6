// A schema file replays into an empty database and is the same schema there, whatever server it was read on: the shadow
// has proven it once when the file is there, and a server of the same major proves it again.

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compareCatalogs } from "../../src/catalog/compare.ts";
import { readCatalog } from "../../src/catalog/read.ts";
import { readFlags } from "../../src/config/read.ts";
import { called } from "../../src/model/noun.ts";
import type { Catalog } from "../../src/model/object.ts";
import { snapshotOfDatabase } from "../../src/run/snapshot.ts";
import { connect } from "../../src/target/target.ts";
import { connectTo } from "../catalog/connect.ts";
import { echoIn } from "../catalog/echo.ts";
import { richSql } from "../catalog/rich.ts";
import { server } from "../servers/server.ts";

const typesSql = readFileSync(new URL("../catalog/types-and-functions.sql", import.meta.url), "utf8");

test.each([
  ["relations", 15, richSql],
  ["types and functions", 14, typesSql],
] as const)("%s of %i", async (_, major, sql) => {
  const pg = await server(major);
  const [original, copy] = [await pg.newDatabase(sql), await pg.newDatabase()];
  try {
    await using target = await connect({ url: original.url, env: {} });
    const config = await readFlags({}, {}, "/");
    const { text, faults } = await (await snapshotOfDatabase(config, target)).asSql(config);
    expect(faults).toEqual([]);
    await copy.run(text);
    const client = await connectTo(original.url);
    const { differences } = await compareCatalogs(await read(original.url), await read(copy.url), {
      echo: echoIn(client.session),
    });
    await client.end();
    expect(differences.map((each) => `${each.change} ${called(each)} ${JSON.stringify(each.attributes)}`)).toEqual([]);
  } finally {
    await Promise.all([original.drop(), copy.drop()]);
  }
});

async function read(url: string): Promise<Catalog> {
  await using target = await connect({ url, env: {} });
  return (await readCatalog(target.look, { leaveOut: () => false })).catalog;
}
