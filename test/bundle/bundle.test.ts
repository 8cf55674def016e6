// The bundle as it is shipped, but with a small entry of our own: built twice, moved away from every node_modules, run.

import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundle, entries } from "../../scripts/bundle.ts";
import { installedPackages } from "../servers/install.ts";

const folder = mkdtempSync(join(tmpdir(), "pgdrift-bundle-"));
const moved = join(folder, "somewhere else");

async function build(name: string): Promise<string> {
  const output = join(folder, name);
  await bundle(output, { cli: "test/bundle/entry.ts", shadow: entries.shadow ?? "" }, ["src", "test/bundle"]);
  return output;
}

function files(output: string): readonly string[] {
  return readdirSync(output, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(output.length + 1))
    .toSorted();
}

beforeAll(async () => {
  renameSync(await build("first"), moved);
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const node24 = join(installedPackages(), `node-24-${process.platform}-${process.arch}/bin/node`);

describe.each([
  ["this Node", process.execPath],
  ["Node 24", node24],
])("on %s", (_, node) => {
  test.each([["closed"], ["left open"]])(
    "the shadow opens, answers and, %s, lets the program end with its own exit code",
    (how) => {
      const program = [join(moved, "cli/index.js"), how === "closed" ? "close" : "leave"];
      const { stdout, stderr, status } = spawnSync(node, program, {
        cwd: folder,
        env: {},
        timeout: 60_000,
        encoding: "utf8",
      });
      expect(stderr).toBe("");
      expect(JSON.parse(stdout)).toMatchObject({ database: "live", tables: "1" });
      expect(status).toBe(3);
    },
  );
});

test("every file is there once, and nothing that only developers need", () => {
  const names = files(moved);
  expect(names.filter((name) => /\.(map|ts|mts|mjs|cjs)$|node_modules|initdb/.test(name))).toEqual([]);
  const large = names.filter((name) => /\.(wasm|data|br|gz)$/.test(name)).map((name) => name.split("/").at(-1));
  expect(new Set(large).size).toBe(large.length);
  expect(names).toContain("engine/pglite.wasm");
  expect(names).toContain("shadow/data/pgdata.br");
});

test("built again, it is the same byte for byte", async () => {
  const again = await build("second");
  expect(files(again)).toEqual(files(moved));
  for (const name of files(again)) {
    expect(readFileSync(join(again, name)).equals(readFileSync(join(moved, name))), name).toBe(true);
  }
}, 300_000);
