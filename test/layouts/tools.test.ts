// One folder a tool, as the tool writes it, and its history table as the tool makes it, on a real server.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { position } from "../../src/drift/position.ts";
import { chooseFolder, findFolders } from "../../src/layouts/find.ts";
import { readHistories } from "../../src/layouts/history.ts";
import { connect } from "../../src/target/target.ts";
import { server } from "../servers/server.ts";

const fixtures = join(import.meta.dirname, "../fixtures");

interface Expected {
  readonly history: string;
  readonly applied: readonly string[];
  readonly pending: readonly string[];
  readonly problems?: readonly (readonly [string, string])[];
}

const changesets = "db/changelog/changes";

const cases: Readonly<Record<string, Expected>> = {
  "graphile-migrate": {
    history: "graphile_migrate.migrations",
    applied: ["000001", "000002"],
    pending: ["000003"],
  },
  "node-pg-migrate": {
    history: "public.pgmigrations",
    applied: ["1700000000000_users", "1700000001000_posts"],
    pending: ["1700000002000_age"],
  },
  hasura: {
    history: "hdb_catalog.hdb_version",
    applied: ["1700000000000"],
    pending: ["1700000001000", "1700000002000"],
    problems: [["failed", "1700000001000"]],
  },
  atlas: {
    history: "atlas_schema_revisions.atlas_schema_revisions",
    applied: ["20240101120000"],
    pending: ["20240102120000", "20240103120000"],
    problems: [["failed", "20240102120000"]],
  },
  sqitch: {
    history: "sqitch.changes",
    applied: ["shop:appschema", "shop:users@v1"],
    pending: ["shop:users", "shop:posts"],
  },
  liquibase: {
    history: "public.databasechangelog",
    applied: [
      `${changesets}/001-users.sql::users::anna`,
      `${changesets}/001-users.sql::lower-email::anna`,
      `${changesets}/002-posts.xml::posts::ben`,
    ],
    pending: [`${changesets}/002-posts.xml::age::ben`],
  },
  rails: { history: "public.schema_migrations", applied: ["20240101120000"], pending: ["20240102120000"] },
};

describe("a folder of", () => {
  it.each(Object.entries(cases))("%s has the position that its history gives", async (name, expected) => {
    const database = await (await server(15)).newDatabase(readFileSync(join(fixtures, name, "history.sql"), "utf8"));
    try {
      const candidates = await findFolders({ cwd: join(fixtures, name), directory: null, layout: null });
      const tools = candidates.map((each) => each.layout);
      await using target = await connect({ url: database.url, env: {} });
      const histories = await target.look((session) => readHistories(session, tools));
      const { layout, listing } = chooseFolder(candidates, histories);
      expect(layout.id).toBe(name);
      const { folder } = await layout.read(listing);
      const history = histories.get(layout.id);
      const entries = layout.history.within?.(history?.entries ?? [], folder) ?? history?.entries ?? [];
      const found = position(folder, history ? { ...history, entries } : null, {
        added: null,
        compare: layout.compare,
      });
      expect({
        history: history?.table,
        applied: found.applied.map(({ version }) => version),
        pending: found.pending.map(({ version }) => version),
        problems: found.problems.map(({ state, version }) => [state, version]),
      }).toEqual({ problems: [], ...expected });
    } finally {
      await database.drop();
    }
  });
});
