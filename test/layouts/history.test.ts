import { readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { describe, expect, it } from "vitest";
import { position } from "../../src/drift/position.ts";
import { chooseFolder, findFolders } from "../../src/layouts/find.ts";
import { type Histories, type HistoryOptions, lockHeld, readHistories } from "../../src/layouts/history.ts";
import { layouts } from "../../src/layouts/index.ts";
import type { Layout } from "../../src/layouts/layout.ts";
import { UserError } from "../../src/model/errors.ts";
import { connect } from "../../src/target/target.ts";
import { database } from "../catalog/connect.ts";
import { majors, server } from "../servers/server.ts";

const fixtures = join(import.meta.dirname, "../fixtures");
const all = Object.values(layouts);

/** What a look at the URL reads. */
async function histories(url: string, options?: HistoryOptions, of: readonly Layout[] = all): Promise<Histories> {
  await using target = await connect({ url, env: {} });
  return await target.look((session) => readHistories(session, of, options));
}

async function withDatabase<T>(sql: string, work: (url: string) => Promise<T>, major: (typeof majors)[number] = 15) {
  const database = await (await server(major)).newDatabase(sql);
  try {
    return await work(database.url);
  } finally {
    await database.drop();
  }
}

function fixture(name: string): string {
  return readFileSync(join(fixtures, name, "history.sql"), "utf8");
}

async function positionOf(cwd: string, url: string) {
  const candidates = await findFolders({ cwd, directory: null, layout: null });
  const held = await histories(url);
  const { layout, listing } = chooseFolder(candidates, held);
  const { folder, diagnostics } = await layout.read(listing);
  const found = position(folder, held.get(layout.id) ?? null, { added: null, compare: layout.compare });
  return {
    history: held.get(layout.id)?.table,
    applied: found.applied.map(({ version }) => version),
    pending: found.pending.map(({ version }) => version),
    problems: found.problems,
    skipped: diagnostics.map(({ path }) => path),
  };
}

describe.each(majors)("on PostgreSQL %i", (major) => {
  it("a Supabase folder has the position that its history gives", async () => {
    await withDatabase(
      fixture("supabase"),
      async (url) =>
        expect(await positionOf(join(fixtures, "supabase"), url)).toEqual({
          history: "supabase_migrations.schema_migrations",
          applied: ["20240101120000", "20240102120000", "20240103120000"],
          pending: ["20240104120000"],
          problems: [],
          skipped: ["supabase/migrations/seed.sql"],
        }),
      major,
    );
  });

  it("so has a Prisma folder, whose failed run was rolled back and tried again", async () => {
    await withDatabase(
      fixture("prisma"),
      async (url) => {
        expect(await positionOf(join(fixtures, "prisma"), url)).toEqual({
          history: "public._prisma_migrations",
          applied: ["20240101120000_init", "20240102120000_add_posts"],
          pending: ["20240103120000_add_age"],
          problems: [],
          skipped: [],
        });
        expect((await histories(url)).get("prisma")?.entries[0]?.appliedAt).toBe("2024-01-01T12:30:00.250Z");
      },
      major,
    );
  });

  it("a lock that a tool holds in this database is seen, and no other", async () => {
    const held = async (url: string) => {
      await using target = await connect({ url, env: {} });
      return await target.look(async (session) => [
        await lockHeld(session, layouts.prisma),
        await lockHeld(session, layouts.supabase),
      ]);
    };
    await withDatabase(
      "",
      async (url) => {
        const deploying = new pg.Client({ connectionString: url });
        await deploying.connect();
        try {
          await deploying.query(
            "SELECT pg_advisory_lock(72707369, 1), pg_advisory_lock(72707370), pg_advisory_lock(0, 72707369)",
          );
          expect(await held(url)).toEqual([false, false]);
          await deploying.query("SELECT pg_advisory_lock(72707369)");
          expect(await held(url)).toEqual([true, false]);
          await withDatabase("", async (other) => expect(await held(other)).toEqual([false, false]), major);
          await deploying.query("SELECT pg_advisory_unlock(72707369)");
          expect(await held(url)).toEqual([false, false]);
        } finally {
          await deploying.end();
        }
      },
      major,
    );
  });
});

it("on the embedded engine histories are read as on a server", async () => {
  await using embedded = await database("embedded", fixture("supabase") + fixture("prisma"));
  const [read, held] = await embedded.look(async (session) => [
    await readHistories(session, all),
    await lockHeld(session, layouts.prisma),
  ]);
  expect([...read].map(([id, { entries }]) => [id, entries.length])).toEqual([
    ["supabase", 3],
    ["prisma", 2],
  ]);
  expect(held).toBe(false);
});

const table = (name: string) =>
  `CREATE TABLE ${name} (migration_name text, checksum text, started_at timestamptz, finished_at timestamptz, rolled_back_at timestamptz);
   INSERT INTO ${name} VALUES ('1_${name.split(".")[0]?.replaceAll('"', "")}', 'c', now(), now(), NULL);`;

describe("histories", () => {
  it("no table is no history, and an empty one is a history without entries", async () => {
    await withDatabase("", async (url) => expect(await histories(url)).toEqual(new Map()));
    const bare =
      "CREATE SCHEMA supabase_migrations; CREATE TABLE supabase_migrations.schema_migrations (version text PRIMARY KEY)";
    await withDatabase(bare, async (url) =>
      expect(await histories(url)).toEqual(
        new Map([["supabase", { table: "supabase_migrations.schema_migrations", entries: [] }]]),
      ),
    );
  });

  it("only a table with the tool's columns is the tool's; one of that name elsewhere is not Supabase's", async () => {
    const sql = `
      CREATE TABLE _prisma_migrations (id int, migration_name text);
      CREATE TABLE public.schema_migrations (version text);
      CREATE VIEW supabase AS SELECT 1;`;
    const of = [layouts.supabase, layouts.prisma, layouts["golang-migrate"]];
    await withDatabase(sql, async (url) => expect((await histories(url, {}, of)).size).toBe(0));
  });

  it("a table of versions alone has entries without statements", async () => {
    const sql = `
      CREATE SCHEMA supabase_migrations;
      CREATE TABLE supabase_migrations.schema_migrations (version text PRIMARY KEY);
      INSERT INTO supabase_migrations.schema_migrations VALUES ('20240102'), ('20240101');`;
    await withDatabase(sql, async (url) =>
      expect((await histories(url)).get("supabase")?.entries.map((entry) => [entry.version, entry.statements])).toEqual(
        [
          ["20240101", null],
          ["20240102", null],
        ],
      ),
    );
  });

  describe("of a tool that goes by the search path", () => {
    const schemas = (...names: readonly string[]) =>
      names.map((name) => `CREATE SCHEMA "${name}"; ${table(`"${name}"._prisma_migrations`)}`).join("\n");
    const path = (value: string) =>
      `DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET search_path = ${value}', current_database()); END $$;`;

    it.each([
      ["the only one, wherever it is", schemas("app"), {}, "app._prisma_migrations"],
      ["public before others", schemas("app") + table("public._prisma_migrations"), {}, "public._prisma_migrations"],
      [
        "the search path before public",
        schemas("app") + table("public._prisma_migrations") + path('"app", public'),
        {},
        "app._prisma_migrations",
      ],
      [
        "a quoted name in it",
        schemas("an, app") + table("public._prisma_migrations") + path('"an, app"'),
        {},
        "an, app._prisma_migrations",
      ],
      [
        "the user's own schema in it",
        schemas("postgres") + table("public._prisma_migrations"),
        {},
        "postgres._prisma_migrations",
      ],
      ["the URL's schema before all", schemas("a", "b") + path("a"), { schema: "b" }, "b._prisma_migrations"],
      ["the URL's schema, where there is none", schemas("a"), { schema: "b" }, undefined],
    ])("%s", async (_, sql, options, expected) => {
      await withDatabase(sql, async (url) =>
        expect((await histories(url, options)).get("prisma")?.table).toBe(expected),
      );
    });

    it("two that nothing decides between are named", async () => {
      await withDatabase(schemas("a", "b"), async (url) => {
        const refused = histories(url);
        await expect(refused).rejects.toThrow(UserError);
        await expect(refused).rejects.toThrow(/in the schemas a, b: name the schema in the URL \(\?schema=a\)/);
      });
    });

    it("the URL's schema is no matter where the tool has its own", async () => {
      await withDatabase(fixture("supabase"), async (url) =>
        expect((await histories(url, { schema: "app" })).has("supabase")).toBe(true),
      );
    });
  });
});

describe("a history that its reader", () => {
  const role = (name: string) =>
    `DO $$ BEGIN CREATE ROLE ${name} LOGIN PASSWORD 'p'; EXCEPTION WHEN duplicate_object THEN NULL; END $$;`;
  const as = (url: string, name: string) => url.replace(/\/\/[^@]*@/, `//${name}:p@`);

  const cases: readonly (readonly [string, string, RegExp | number])[] = [
    [
      "may not read is told with the grant, and not taken for none",
      "",
      /^the history table "public"\."_prisma_migrations" may not be read by role "pgdrift_reader": GRANT USAGE ON SCHEMA "public" TO "pgdrift_reader"; GRANT SELECT ON/,
    ],
    ["may read is read", "GRANT SELECT ON _prisma_migrations TO pgdrift_reader;", 2],
    [
      "sees through row level security is not taken for empty",
      "GRANT SELECT ON _prisma_migrations TO pgdrift_reader; ALTER TABLE _prisma_migrations ENABLE ROW LEVEL SECURITY;",
      /^row level security hides rows of the history table "public"\."_prisma_migrations" from role "pgdrift_reader": CREATE POLICY/,
    ],
    [
      "sees all of by a policy is read",
      `GRANT SELECT ON _prisma_migrations TO pgdrift_reader; ALTER TABLE _prisma_migrations ENABLE ROW LEVEL SECURITY;
       CREATE POLICY reads ON _prisma_migrations FOR SELECT TO pgdrift_reader USING (true);`,
      2,
    ],
    [
      "sees some of by a policy is refused",
      `GRANT SELECT ON _prisma_migrations TO pgdrift_reader; ALTER TABLE _prisma_migrations ENABLE ROW LEVEL SECURITY;
       CREATE POLICY reads ON _prisma_migrations USING (finished_at IS NOT NULL);`,
      /^row level security hides rows/,
    ],
    [
      "is restricted in by another policy is refused",
      `GRANT SELECT ON _prisma_migrations TO pgdrift_reader; ALTER TABLE _prisma_migrations ENABLE ROW LEVEL SECURITY;
       CREATE POLICY reads ON _prisma_migrations USING (true);
       CREATE POLICY less ON _prisma_migrations AS RESTRICTIVE USING (finished_at IS NULL);`,
      /^row level security hides rows/,
    ],
  ];

  it.each(cases)("%s", async (_, grants, expected) => {
    await withDatabase(role("pgdrift_reader") + fixture("prisma") + grants, async (url) => {
      const reading = histories(as(url, "pgdrift_reader"));
      if (typeof expected === "number") return expect((await reading).get("prisma")?.entries.length).toBe(expected);
      await expect(reading).rejects.toThrow(expected);
      await expect(reading).rejects.toThrow(UserError);
    });
  });

  it("may not read in its schema is refused, too", async () => {
    const sql = `${role("pgdrift_reader")}${fixture("supabase")}GRANT SELECT ON supabase_migrations.schema_migrations TO pgdrift_reader;`;
    await withDatabase(sql, async (url) =>
      expect(histories(as(url, "pgdrift_reader"))).rejects.toThrow(/GRANT USAGE ON SCHEMA "supabase_migrations"/),
    );
  });
});
