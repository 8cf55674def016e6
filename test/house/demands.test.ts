// Some tests skip where a program of the system is not there, and say so. The project's whole check demands those
// programs, so that nothing is skipped there without anyone knowing: PGDRIFT_TEST_DEMANDS=pg_dump,openssl

import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

const demanded = (process.env.PGDRIFT_TEST_DEMANDS ?? "").split(",").filter((name) => name !== "");

test("what the check demands is there", () => {
  const missing = demanded.filter((name) => spawnSync("sh", ["-c", `command -v "${name}"`]).status !== 0);
  expect(missing, "install them, or run without PGDRIFT_TEST_DEMANDS: the tests that need them then skip").toEqual([]);
});
