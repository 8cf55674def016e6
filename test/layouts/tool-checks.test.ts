// A database that the tool itself built from its folder, with its history as the tool keeps it, is clean.

import { join } from "node:path";
import { expect, it } from "vitest";
import { readFlags } from "../../src/config/read.ts";
import { findFolders } from "../../src/layouts/find.ts";
import { run } from "../../src/run.ts";
import { connect } from "../../src/target/target.ts";
import { server } from "../servers/server.ts";

const tools = [
  "drizzle-journal",
  "drizzle-folders",
  "flyway",
  "golang-migrate",
  "dbmate",
  "goose",
  "sqlx",
  "diesel",
] as const;

it.each(tools)("%s", async (name) => {
  const cwd = join(import.meta.dirname, "../fixtures", name);
  const database = await (await server(15)).newDatabase();
  try {
    const [found] = await findFolders({ cwd, directory: null, layout: null });
    if (found === undefined) throw new Error("no folder was found");
    const { history } = found.layout;
    const { migrations } = (await found.layout.read(found.listing)).folder;
    await database.run(history.create ?? "");
    for (const migration of migrations) {
      await database.run(migration.sql.replace(/^--.*\n/gm, ""));
      await database.run(history.insert?.(migration) ?? "");
    }
    const report = await run(await readFlags({}, {}, cwd), {
      cwd,
      version: "0.0.0",
      run: { at: "2024-01-01T00:00:00Z", commit: null, url: null, number: null, attempt: null },
      progress: { note: () => undefined, stage: (_, work) => work() },
      wait: async () => undefined,
      connect: () => connect({ url: database.url, env: {} }),
      missingSecret: null,
      addedFiles: async () => null,
    });
    expect({
      verdict: report.verdict,
      findings: report.findings.map(({ rule, message }) => `${rule} ${message}`),
      notCompared: report.coverage.notCompared,
      applied: report.migrations?.applied,
    }).toEqual({ verdict: "clean", findings: [], notCompared: [], applied: migrations.length });
  } finally {
    await database.drop();
  }
});
