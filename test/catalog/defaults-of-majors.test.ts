// What a server fills in where a statement says nothing is another in every major, and no difference; what it says is one.

import { expect, test } from "vitest";
import { compareCatalogs } from "../../src/catalog/compare.ts";
import { readCatalog } from "../../src/catalog/read.ts";
import { objectName } from "../../src/model/object.ts";
import { database } from "./connect.ts";
import { echoIn } from "./echo.ts";

const far = (options: string) =>
  `CREATE SUBSCRIPTION far CONNECTION 'host=nowhere' PUBLICATION p WITH (connect = false, slot_name = NONE${options})`;

test.each<[what: string, live: string, expected: string, differences: string[]]>([
  ["nothing is said of streaming", far(""), far(""), []],
  ["it is turned off", far(", streaming = off"), far(", streaming = off"), []],
  ["it is turned on", far(", streaming = on"), far(", streaming = on"), []],
  ["it is turned on by hand", far(", streaming = on"), far(""), ["far: streaming"]],
  ["a version is named", "CREATE EXTENSION amcheck VERSION '1.3'", "CREATE EXTENSION amcheck VERSION '1.3'", []],
  ["no version is named", "CREATE EXTENSION amcheck", "CREATE EXTENSION amcheck", []],
  ["an older one is there", "CREATE EXTENSION amcheck VERSION '1.2'", "CREATE EXTENSION amcheck", ["amcheck: version"]],
])("live on 15, expected on 18: %s", async (_, liveSql, expectedSql, differences) => {
  await using live = await database(15, liveSql);
  await using shadow = await database(18, expectedSql);
  const read = async ({ look }: typeof live) => (await readCatalog(look, { leaveOut: () => false })).catalog;
  const compared = await compareCatalogs(await read(shadow), await read(live), { echo: echoIn(shadow.session) });
  // A database with a subscription cannot be dropped.
  for (const each of [live, shadow]) await each.run("DROP SUBSCRIPTION IF EXISTS far");
  const told = compared.differences.map(
    ({ object, attributes }) => `${objectName(object)}: ${attributes.map(({ name }) => name)}`,
  );
  expect(told).toEqual(differences);
});
