// The quick way: b on a server of 18 in place of the embedded one, and both catalogs held against each other. No folder is
// replayed and nothing is placed against a history, so what it says is said of reading, comparing, echo and rules alone.

import { compareCatalogs } from "../../src/catalog/compare.ts";
import { readCatalog } from "../../src/catalog/read.ts";
import { classify } from "../../src/drift/classify.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { NotCompared } from "../../src/model/object.ts";
import { grade } from "../../src/rules/grade.ts";
import { echo } from "../../src/shadow/echo.ts";
import { connectTo, lookAt, type TestClient } from "../../test/catalog/connect.ts";

export interface Compared {
  readonly findings: readonly Finding[];
  readonly notCompared: readonly NotCompared[];
}

export async function compareDatabases(live: string, expected: string): Promise<Compared> {
  const clients: TestClient[] = [];
  try {
    for (const url of [live, expected]) clients.push(await connectTo(url));
    const [there, here] = clients;
    if (there === undefined || here === undefined) throw new Error("two connections");
    const read = async ({ session }: TestClient) =>
      (await readCatalog(lookAt(session), { leaveOut: () => false })).catalog;
    const [actual, wanted] = [await read(there), await read(here)];
    const compared = await compareCatalogs(wanted, actual, { echo: (form) => echo(here.session, form) });
    const classified = classify({ live: compared.differences, head: null, pending: [], changes: [] });
    const { findings, ungraded } = grade(classified, { expected: wanted, live: actual });
    return { findings, notCompared: [...compared.notCompared, ...ungraded] };
  } finally {
    for (const client of clients) await client.end();
  }
}
