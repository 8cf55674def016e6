import { describe, expect, it } from "vitest";
import { prisma } from "../../src/layouts/prisma.ts";
import type { HistoryEntry } from "../../src/model/migration.ts";
import { folder, listed, type Tree } from "./folder.ts";

const directory = "prisma/migrations";

async function read(tree: Tree) {
  using made = folder(
    Object.fromEntries(Object.entries(tree).map(([path, content]) => [`${directory}/${path}`, content])),
  );
  return await prisma.read(await listed(made.cwd, directory));
}

describe("a Prisma folder", () => {
  it("holds a folder a migration, in the order of their names' bytes; the rest is named", async () => {
    const { folder, diagnostics } = await read({
      "migration_lock.toml": 'provider = "postgresql"\n',
      "20240102000000_b/migration.sql": "select 2;",
      "20240101000000_a/migration.sql": "select 1;",
      "20240101000000_a/down.sql": "select 0;",
      "0_init/migration.sql": "",
      "20240103000000_empty": null,
      ".cache": null,
      "loose.sql": "select 3;",
      "README.md": "",
    });
    expect(folder.migrations.map(({ version, name, path, run }) => [version, name, path, run])).toEqual([
      ["0_init", "init", `${directory}/0_init/migration.sql`, "batch"],
      ["20240101000000_a", "a", `${directory}/20240101000000_a/migration.sql`, "batch"],
      ["20240102000000_b", "b", `${directory}/20240102000000_b/migration.sql`, "batch"],
    ]);
    expect(diagnostics.map(({ code, path }) => [code, path])).toEqual([
      ["file-absent", `${directory}/20240103000000_empty`],
      ["file-skipped", `${directory}/loose.sql`],
    ]);
  });

  it("of another database is refused by name", async () => {
    await expect(read({ "migration_lock.toml": '# Prisma\nprovider = "mysql"\n' })).rejects.toThrow(
      "prisma/migrations holds migrations for mysql (migration_lock.toml), not for PostgreSQL",
    );
  });

  it("is recognised for sure by its lock, and perhaps by its folders", async () => {
    using made = folder({
      "a/migration_lock.toml": "",
      "b/1_x/migration.sql": "",
      "c/1_x/up.sql": "",
    });
    expect(await prisma.recognise(await listed(made.cwd, "a"))).toBe(2);
    expect(await prisma.recognise(await listed(made.cwd, "b"))).toBe(1);
    expect(await prisma.recognise(await listed(made.cwd, "c"))).toBe(0);
  });
});

// Computed elsewhere, from the text with its CRLF and LF mixed.
const text = "CREATE TABLE a (id int);\r\n-- é\nSELECT 1;\n";
const raw = "71397df13536e7122663dc6e10c02e97a7207377bd28a17febb21f085be18d4e";
const withLf = "153f59f71710046a896c2741e1a392c1b405446bb62d8a03c22407a070851c8f";

describe("a Prisma file against its checksum", () => {
  const compare = async (content: string, checksum: string | null) => {
    const [migration] = (await read({ "1_a/migration.sql": content })).folder.migrations;
    if (!migration) throw new Error("no migration");
    return prisma.compare(migration, { ...entryOf("1_a"), checksum });
  };

  it("takes the file as it is, or with its ends of line as LF", async () => {
    expect(await compare(text, raw)).toBe("same");
    expect(await compare(text, withLf)).toBe("same");
    expect(await compare(text.replaceAll("\r\n", "\n"), withLf)).toBe("same");
    expect(await compare(text.replaceAll("\r\n", "\n"), raw)).toBe("edited");
  });

  it("takes a file with LF for one that was applied with CRLF, and the other way round", async () => {
    // printf 'SELECT 1;\r\n' | sha256sum
    const crlf = "d3cd5042f97738960d802ad6b3a548dfa18152215118ba18f04493bc6944b0e4";
    expect(await compare("SELECT 1;\n", crlf)).toBe("same");
    expect(await compare("SELECT 1;\r\n", crlf)).toBe("same");
  });

  it("takes the form of old engines, whose bytes have no leading zero", async () => {
    const unpadded = (raw.match(/../g) ?? []).map((byte) => byte.replace(/^0/, "")).join("");
    expect(unpadded.length).toBeLessThan(64);
    expect(await compare(text, unpadded)).toBe("same");
  });

  it("sees an edit, and nothing where there is no checksum", async () => {
    expect(await compare(`${text}-- more\n`, raw)).toBe("edited");
    expect(await compare(text, null)).toBe("unknown");
    expect(await compare(text, "")).toBe("unknown");
  });

  it("counts the byte order mark, as Prisma does", async () => {
    expect(await compare(`\ufeff${text}`, raw)).toBe("edited");
  });
});

describe("Prisma's history", () => {
  const read = (rows: readonly object[]) => prisma.history.read(rows.map((row) => ({ row: JSON.stringify(row) })));
  const at = (minute: number) => `2024-05-01T10:${String(minute).padStart(2, "0")}:00+00:00`;
  const row = (migration_name: string, started: number, finished: number | null, rolledBack: number | null = null) => ({
    migration_name,
    checksum: "c",
    started_at: at(started),
    finished_at: finished === null ? null : at(finished),
    rolled_back_at: rolledBack === null ? null : at(rolledBack),
  });

  it("is in the order of time; unfinished is failed; rolled back is nothing", () => {
    const entries = read([row("3_c", 3, null), row("2_b", 1, 2), row("1_a", 0, 1), row("4_d", 4, null, 5)]);
    expect(entries.map(({ version, state }) => [version, state])).toEqual([
      ["1_a", "applied"],
      ["2_b", "applied"],
      ["3_c", "failed"],
    ]);
    expect(entries[0]).toEqual({ ...entryOf("1_a"), name: "a", checksum: "c", appliedAt: "2024-05-01T10:01:00.000Z" });
  });

  it("has a name that is there again at the place of its newest row", () => {
    const entries = read([row("1_a", 0, 1), row("2_b", 2, 3), row("1_a", 4, 5)]);
    expect(entries.map(({ version }) => version)).toEqual(["2_b", "1_a"]);
  });

  it("knows of a name that is there again by its newest row", () => {
    expect(read([row("1_a", 5, null), row("1_a", 0, 1)]).map(({ state }) => state)).toEqual(["failed"]);
    expect(read([row("1_a", 0, null), row("1_a", 5, 6)]).map(({ state }) => state)).toEqual(["applied"]);
    expect(read([row("1_a", 5, null, 6), row("1_a", 0, 1)]).map(({ state }) => state)).toEqual(["applied"]);
  });
});

function entryOf(version: string): HistoryEntry {
  return { version, name: null, state: "applied", checksum: null, statements: null, appliedAt: null };
}
