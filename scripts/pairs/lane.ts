// A server of its own on which one pair after another is built: roles are the server's, so two pairs never meet on one.

import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { split } from "../../src/shadow/split.ts";
import { startServer, stopServer } from "../../test/servers/start.ts";

export interface Lane extends AsyncDisposable {
  readonly major: number;
  /** A new database with the text run in it. Throws what the server says of it. */
  build(name: string, sql: string): Promise<string>;
  /** Drops the databases of these names and every role that came with them. */
  clear(names: readonly string[]): Promise<void>;
}

export async function openLane(major: number): Promise<Lane> {
  const home = mkdtempSync(join(tmpdir(), "pairs-"));
  chmodSync(home, 0o755); // the server runs as another user
  const directory = join(home, "data");
  const { url } = await startServer(major, directory);
  const admin = await connect(url);
  const before = await rolesOf(admin);
  return {
    major,
    build: async (name, sql) => {
      await admin.query(`CREATE DATABASE ${name} TEMPLATE template0`);
      const inside = url.replace(/\/postgres$/, `/${name}`);
      await runIn(inside, sql);
      return inside;
    },
    clear: async (names) => {
      for (const name of names) await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      const roles = (await rolesOf(admin)).filter((role) => !before.includes(role)).map(pg.escapeIdentifier);
      for (const role of roles) await admin.query(`DROP OWNED BY ${role} CASCADE`);
      for (const role of roles) await admin.query(`DROP ROLE ${role}`);
    },
    [Symbol.asyncDispose]: async () => {
      await admin.end();
      stopServer(major, directory);
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** As a whole; where that does not go, statement by statement, past the roles that the other side made already. */
async function runIn(url: string, sql: string): Promise<void> {
  const client = await connect(url);
  try {
    try {
      await client.query(sql);
      return;
    } catch (error) {
      if (!isCode(error, ["42710", "25001", "55P04"])) throw error;
    }
    await client.query("ROLLBACK");
    for (const { kind, text } of split(sql)) {
      if (kind !== "statement") continue;
      await client.query(text).catch((error: unknown) => {
        if (!isCode(error, ["42710"]) || !/^\s*CREATE\s+(ROLE|USER|GROUP)\b/i.test(text)) throw error;
      });
    }
  } finally {
    await client.end();
  }
}

function isCode(error: unknown, codes: readonly string[]): boolean {
  return error instanceof Error && "code" in error && codes.includes(String(error.code));
}

async function rolesOf(client: pg.Client): Promise<readonly string[]> {
  const { rows } = await client.query("SELECT rolname FROM pg_roles WHERE rolname !~ '^pg_'");
  return rows.map(({ rolname }) => rolname);
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  return client;
}
