// Which files each tool runs, in which order and how: read from folders as people have them.

import { describe, expect, it } from "vitest";
import type { LayoutId } from "../../src/layouts/ids.ts";
import { layouts } from "../../src/layouts/index.ts";
import { folder, listed, type Tree } from "./folder.ts";

async function read(id: LayoutId, tree: Tree, directory = "m") {
  using made = folder(tree);
  const { folder: found, diagnostics } = await layouts[id].read(await listed(made.cwd, directory));
  return {
    migrations: found.migrations,
    lines: found.migrations.map(({ version, name, run }) => `${version} ${name} ${run}`),
    left: diagnostics.map(({ code, path }) => `${code} ${path}`),
  };
}

const journal = (...entries: readonly (readonly [number, string])[]) =>
  JSON.stringify({ dialect: "postgresql", entries: entries.map(([when, tag], idx) => ({ idx, when, tag })) });
const up = "-- migrate:up\nselect 1;\n";
const gooseUp = "-- +goose Up\nselect 1;\n";

const folders: readonly (readonly [LayoutId, string, Tree, readonly string[], (readonly string[])?])[] = [
  [
    "drizzle",
    "the journal says which files, and in which order",
    {
      "m/meta/_journal.json": journal([5, "0001_b"], [9, "0000_a"]),
      "m/0000_a.sql": "",
      "m/0001_b.sql": "",
      "m/x.sql": "",
    },
    ["5 0001_b transaction", "9 0000_a transaction"],
    ["file-skipped m/x.sql"],
  ],
  [
    "drizzle",
    "folders go by name",
    {
      "m/20240102000000_b/migration.sql": "",
      "m/20240101000000_a/migration.sql": "",
      "m/20240101000000_a/snapshot.json": "{}",
      "m/20240103000000_none/snapshot.json": "{}",
    },
    ["20240101000000_a a transaction", "20240102000000_b b transaction"],
  ],
  [
    "flyway",
    "each part of a version is a number, and repeatables come last",
    {
      "m/R__z.sql": "",
      "m/V1_10__c.sql": "",
      "m/V1.9__b.sql": "",
      "m/V001__a_b.sql": "",
      "m/R__a.sql": "",
      "m/U1__a.sql": "",
    },
    ["1 a b transaction", "1.9 b transaction", "1.10 c transaction", "R__a a transaction", "R__z z transaction"],
  ],
  [
    "flyway",
    "a baseline file stands for files that are gone",
    { "m/B2__old.sql": "", "m/B5__base.sql": "", "m/V6__x.sql": "" },
    ["5 base transaction", "6 x transaction"],
    ["file-skipped m/B2__old.sql"],
  ],
  [
    "flyway",
    "and is left where they are here",
    { "m/B2__base.sql": "", "m/V1__a.sql": "", "m/V2__b.sql": "", "m/V3__c.sql": "" },
    ["1 a transaction", "2 b transaction", "3 c transaction"],
    ["file-skipped m/B2__base.sql"],
  ],
  [
    "flyway",
    "files of other databases, callbacks and other names are none",
    {
      "m/postgresql/V1__a.sql": "",
      "m/mysql/V1__a.sql": "",
      "m/afterMigrate.sql": "",
      "m/v2__b.sql": "",
      "m/V3_c.sql": "",
    },
    ["1 a transaction"],
    ["file-skipped m/V3_c.sql", "file-skipped m/afterMigrate.sql", "file-skipped m/v2__b.sql"],
  ],
  [
    "flyway",
    "the configuration names prefixes, separators and suffixes",
    {
      "flyway.conf":
        "# own\nflyway.sqlMigrationPrefix=M\nflyway.sqlMigrationSeparator=-\nflyway.sqlMigrationSuffixes=.pgsql,.sql\n",
      "m/M1-a.pgsql": "",
      "m/M2-b.sql": "",
      "m/V3__c.sql": "",
    },
    ["1 a transaction", "2 b transaction"],
    ["file-skipped m/V3__c.sql"],
  ],
  [
    "flyway",
    "a file may say that it runs alone",
    { "m/V1__a.sql": "", "m/V1__a.sql.conf": "executeInTransaction=false", "m/V2__b.sql": "" },
    ["1 a batch", "2 b transaction"],
  ],
  [
    "golang-migrate",
    "numbers go by number; down files are none",
    { "m/10_c.up.sql": "", "m/9_b.up.sql": "", "m/000001_a.up.sql": "", "m/000001_a.down.sql": "", "m/seed.sql": "" },
    ["1 a batch", "9 b batch", "10 c batch"],
    ["file-skipped m/seed.sql"],
  ],
  [
    "dbmate",
    "names go by bytes",
    { "m/9_b.sql": up, "m/10_a.sql": up, "m/schema.sql": "", "m/11.sql": "-- migrate:up transaction:false\n" },
    ["10 a transaction", "11  batch", "9 b transaction"],
    ["file-skipped m/schema.sql"],
  ],
  [
    "dbmate",
    "a file without an up part is told",
    { "m/1_a.sql": "select 1;" },
    ["1 a transaction"],
    ["up-part-absent m/1_a.sql"],
  ],
  [
    "goose",
    "numbers go by number, and Go stands between",
    {
      "m/00010_c.sql": gooseUp,
      "m/2_b.go": "package m",
      "m/1_a.sql": gooseUp,
      "m/1_a_test.go": "",
      "m/embed.go": "",
      "m/x.sql": "",
    },
    ["1 a transaction", "2 b transaction", "10 c transaction"],
    ["file-skipped m/x.sql"],
  ],
  [
    "goose",
    "without a transaction, by its mark",
    {
      "m/1_a.sql": `-- +goose no transaction\n${gooseUp}`,
      "m/2_b.sql": `-- +goose ENVSUB ON\n${gooseUp}`,
      "m/3_c.sql": "select 1",
    },
    ["1 a statements", "2 b transaction", "3 c transaction"],
    ["placeholder m/2_b.sql", "up-part-absent m/3_c.sql"],
  ],
  [
    "sqlx",
    "blanks for underscores, and without a transaction by the first line",
    {
      "m/10_add_b.sql": "-- no-transaction\n",
      "m/9_a.up.sql": "\n-- no-transaction\n",
      "m/9_a.down.sql": "",
      "m/x.sql": "",
    },
    ["9 a transaction", "10 add b batch"],
    ["file-skipped m/x.sql"],
  ],
  [
    "diesel",
    "versions have no dashes",
    {
      "m/2024-01-02-000000_b_c/up.sql": "",
      "m/2024-01-02-000000_b_c/metadata.toml": "run_in_transaction = false\n",
      "m/2024-01-01-000000-0000_a/up.sql": "",
      "m/2024-01-03-000000_d/down.sql": "",
      "m/old/up.sql": "",
    },
    ["202401010000000000 a transaction", "20240102000000 b_c batch"],
    ["file-absent m/2024-01-03-000000_d"],
  ],
];

describe("the files of", () => {
  it.each(folders.map(([id, what, tree, lines, left = []]) => [id, what, tree, lines, left] as const))(
    "%s: %s",
    async (id, _, tree, lines, left) => {
      expect(await read(id, tree)).toMatchObject({ lines, left });
    },
  );
});

// The file's text; what runs of it, and the line that it begins on.
const parts: readonly (readonly [LayoutId, string, string, string, number])[] = [
  ["dbmate", "1_a.sql", "-- x\n-- migrate:up\na;\n-- migrate:down\nb;\n", "-- migrate:up\na;\n", 2],
  ["dbmate", "1_a.sql", "--migrate:up\r\na;\r\n--  migrate:down\r\nb;\r\n", "--migrate:up\r\na;\r\n", 1],
  [
    "dbmate",
    "1_a.sql",
    "-- migrate:up\na; -- migrate:down is below\n",
    "-- migrate:up\na; -- migrate:down is below\n",
    1,
  ],
  ["goose", "1_a.sql", "\n\n-- +goose up\na;\n-- +goose DOWN\nb;\n", "-- +goose up\na;\n", 3],
  [
    "goose",
    "1_a.sql",
    "-- +goose Up\n-- +goose StatementBegin\na\n-- +goose StatementEnd\nb;",
    "-- +goose Up\n-- +goose StatementBegin\na\n; -- +goose StatementEnd\nb;",
    1,
  ],
  ["goose", "1_a.sql", "-- +goose Down\nb;\n", "", 1],
  ["flyway", "V1__a.sql", `create table \${ a }\${flyway:table}`, `create table \${ a }flyway_schema_history`, 1],
];

describe("the part that runs", () => {
  it.each(parts)("%s %s %j", async (id, name, text, sql, firstLine) => {
    expect((await read(id, { [`m/${name}`]: text })).migrations[0]).toMatchObject({ sql, firstLine });
  });

  it("Drizzle: a breakpoint ends a statement, and moves nothing", async () => {
    const tree = { "m/meta/_journal.json": journal([1, "a"]), "m/a.sql": "x--> statement-breakpoint\ny" };
    expect((await read("drizzle", tree)).migrations[0]?.sql).toBe("x;-- statement-breakpoint\ny");
  });

  it("goose: Go is code", async () => {
    const { migrations } = await read("goose", { "m/1_a.go": "", "m/2_b.sql": gooseUp });
    expect(migrations.map(({ code }) => code)).toEqual(["is Go", undefined]);
  });

  it("Drizzle: a journal's entry without its file is told, and nothing is known behind it", async () => {
    const { migrations } = await read("drizzle", { "m/meta/_journal.json": journal([1, "a"]) });
    expect(migrations[0]?.code).toBe("is listed in m/meta/_journal.json, and no such file is there");
  });
});

describe("Flyway's placeholders", () => {
  const file = { "m/V1__a.sql": `a \${one} \${Two} \${three}` };
  it.each<readonly [string, Tree, string, readonly string[]]>([
    ["none", {}, `a \${one} \${Two} \${three}`, ["one", "Two", "three"]],
    [
      "a .conf",
      { "flyway.conf": "flyway.placeholders.one=1\nflyway.placeholders.two=x y\n" },
      `a 1 x y \${three}`,
      ["three"],
    ],
    [
      "a .toml",
      { "flyway.toml": '[flyway.placeholders]\none = "1"\ntwo = \'b\' # c\nthree = "x,y"\n' },
      "a 1 b x,y",
      [],
    ],
    ["turned off", { "flyway.toml": "[flyway]\nplaceholderReplacement = false\n" }, `a \${one} \${Two} \${three}`, []],
  ])("%s", async (_, tree, sql, unknown) => {
    const { migrations, left } = await read("flyway", { ...file, ...tree });
    expect(migrations[0]?.sql).toBe(sql);
    expect(left).toEqual(unknown.map(() => "placeholder m/V1__a.sql"));
  });
});

describe("a checksum", () => {
  const text = "CREATE TABLE a (id int);\r\n-- é\nSELECT 1;\n";
  const vectors: readonly (readonly [LayoutId, Tree, string])[] = [
    ["flyway", { "m/V1__a.sql": text }, "1435112503"],
    ["flyway", { "m/V1__a.sql": `\ufeff${text.replaceAll("\r", "")}` }, "1435112503"],
    [
      "drizzle",
      { "m/meta/_journal.json": journal([1, "a"]), "m/a.sql": text },
      "71397df13536e7122663dc6e10c02e97a7207377bd28a17febb21f085be18d4e",
    ],
    [
      "sqlx",
      { "m/1_a.sql": text },
      "ae1cd030490ffd2bfe22a0f6e11610f692d8a3c9d4ddcf933742b7be951bda5f153dd6f885034703f1e8d96d178967f1",
    ],
  ];
  it.each(vectors)("%s %j", async (id, tree, checksum) => {
    const [migration] = (await read(id, tree)).migrations;
    if (migration === undefined) throw new Error("there is no migration");
    expect(migration.checksums[0]).toBe(checksum);
    const entry = { version: "1", name: null, state: "applied", statements: null, appliedAt: null } as const;
    expect(layouts[id].compare(migration, { ...entry, checksum })).toBe("same");
    expect(layouts[id].compare(migration, { ...entry, checksum: "0" })).toBe("edited");
    expect(layouts[id].compare(migration, { ...entry, checksum: null })).toBe("unknown");
  });

  it.each(["sqlx", "drizzle"] as const)("%s: ends of lines that Git changed are no edit", async (id) => {
    const tree = (end: string) => ({
      "m/meta/_journal.json": journal([1, "1_a"]),
      "m/1_a.sql": `a${end}b${end}`,
    });
    const [unix, dos] = [await read(id, tree("\n")), await read(id, tree("\r\n"))];
    expect(unix.migrations[0]?.checksums).toContain(dos.migrations[0]?.checksums[0]);
    expect(dos.migrations[0]?.checksums).toContain(unix.migrations[0]?.checksums[0]);
  });
});

const refused: readonly (readonly [string, Tree, RegExp])[] = [
  [
    "a journal that is no JSON",
    { "m/meta/_journal.json": "<<<<<<< HEAD\n{" },
    /^m\/meta\/_journal\.json is no JSON \(.*\): a merge/,
  ],
  ["a journal without entries", { "m/meta/_journal.json": "{}" }, /^m\/meta\/_journal\.json has no list of entries/],
  [
    "a journal of another database",
    { "m/meta/_journal.json": '{"dialect":"sqlite","entries":[]}' },
    /says "sqlite", not PostgreSQL/,
  ],
  ["an entry without a tag", { "m/meta/_journal.json": '{"entries":[{"when":1}]}' }, /entry 0 has no `when` and `tag`/],
  ["an entry that leaves the folder", { "m/meta/_journal.json": journal([1, "../a"]) }, /entry 0 has no/],
  [
    "a journal beside folders",
    { "m/meta/_journal.json": journal(), "m/20240101000000_a/snapshot.json": "" },
    /run drizzle-kit up$/,
  ],
];

describe("Drizzle refuses, in one line,", () => {
  it.each(refused)("%s", async (_, tree, message) => {
    await expect(read("drizzle", tree)).rejects.toThrow(message);
  });
});

const cargo = (crate: string) => ({ "Cargo.toml": `[dependencies]\n${crate} = "1"\n` });
const grades: readonly (readonly [string, Tree, Partial<Record<LayoutId, 0 | 1 | 2>>])[] = [
  ["Drizzle by its journal", { "m/meta/_journal.json": "", "m/0000_a.sql": "" }, { drizzle: 2, supabase: 1, plain: 1 }],
  [
    "Drizzle by a snapshot",
    { "m/20240101000000_a/migration.sql": "", "m/20240101000000_a/snapshot.json": "" },
    { drizzle: 2 },
  ],
  ["Prisma's folders have none", { "m/20240101000000_a/migration.sql": "" }, { drizzle: 0, prisma: 1 }],
  ["Flyway by its names", { "m/V1__a.sql": "" }, { flyway: 2 }],
  ["Flyway's names further in are a guess", { "m/a/V1__a.sql": "" }, { flyway: 1 }],
  ["golang-migrate by its names", { "m/1_a.up.sql": "" }, { "golang-migrate": 2, sqlx: 1 }],
  [
    "but not by one among others",
    { "m/1_a.sql": "", "m/2_b.sql": "", "m/3_c.up.sql": "" },
    { "golang-migrate": 0, plain: 1 },
  ],
  ["but not in a Rust project", { "m/1_a.up.sql": "", ...cargo("sqlx") }, { "golang-migrate": 1, sqlx: 2 }],
  ["sqlx by its project", { "m/1_a.sql": "", ...cargo("sqlx") }, { sqlx: 2 }],
  ["or a part of it", { "m/1_a.sql": "", "Cargo.toml": '[dependencies.sqlx]\nversion = "1"' }, { sqlx: 2 }],
  ["not of another one", { "m/1_a.sql": "", ...cargo("tokio") }, { sqlx: 1 }],
  ["sqlx by its mark", { "m/1_a.sql": "", "m/2_b.sql": "-- no-transaction\n" }, { sqlx: 2 }],
  ["goose by its mark alone", { "m/1_a.sql": "", "m/2_b.sql": gooseUp }, { goose: 2, dbmate: 0 }],
  ["dbmate by its mark alone", { "m/1_a.sql": up }, { goose: 0, dbmate: 2 }],
  [
    "a word that looks like a mark is none",
    { "m/1_a.sql": "-- see migrate:up\n-- +goose upwards" },
    { goose: 0, dbmate: 0 },
  ],
  ["Diesel by its dates", { "m/2024-01-01-000000_a/up.sql": "" }, { diesel: 2 }],
  ["Diesel by its project", { "m/1_a/up.sql": "", ...cargo("diesel_migrations") }, { diesel: 2 }],
  ["Hasura's folders could be Diesel's", { "m/1700000000000_a/up.sql": "" }, { diesel: 1 }],
];

describe("recognition:", () => {
  it.each(grades)("%s", async (_, tree, expected) => {
    using made = folder(tree);
    const listing = await listed(made.cwd, "m");
    const ids = Object.keys(expected).filter((id): id is LayoutId => id in layouts);
    const found = await Promise.all(ids.map(async (id) => [id, await layouts[id].recognise(listing)] as const));
    expect(Object.fromEntries(found)).toEqual(expected);
  });
});
