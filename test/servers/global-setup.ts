// Before all tests: a folder for this run's servers. After them: every server in it is stopped.

import { chmodSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installedPackages } from "./install.ts";
import { stopServer } from "./start.ts";

export default function setup(): () => void {
  bringPackages();
  const run = mkdtempSync(join(tmpdir(), "pgdrift-run-"));
  chmodSync(run, 0o755);
  process.env.PGDRIFT_TEST_RUN = run;
  return () => {
    for (const name of readdirSync(run)) {
      if (/^\d+$/.test(name)) stopServer(Number(name), join(run, name));
    }
    rmSync(run, { recursive: true, force: true });
  };
}

/** Here once, and not in every process of the tests at the same time. Where npm cannot, the tests that need a server say so. */
function bringPackages(): void {
  try {
    installedPackages();
  } catch (error) {
    console.warn(`the tests' servers could not be installed: ${error instanceof Error ? error.message : error}`);
  }
}
