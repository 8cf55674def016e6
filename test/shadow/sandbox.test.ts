// Files of a pull request run here: they must not see this machine.

import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openShadow } from "./open.ts";

test("SQL reads no file of this machine, writes none, and sees no environment", async () => {
  const folder = mkdtempSync(join(tmpdir(), "pgdrift-sandbox-"));
  const secret = join(folder, "secret");
  writeFileSync(secret, "hunter2");
  process.env.PGDRIFT_TEST_SECRET = "hunter2";
  try {
    await using shadow = await openShadow({ extensions: ["file_fdw"] });
    const { session } = shadow;
    await session.batch(["CREATE TABLE seen (line text)"]);
    await expect(session.query("SELECT pg_read_file($1)", [secret])).rejects.toMatchObject({ code: "58P01" });
    await expect(session.query(`COPY seen FROM '${secret}'`)).rejects.toMatchObject({ code: "58P01" });
    await session.query(`COPY (SELECT 1) TO '/${"written"}'`);
    await session.query(`COPY (SELECT 1) TO '${join(folder, "written")}'`).catch(() => []);
    expect(existsSync(join(folder, "written"))).toBe(false);
    expect(existsSync("/written")).toBe(false);
    const rows = await session.query("SELECT pg_ls_dir('/') AS name");
    expect(rows.map(({ name }) => name)).not.toContain("etc");
    const known = await session.query("SELECT string_agg(setting, ' ') AS all FROM pg_settings");
    expect(known[0]?.all).not.toContain("hunter2");
  } finally {
    delete process.env.PGDRIFT_TEST_SECRET;
    rmSync(folder, { recursive: true });
  }
});
