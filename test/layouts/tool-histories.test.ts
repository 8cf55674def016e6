// Each tool's folder against the history that the tool leaves on a server.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { position } from "../../src/drift/position.ts";
import { chooseFolder, findFolders } from "../../src/layouts/find.ts";
import { readHistories } from "../../src/layouts/history.ts";
import { connect } from "../../src/target/target.ts";
import { server } from "../servers/server.ts";

const fixtures = join(import.meta.dirname, "../fixtures");

interface Expected {
  readonly layout: string;
  readonly history: string;
  readonly applied: readonly string[];
  readonly pending: readonly string[];
  /** `state version`, in the order of the folder. */
  readonly problems?: readonly string[];
  readonly skipped?: readonly string[];
}

const tools: readonly (readonly [string, Expected, string?])[] = [
  [
    "drizzle-journal",
    {
      layout: "drizzle db/drizzle",
      history: "drizzle.__drizzle_migrations",
      applied: ["1704100000000", "1704200000000"],
      pending: ["1704300000000"],
      problems: ["never-runs 1704150000000"],
    },
  ],
  [
    "drizzle-folders",
    {
      layout: "drizzle drizzle",
      history: "drizzle.__drizzle_migrations",
      applied: ["20240101090000_init", "20240103100000_posts"],
      pending: ["20240102100000_age"],
      problems: ["out-of-order 20240102100000_age"],
    },
  ],
  [
    "flyway",
    {
      layout: "flyway db/migration",
      history: "public.flyway_schema_history",
      applied: ["1", "1.9", "1.10", "R__b"],
      pending: ["2", "R__all posts"],
      skipped: ["db/migration/afterMigrate.sql"],
    },
  ],
  [
    "flyway",
    {
      layout: "flyway db/migration",
      history: "public.flyway_schema_history",
      applied: ["1", "1.9", "1.10"],
      pending: ["2", "R__all posts", "R__b"],
      skipped: ["db/migration/afterMigrate.sql"],
    },
    `TRUNCATE flyway_schema_history; INSERT INTO flyway_schema_history VALUES
     (1, '1.10', '<< Flyway Baseline >>', 'BASELINE', '<< Flyway Baseline >>', NULL, 'postgres', now(), 0, true)`,
  ],
  [
    "flyway",
    {
      layout: "flyway db/migration",
      history: "public.flyway_schema_history",
      applied: ["1.9", "1.10", "R__b"],
      pending: ["1", "2", "R__all posts"],
      problems: ["failed 1", "missing-file 1.5"],
      skipped: ["db/migration/afterMigrate.sql"],
    },
    `UPDATE flyway_schema_history SET success = false WHERE version = '1'; INSERT INTO flyway_schema_history VALUES
     (8, '1.5', 'gone', 'SQL', 'V1.5__gone.sql', 1, 'postgres', now(), 0, true)`,
  ],
  [
    "golang-migrate",
    {
      layout: "golang-migrate db/migrations",
      history: "public.schema_migrations",
      applied: ["1", "2"],
      pending: ["10"],
    },
  ],
  [
    "golang-migrate",
    {
      layout: "golang-migrate db/migrations",
      history: "public.schema_migrations",
      applied: ["1", "2"],
      pending: ["10"],
      problems: ["failed 10"],
    },
    "UPDATE schema_migrations SET version = 10, dirty = true",
  ],
  [
    "golang-migrate",
    {
      layout: "golang-migrate db/migrations",
      history: "public.schema_migrations",
      applied: ["1", "2"],
      pending: ["10"],
      problems: ["missing-file 7"],
    },
    "UPDATE schema_migrations SET version = 7",
  ],
  [
    "golang-migrate",
    {
      layout: "golang-migrate db/migrations",
      history: "public.schema_migrations",
      applied: [],
      pending: ["1", "2", "10"],
    },
    "TRUNCATE schema_migrations",
  ],
  [
    "dbmate",
    {
      layout: "dbmate db/migrations",
      history: "public.schema_migrations",
      applied: ["20240101000000", "20240102000000"],
      pending: ["20240103000000"],
    },
  ],
  ["goose", { layout: "goose migrations", history: "public.goose_db_version", applied: ["1", "2"], pending: ["3"] }],
  [
    "sqlx",
    {
      layout: "sqlx migrations",
      history: "public._sqlx_migrations",
      applied: ["20240101000000", "20240102000000"],
      pending: ["20240103000000"],
    },
  ],
  [
    "sqlx",
    {
      layout: "sqlx migrations",
      history: "public._sqlx_migrations",
      applied: ["20240101000000"],
      pending: ["20240102000000", "20240103000000"],
      problems: ["edited 20240101000000", "failed 20240102000000"],
    },
    String.raw`UPDATE _sqlx_migrations SET success = false WHERE version = 20240102000000;
     UPDATE _sqlx_migrations SET checksum = '\x00' WHERE version = 20240101000000`,
  ],
  [
    "diesel",
    {
      layout: "diesel db/steps",
      history: "public.__diesel_schema_migrations",
      applied: ["00000000000000", "20240101000000", "202401020000000000"],
      pending: ["202401030000000000"],
    },
  ],
];

it.each(tools.map(([name, expected, after = ""]) => [name, expected, after] as const))(
  "%s",
  async (name, expected, after) => {
    const cwd = join(fixtures, name);
    const sql = readFileSync(join(cwd, "history.sql"), "utf8");
    const database = await (await server(15)).newDatabase(`${sql}\n${after}`);
    try {
      const candidates = await findFolders({ cwd, directory: null, layout: null });
      await using target = await connect({ url: database.url, env: {} });
      const all = [...new Set(candidates.map(({ layout }) => layout))];
      const histories = await target.look((session) => readHistories(session, all));
      const { layout, listing } = chooseFolder(candidates, histories);
      const { folder, diagnostics } = await layout.read(listing);
      const history = histories.get(layout.id);
      const entries = history && (layout.history.within?.(history.entries, folder) ?? history.entries);
      const found = position(folder, history && entries ? { ...history, entries } : null, {
        added: null,
        compare: layout.compare,
        neverRuns: layout.neverRuns,
      });
      expect({
        layout: `${layout.id} ${listing.directory}`,
        history: history?.table,
        applied: found.applied.map(({ version }) => version),
        pending: found.pending.map(({ version }) => version),
        problems: found.problems.map(({ state, version }) => `${state} ${version}`),
        skipped: diagnostics.map(({ path }) => path),
      }).toEqual({ problems: [], skipped: [], ...expected });
    } finally {
      await database.drop();
    }
  },
);
