// A look at a database for the tests of the catalog: over `pg`, or over an engine in this process.

import { PGlite } from "@electric-sql/pglite";
import { pgcrypto } from "@electric-sql/pglite/contrib/pgcrypto";
import pg from "pg";
import type { ServerVersion } from "../../src/model/object.ts";
import { PostgresError } from "../../src/postgres/error.ts";
import type { Look, Row, Session } from "../../src/postgres/session.ts";
import { majors, server } from "../servers/server.ts";

export interface TestedDatabase extends AsyncDisposable {
  readonly session: Session;
  readonly look: Look;
  run(sql: string): Promise<void>;
}

export type TestedServer = (typeof majors)[number] | "embedded";
export const testedServers: readonly TestedServer[] = [...majors, "embedded"];

/** An empty database of its own with the SQL run in it. */
export async function database(on: TestedServer, sql = ""): Promise<TestedDatabase> {
  return on === "embedded" ? embedded(sql) : real(on, sql);
}

async function real(major: (typeof majors)[number], sql: string): Promise<TestedDatabase> {
  const made = await (await server(major)).newDatabase(sql);
  const client = await connectTo(made.url);
  return {
    session: client.session,
    look: lookAt(client.session),
    run: async (text) => void (await client.session.batch([text])),
    [Symbol.asyncDispose]: async () => {
      await client.end();
      await made.drop();
    },
  };
}

export interface TestClient {
  readonly session: Session;
  end(): Promise<void>;
}

export async function connectTo(url: string): Promise<TestClient> {
  const client = new pg.Client({ connectionString: url, types: { getTypeParser: () => (text: string) => text } });
  client.on("error", () => undefined);
  await client.connect();
  const session = await sessionOver(async (text, values) => {
    const result: pg.QueryResult | pg.QueryResult[] = values
      ? await client.query(text, [...values])
      : await client.query(text);
    return (Array.isArray(result) ? result : [result]).map(({ rows }) => rows);
  });
  return { session, end: () => client.end() };
}

async function embedded(sql: string): Promise<TestedDatabase> {
  const engine = await PGlite.create({ extensions: { pgcrypto } });
  if (sql) await engine.exec(sql);
  const asText = new Proxy<Record<number, (text: string) => string>>({}, { get: () => (text: string) => text });
  const session = await sessionOver(async (text, values) => {
    if (values) return [(await engine.query<Row>(text, [...values], { parsers: asText })).rows];
    return (await engine.exec(text, { parsers: asText })).map(({ rows }) => rows as readonly Row[]);
  });
  return {
    session,
    look: lookAt(session),
    run: async (text) => void (await engine.exec(text)),
    [Symbol.asyncDispose]: () => engine.close(),
  };
}

async function sessionOver(
  send: (text: string, values?: readonly (string | null)[]) => Promise<readonly (readonly Row[])[]>,
): Promise<Session> {
  const asPostgresError = async (text: string, values?: readonly (string | null)[]) => {
    try {
      return await send(text, values);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      const code = "code" in error ? String(error.code) : "XX000";
      throw new PostgresError({ code, message: error.message, detail: null, hint: null, position: null });
    }
  };
  const [[row] = []] = await send("SHOW server_version");
  const [version = ""] = (row?.server_version ?? "").split(" ");
  const serverVersion: ServerVersion = { major: Number.parseInt(version, 10), version };
  return {
    server: serverVersion,
    query: async (text, values = []) => (await asPostgresError(text, values))[0] ?? [],
    batch: async (texts) => asPostgresError(texts.join(";\n")),
  };
}

export function lookAt(session: Session): Look {
  return async (work) => {
    await session.batch(["BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", "SET LOCAL search_path = ''"]);
    try {
      return await work(session);
    } finally {
      await session.batch(["ROLLBACK"]);
    }
  };
}
