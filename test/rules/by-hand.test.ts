// What someone does by hand, and the findings that come of it: exactly those, on real servers of 15 and 18, against what
// a server of 18 built. Texts go through the echo there, so that it hides nothing.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compareCatalogs } from "../../src/catalog/compare.ts";
import { readCatalog } from "../../src/catalog/read.ts";
import { classify } from "../../src/drift/classify.ts";
import { type Catalog, objectName } from "../../src/model/object.ts";
import type { Session } from "../../src/postgres/session.ts";
import { grade } from "../../src/rules/grade.ts";
import { database, type TestedDatabase } from "../catalog/connect.ts";
import { echoIn } from "../catalog/echo.ts";
import { byHand } from "./by-hand.ts";

const made = readFileSync(join(import.meta.dirname, "by-hand.sql"), "utf8");

let shadow: TestedDatabase;
let expected: Catalog;
beforeAll(async () => {
  shadow = await database(18, made);
  expected = await read(shadow.session);
});
afterAll(() => shadow[Symbol.asyncDispose]());

describe.each([15, 18] as const)("on %s", (on) => {
  let tested: TestedDatabase;
  beforeAll(async () => {
    tested = await database(on, made);
  });
  afterAll(() => tested[Symbol.asyncDispose]());

  const known = byHand.filter(({ since }) => since <= on);
  test.each(known)("$statement", async ({ statement, findings }) => {
    const live = await within(tested.session, statement);
    const { differences } = await compareCatalogs(expected, live, { echo: echoIn(shadow.session) });
    const classified = classify({ live: differences, head: null, pending: [], changes: [] });
    const graded = grade(classified, { expected, live });
    expect(graded.findings.map(({ rule, severity, object }) => `${rule} ${severity} ${objectName(object)}`)).toEqual(
      findings,
    );
    expect(graded.ungraded).toEqual([]);
    expect(graded.findings.filter(({ expected: was, actual }) => was === null && actual === null)).toEqual([]);
  });
});

/** What is live after the statement, which is undone again. */
async function within(session: Session, statement: string): Promise<Catalog> {
  try {
    await session.batch(["BEGIN", statement]);
    return await read(session);
  } finally {
    await session.batch(["ROLLBACK"]);
  }
}

async function read(session: Session): Promise<Catalog> {
  await session.batch(["SET search_path = ''"]);
  try {
    return (await readCatalog((work) => work(session), { leaveOut: () => false })).catalog;
  } finally {
    await session.batch(["RESET search_path"]);
  }
}
