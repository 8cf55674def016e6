import { truncateSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { plain } from "../../src/layouts/plain.ts";
import { supabase } from "../../src/layouts/supabase.ts";
import { UserError } from "../../src/model/errors.ts";
import { folder, listed } from "./folder.ts";

it("a file of 200 MB is refused before it is read, with what to do", async () => {
  using at = folder({ "m/1_a.sql": "" });
  truncateSync(join(at.cwd, "m/1_a.sql"), 200 * 2 ** 20);
  const said = await plain.read(await listed(at.cwd, "m")).catch((error: unknown) => error);
  expect(said).toBeInstanceOf(UserError);
  expect(String(said)).toMatch(/m\/1_a\.sql has 200 MB, and a file may have 32 MB: take its rows out of it/);
});

it("a folder that is named as a file is none", async () => {
  using at = folder({ "m/1_a.sql": "", "m/2_b.sql": null });
  const { folder: read } = await plain.read(await listed(at.cwd, "m"));
  expect(read.migrations.map(({ path }) => path)).toEqual(["m/1_a.sql"]);
});

it("names that differ in case alone are two files, in the order of their bytes", async () => {
  using at = folder({ "m/20240101000000_users.sql": "", "m/20240101000000_Users.sql": "" });
  const { folder: read } = await supabase.read(await listed(at.cwd, "m"));
  expect(read.migrations.map(({ name }) => name)).toEqual(["Users", "users"]);
});
