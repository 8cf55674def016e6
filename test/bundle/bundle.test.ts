// The bundle as it is shipped, but with a small entry of our own: built twice, moved away from every node_modules, run.

import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
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

test("packed and installed into an empty folder, it runs", () => {
  const source = join(folder, "source");
  const home = join(folder, "home");
  mkdirSync(source);
  mkdirSync(home);
  cpSync(moved, join(source, "dist"), { recursive: true });
  cpSync(new URL("../../package.json", import.meta.url), join(source, "package.json"));
  const npm = (...words: string[]) =>
    spawnSync("npm", [...words, "--offline", "--no-audit"], { cwd: home, encoding: "utf8" });
  const packed = npm("pack", "--json", source);
  const [{ filename, files: names }] = JSON.parse(packed.stdout);
  const inside: string[] = names.map(({ path }: { path: string }) => path).toSorted();
  expect(inside).toEqual([...files(moved).map((name) => `dist/${name}`), "package.json"].toSorted());
  expect(npm("install", "--omit=dev", join(home, filename)).status).toBe(0);
  const { stdout, status } = spawnSync(join(home, "node_modules/.bin/pgdrift"), { cwd: home, encoding: "utf8" });
  expect(JSON.parse(stdout)).toMatchObject({ database: "live" });
  expect(status).toBe(3);
}, 120_000);
