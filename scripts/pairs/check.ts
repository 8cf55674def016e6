// One check, as the command line makes it, of a live database against a text as the only file of a plain folder.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readFlags } from "../../src/config/read.ts";
import type { Report } from "../../src/model/report.ts";
import { run } from "../../src/run.ts";
import { connect } from "../../src/target/target.ts";

export async function checkAgainst(
  url: string,
  sql: string,
  flags: Readonly<Record<string, unknown>>,
): Promise<Report> {
  const cwd = mkdtempSync(join(tmpdir(), "pair-"));
  try {
    mkdirSync(join(cwd, "migrations"));
    writeFileSync(join(cwd, "migrations", "0001_b.sql"), sql);
    const config = await readFlags({ migrations: "migrations", ...flags }, {}, cwd);
    return await run(config, {
      cwd,
      version: "0.0.0",
      run: { at: "2026-01-01T00:00:00Z", commit: null, url: null, number: null, attempt: null },
      progress: { stage: (_, work) => work(), note: () => undefined },
      wait: async () => undefined,
      connect: () => connect({ url, env: {} }),
      missingSecret: null,
      addedFiles: async () => null,
    });
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}
