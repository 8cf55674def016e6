import { chmodSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type FindOptions, findFolders } from "../../src/layouts/find.ts";
import { UserError } from "../../src/model/errors.ts";
import { folder, type Tree } from "./folder.ts";

async function find(cwd: string, options: Partial<FindOptions> = {}): Promise<readonly string[]> {
  const found = await findFolders({ cwd, directory: null, layout: null, ...options });
  return found.map(({ layout, listing }) => `${layout.id} ${listing.directory}`);
}

async function refusal(cwd: string, options: Partial<FindOptions> = {}): Promise<string> {
  try {
    const [first] = await findFolders({ cwd, directory: null, layout: null, ...options });
    await first?.layout.read(first.listing);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.message).not.toContain("\n");
    expect(error.message).not.toContain(cwd);
    return error.message;
  }
  throw new Error("it was not refused");
}

const supabaseFile = { "supabase/migrations/20240101000000_a.sql": "select 1;" };
const prismaFiles = { "prisma/migrations/migration_lock.toml": "", "prisma/migrations/1_a/migration.sql": "" };

const places: readonly (readonly [string, Tree, Partial<FindOptions>, readonly string[]])[] = [
  ["Supabase's own place is Supabase's", supabaseFile, {}, ["supabase supabase/migrations"]],
  ["Prisma's own place is Prisma's", prismaFiles, {}, ["prisma prisma/migrations"]],
  [
    "two tools are two candidates",
    { ...supabaseFile, ...prismaFiles },
    {},
    ["supabase supabase/migrations", "prisma prisma/migrations"],
  ],
  [
    "a layout that is named leaves the others out",
    { ...supabaseFile, ...prismaFiles },
    { layout: "prisma" },
    ["prisma prisma/migrations"],
  ],
  ["named files can only be plain", { "db/migrations/a.sql": "" }, {}, ["plain db/migrations"]],
  [
    "numbered files could be Supabase's and sqlx's, too",
    { "migrations/001_a.sql": "" },
    {},
    ["supabase migrations", "sqlx migrations", "plain migrations"],
  ],
  [
    "content goes before the place",
    { ...prismaFiles, "prisma/migrations/notes.sql": "" },
    {},
    ["prisma prisma/migrations"],
  ],
  [
    "a monorepo is searched where the root has none",
    { "apps/web/supabase/migrations/1_a.sql": "", "packages/db/prisma/migrations/migration_lock.toml": "" },
    {},
    ["supabase apps/web/supabase/migrations", "prisma packages/db/prisma/migrations"],
  ],
  [
    "and not where the root has one",
    { ...supabaseFile, "apps/web/db/migrations/a.sql": "" },
    {},
    ["supabase supabase/migrations"],
  ],
  [
    "what others made, what is built and what tests run is not searched",
    {
      "a/db/migrations/x.sql": "",
      "node_modules/b/migrations/x.sql": "",
      ".next/migrations/x.sql": "",
      "dist/migrations/x.sql": "",
      "test/migrations/x.sql": "",
    },
    {},
    ["plain a/db/migrations"],
  ],
  [
    "an empty default place does not hide another",
    { "migrations/.gitkeep": "", "db/migrations/a.sql": "" },
    {},
    ["plain db/migrations"],
  ],
  [
    "a folder inside one that is none is found, and not one inside one that is",
    { "a/migrations/db/migrations/x.sql": "", "b/migrations/x.sql": "", "b/migrations/old/migrations/y.sql": "" },
    {},
    ["plain b/migrations", "plain a/migrations/db/migrations"],
  ],
  [
    "a file where a default place would be is no folder",
    { migrations: "#!/bin/sh", "db/migrations/a.sql": "" },
    {},
    ["plain db/migrations"],
  ],
  [
    "a folder that is named is taken, wherever it is",
    { "sql/x.sql": "", ...supabaseFile },
    { directory: "sql" },
    ["plain sql"],
  ],
  ["also by a way round", { "a/sql/x.sql": "" }, { directory: "./a/../a/sql/" }, ["plain a/sql"]],
  ["or the working directory itself", { "x.sql": "" }, { directory: "." }, ["plain ."]],
  [
    "read as the layout that is named",
    supabaseFile,
    { directory: "supabase/migrations", layout: "plain" },
    ["plain supabase/migrations"],
  ],
  [
    "a link inside the repository is followed",
    { "db/real/a.sql": "", migrations: { to: "db/real" } },
    {},
    ["plain migrations"],
  ],
];

describe("findFolders", () => {
  it.each(places)("%s", async (_, tree, options, expected) => {
    using made = folder(tree);
    expect(await find(made.cwd, options)).toEqual(expected);
  });

  it("finds seven levels down, and not eight", async () => {
    using seven = folder({ "a/b/c/d/e/f/migrations/x.sql": "" });
    expect(await find(seven.cwd)).toEqual(["plain a/b/c/d/e/f/migrations"]);
    using eight = folder({ "a/b/c/d/e/f/g/migrations/x.sql": "" });
    expect(await refusal(eight.cwd)).toMatch(/^no migrations folder found/);
  });

  it("gives paths relative to the working directory, also from below the root", async () => {
    using made = folder({ ".git/HEAD": "", "apps/web/.keep": "", "db/migrations/a.sql": "" });
    const cwd = join(made.cwd, "apps/web");
    const [found] = await findFolders({ cwd, directory: "../../db/migrations", layout: null });
    const read = await found?.layout.read(found.listing);
    expect(read?.folder.migrations.map(({ path }) => path)).toEqual(["../../db/migrations/a.sql"]);
  });

  it("names files of the working directory as git does", async () => {
    using made = folder({ "a.sql": "" });
    const [found] = await findFolders({ cwd: made.cwd, directory: ".", layout: null });
    expect((await found?.layout.read(found.listing))?.folder.migrations[0]?.path).toBe("a.sql");
  });
});

const latin1 = new Uint8Array([...Buffer.from("-- a\n-- caf"), 0xe9, 0x0a]);
const utf16 = new Uint8Array([0xff, 0xfe, ...Buffer.from("select 1;", "utf16le")]);
const replacement = new Uint8Array([...Buffer.from("-- \ufffd é 🐘\n"), 0xff]);

const refused: readonly (readonly [string, Tree, Partial<FindOptions>, string | RegExp])[] = [
  [
    "nothing there",
    { "README.md": "" },
    {},
    /^no migrations folder found: looked in the usual places of Supabase CLI, Prisma Migrate, .*, and below the root down to 7 levels; name it with --migrations DIR/,
  ],
  ["no such folder", {}, { directory: "db/nope" }, /^there is no migrations folder db\/nope: name it/],
  ["a file", { "a.sql": "" }, { directory: "a.sql" }, /^a\.sql is a file, not a folder/],
  ["an empty folder", { "db/migrations": null }, { directory: "db/migrations" }, /^db\/migrations is empty: /],
  ["a default place that is empty", { "supabase/migrations/.gitkeep": "" }, {}, /^supabase\/migrations is empty: /],
  [
    "code",
    { "migrations/1_a.ts": "", "migrations/2_b.ts": "" },
    {},
    /^migrations holds TypeScript and no SQL, and no tool is known by it: only the program that it belongs to can run it: name it/,
  ],
  [
    "neither SQL nor code",
    { "migrations/1_a.txt": "", "migrations/2_b.txt": "" },
    {},
    /^migrations holds no migration that is understood \(it holds 1_a\.txt, 2_b\.txt; expected <digits>_<name>\.sql \(Supabase CLI\), /,
  ],
  [
    "another layout",
    supabaseFile,
    { directory: "supabase/migrations", layout: "prisma" },
    /expected <name>\/migration\.sql \(Prisma Migrate\)/,
  ],
  ["the folder above", supabaseFile, { directory: "supabase" }, /; did you mean supabase\/migrations\?$/],
  [
    "the folder above one of another name",
    { "db/queries/x.sql": "", "db/steps/1_a.sql": "-- +goose Up\n" },
    { directory: "db" },
    /; did you mean db\/steps\?$/,
  ],
  [
    "a file in Latin-1",
    { "migrations/a.sql": latin1 },
    {},
    "migrations/a.sql is not UTF-8: 0xe9 at byte 11, line 2; save it as UTF-8",
  ],
  ["a file in UTF-16", { "migrations/a.sql": utf16 }, {}, "migrations/a.sql is UTF-16: save it as UTF-8"],
  ["a wrong byte after ones that look wrong", { "migrations/a.sql": replacement }, {}, /0xff at byte 15, line 2/],
  ["a zero byte", { "migrations/a.sql": "select 1;\0" }, {}, /0x00 at byte 9, line 1/],
  [
    "a link out of the repository",
    { "migrations/a.sql": { to: "/etc/hostname" } },
    {},
    /^migrations\/a\.sql is a link that leaves the repository/,
  ],
  [
    "a folder that is elsewhere",
    { migrations: { to: "/etc" } },
    {},
    /^migrations is a link that leaves the repository/,
  ],
  [
    "a link to nothing",
    { "migrations/a.sql": { to: "b.sql" } },
    {},
    /^migrations\/a\.sql is a link to a file that is not there/,
  ],
];

describe("findFolders refuses, in one line,", () => {
  it.each(refused)("%s", async (_, tree, options, message) => {
    using made = folder(tree);
    if (typeof message === "string") expect(await refusal(made.cwd, options)).toBe(message);
    else expect(await refusal(made.cwd, options)).toMatch(message);
  });

  it("a file that may not be read", async () => {
    using made = folder({ "migrations/a.sql": "select 1;" });
    chmodSync(made.cwd, 0o755);
    chmodSync(join(made.cwd, "migrations/a.sql"), 0o000);
    const line = await asNobody(() => refusal(made.cwd));
    expect(line).toMatch(/^migrations\/a\.sql cannot be read \(EACCES\)/);
  });
});

/** The superuser may read everything, so the work is done as somebody else. */
async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return work();
  process.seteuid?.(65534);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}
