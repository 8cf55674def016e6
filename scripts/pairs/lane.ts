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
      const at = (name: string) => url.replace(/\/postgres$/, `/${name}`);
      await dropSubscriptions(admin, names, at);
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

/** A database cannot go while one is in it. */
async function dropSubscriptions(
  admin: pg.Client,
  names: readonly string[],
  at: (name: string) => string,
): Promise<void> {
  const { rows } = await admin.query(
    `SELECT d.datname AS database, s.subname AS name FROM pg_subscription AS s JOIN pg_database AS d ON d.oid = s.subdbid
     WHERE d.datname = ANY ($1)`,
    [names],
  );
  for (const { database, name } of rows) {
    const client = await connect(at(database));
    const quoted = pg.escapeIdentifier(name);
    try {
      await client.query(`ALTER SUBSCRIPTION ${quoted} DISABLE`);
      await client.query(`ALTER SUBSCRIPTION ${quoted} SET (slot_name = NONE)`);
      await client.query(`DROP SUBSCRIPTION ${quoted}`);
    } finally {
      await client.end();
    }
  }
}

/**
 * As a whole; where that does not go, statement by statement, past the roles that the other side made already. A role
 * or schema that a suite takes for granted is made.
 */
async function runIn(url: string, sql: string): Promise<void> {
  const client = await connect(url);
  try {
    try {
      await withWhatIsMeant(client, sql);
      return;
    } catch (error) {
      if (!isCode(error, ["42710", "25001", "55P04"])) throw error;
    }
    await client.query("ROLLBACK");
    for (const { kind, text } of split(sql)) {
      if (kind !== "statement") continue;
      await withWhatIsMeant(client, text).catch((error: unknown) => {
        if (!isCode(error, ["42710"]) || !/^\s*CREATE\s+(ROLE|USER|GROUP|EXTENSION plpgsql)\b/i.test(text)) throw error;
      });
    }
  } finally {
    await client.end();
  }
}

async function withWhatIsMeant(client: pg.Client, sql: string): Promise<void> {
  try {
    await client.query(sql);
  } catch (error) {
    const [, sort, name] =
      (isCode(error, ["42704", "3F000"]) && /^(role|schema) "(.*)" does not exist$/.exec(error.message)) || [];
    if (sort === undefined || name === undefined) throw error;
    await client.query("ROLLBACK");
    await client.query(`CREATE ${sort} ${pg.escapeIdentifier(name)}`);
    await withWhatIsMeant(client, sql);
  }
}

function isCode(error: unknown, codes: readonly string[]): error is Error {
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
