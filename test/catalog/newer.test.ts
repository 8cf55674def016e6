// Forms that only newer majors know: they read alike on a server and in the embedded engine, and each has its echo.

import { expect, test } from "vitest";
import { compareCatalogs } from "../../src/catalog/compare.ts";
import { constraint } from "../../src/catalog/constraint.ts";
import { kinds } from "../../src/catalog/index.ts";
import { readCatalog } from "../../src/catalog/read.ts";
import { database } from "./connect.ts";
import { echoIn } from "./echo.ts";

const of15 = `
CREATE TABLE a (id integer, name text, other text, UNIQUE NULLS NOT DISTINCT (id), UNIQUE (id, name));
CREATE TABLE b (id integer, name text, FOREIGN KEY (id, name) REFERENCES a (id, name) ON DELETE SET NULL (name));
CREATE UNIQUE INDEX a_name ON a (name) NULLS NOT DISTINCT WHERE other <> 'x';
CREATE VIEW v WITH (security_invoker) AS SELECT id FROM a;
`;
const of18 = `${of15}
CREATE TABLE c (
  room int4range, during daterange, amount integer, twice integer GENERATED ALWAYS AS (amount * 2),
  PRIMARY KEY (room, during WITHOUT OVERLAPS),
  CONSTRAINT positive CHECK (amount > 0) NOT ENFORCED
);
CREATE TABLE d (
  room int4range, during daterange,
  FOREIGN KEY (room, PERIOD during) REFERENCES c (room, PERIOD during),
  CONSTRAINT loose FOREIGN KEY (room, PERIOD during) REFERENCES c (room, PERIOD during) NOT ENFORCED
);
`;

test.each([
  [15, of15],
  [16, of15],
  [17, of15],
  [18, of18],
] as const)("what %i knows", async (major, sql) => {
  await using live = await database(major, sql);
  await using shadow = await database("embedded", sql);
  const everything = { leaveOut: () => false };
  const expected = (await readCatalog(shadow.look, everything)).catalog;
  const actual = (await readCatalog(live.look, everything)).catalog;
  const echo = echoIn(shadow.session);
  expect((await compareCatalogs(expected, actual, { echo })).differences).toEqual([]);
  for (const object of actual.objects.values()) {
    const { definition } = object.attributes;
    if (object.identity.kind === "constraint") {
      const form = constraint.echo?.(object, "definition", String(definition), 18);
      expect(form && (await echo(form))).toBe(definition);
    }
    if (object.identity.name === "twice") {
      expect(object.attributes.generated).toBe("GENERATED ALWAYS AS ((amount * 2)) VIRTUAL");
      const form = kinds.column.echo?.(object, "generated", String(object.attributes.generated), 18);
      expect(form && (await echo(form))).toBe(object.attributes.generated);
    }
    if (object.identity.name === "v") expect(object.attributes.securityInvoker).toBe(true);
  }
});
