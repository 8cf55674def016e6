// Where hooks go, with real Git: its own folder, another worktree's, husky's, lefthook's; never out of the repository.

import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openRepository } from "../../src/hook/git.ts";
import { hookPlace, install, remove } from "../../src/hook/place.ts";
import { folder, type Tree } from "../layouts/folder.ts";
import { env, repository } from "./repository.ts";

const options = { hook: "pre-commit", program: "pgdrift", prefix: "" } as const;
const lines = (path: string): string => readFileSync(path, "utf8");

test.each<[string, Tree, readonly (readonly string[])[], string]>([
  ["Git's own", {}, [], ".git/hooks/pre-commit"],
  ["core.hooksPath", { ".githooks/x": "" }, [["config", "core.hooksPath", ".githooks"]], ".githooks/pre-commit"],
  ["husky 9", { ".husky/_/h": "" }, [["config", "core.hooksPath", ".husky/_"]], ".husky/pre-commit"],
  ["lefthook", { "lefthook.yml": "pre-push:\n  jobs: []\n" }, [], "lefthook.yml"],
])("%s: written, kept, and taken out", async (_, tree, settings, path) => {
  using made = repository(tree);
  for (const each of settings) made.git(...each);
  const opened = await openRepository(made.cwd, null, env);
  const place = await hookPlace(opened, null);
  const at = join(made.cwd, path);
  const before = existsSync(at) ? lines(at) : null;
  expect(place.path("pre-commit")).toBe(at);
  expect([await install(place, options), await install(place, options)]).toEqual(["written", "same"]);
  expect(lines(at)).toContain("pgdrift hook pre-commit");
  if (place.manager !== "lefthook") expect(statSync(at).mode & 0o111).not.toBe(0);
  expect([await remove(place, options), await remove(place, options)]).toEqual(["removed", "same"]);
  expect(existsSync(at) ? lines(at) : null).toBe(before);
});

test("from a subfolder and from another worktree it is the same hook, for that project", async () => {
  using made = repository({ "packages/db/x": "" });
  made.git("commit", "-q", "--allow-empty", "-m", "one");
  made.git("worktree", "add", "-q", "wt");
  const sub = await openRepository(join(made.cwd, "packages/db"), null, env);
  const other = await openRepository(join(made.cwd, "wt"), null, env);
  expect([sub.prefix, other.prefix]).toEqual(["packages/db/", ""]);
  const places = [await hookPlace(sub, null), await hookPlace(other, null)];
  expect(new Set(places.map((place) => place.path("pre-push")))).toEqual(
    new Set([join(made.cwd, ".git/hooks/pre-push")]),
  );
});

test("a folder outside of the repository, by core.hooksPath, is one line", async () => {
  using outside = folder({ "hooks/x": "" });
  using made = repository();
  made.git("config", "core.hooksPath", join(outside.cwd, "hooks"));
  const opened = await openRepository(made.cwd, null, env);
  await expect(hookPlace(opened, null)).rejects.toThrow(
    /^[^\n]* is outside of this repository .* hook pre-commit[^\n]*$/,
  );
});

test("so is a link, to what is there or to what is not, and a file where the folder should be", async () => {
  using outside = folder({ "hooks/x": "" });
  using linked = repository({ ".husky": { to: join(outside.cwd, "hooks") } });
  using broken = repository({ ".husky/pre-push": { to: "/nowhere/at/all" } });
  using blocked = repository({ ".husky": "a file" });
  const placeOf = async (cwd: string) => await hookPlace(await openRepository(cwd, null, env), null);
  await expect(placeOf(linked.cwd)).rejects.toThrow(/outside of this repository/);
  await expect(placeOf(broken.cwd)).rejects.toThrow(/outside of this repository/);
  await expect(install(await placeOf(blocked.cwd), options)).rejects.toThrow(
    /^[^\n]* cannot be (written|read) \(E\w+\)[^\n]*$/,
  );
});

test("what pre-commit.com is told to run is there, and can be", () => {
  const root = join(import.meta.dirname, "../..");
  const entries = [...lines(join(root, ".pre-commit-hooks.yaml")).matchAll(/^ {2}entry: (\S+) (\S+)$/gm)];
  expect(entries.map(([, , hook]) => hook)).toEqual(["pre-commit", "pre-push"]);
  for (const [, program = ""] of entries) expect(statSync(join(root, program)).mode & 0o111).not.toBe(0);
});

test("no repository, and a project outside of it, are one line", async () => {
  using bare = folder({});
  using made = repository();
  await expect(openRepository(bare.cwd, null, env)).rejects.toThrow(/no Git repository/);
  await expect(openRepository(made.cwd, "..", env)).rejects.toThrow(/--in \.\.: is not in this repository/);
});
