// The target is only read, in transactions of its own, and described in one round trip; on every major.

import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { connect as dial } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Interrupted, UserError } from "../../src/model/errors.ts";
import { PostgresError } from "../../src/postgres/error.ts";
import { describeTarget } from "../../src/target/describe.ts";
import { connect } from "../../src/target/target.ts";
import { listen } from "../postgres/wire.ts";
import { majors, server, type TestDatabase, type TestServer } from "../servers/server.ts";
import { startServer, stopServer } from "../servers/start.ts";

describe.each(majors)("PostgreSQL %i", (major) => {
  let running: TestServer;
  let database: TestDatabase;
  beforeAll(async () => {
    running = await server(major);
    database = await running.newDatabase(`
      CREATE TABLE items (id bigint PRIMARY KEY, label text);
      INSERT INTO items VALUES (9007199254740993, NULL);
      CREATE SCHEMA app;
      CREATE TABLE app._prisma_migrations (id text, checksum text);
      CREATE SCHEMA "Zulu, ""x""";
      CREATE TABLE "Zulu, ""x"""._prisma_migrations (id text);
    `);
  });
  afterAll(() => database.drop());

  test("says who and where it is", async () => {
    await using target = await connect({ url: database.url, env: {} });
    expect(target.server.major).toBe(major);
    expect(target.server.version).toMatch(new RegExp(`^${major}\\.\\d+$`));
    expect(target).toMatchObject({ database: database.name, user: "postgres", address: `127.0.0.1:${running.port}` });
  });

  test("a look reads one snapshot, as text, with no search path, and refuses to write", async () => {
    await using target = await connect({ url: database.url, env: {}, limits: { statement: 12_345 } });
    const other = await target.look(async (session) => {
      const [settings] = await session.query(`
        SELECT pg_catalog.current_setting('search_path') AS search_path,
               pg_catalog.current_setting('statement_timeout') AS statement,
               pg_catalog.current_setting('lock_timeout') AS lock,
               pg_catalog.current_setting('transaction_isolation') AS isolation,
               pg_catalog.current_setting('transaction_read_only') AS read_only`);
      expect(settings).toEqual({
        search_path: '""',
        statement: "12345ms",
        lock: "2s",
        isolation: "repeatable read",
        read_only: "on",
      });
      const read = "SELECT id, label, true AS t, '{\"a\":1}'::json AS j, $1 AS given FROM public.items";
      expect(await session.query(read, ["x"])).toEqual([
        { id: "9007199254740993", label: null, t: "t", j: '{"a":1}', given: "x" },
      ]);
      await database.run("INSERT INTO items VALUES (2, 'later')");
      const count = "SELECT pg_catalog.count(*) AS n FROM public.items";
      const batch = await session.batch([`${count} -- a comment at the end`, "SELECT 1 AS one WHERE false", count]);
      expect(batch).toEqual([[{ n: "1" }], [], [{ n: "1" }]]);
      return session.query(count);
    });
    expect(other).toEqual([{ n: "1" }]);
    const write = target.look((session) => session.query("INSERT INTO public.items VALUES (3, 'no')"));
    await expect(write).rejects.toMatchObject({ name: "PostgresError", code: "25006" });
    expect(await database.run("SELECT count(*)::int AS n FROM items")).toEqual([{ n: 2 }]);
    await database.run("DELETE FROM items WHERE id = 2");
  });

  test("nothing is left behind for the session", async () => {
    await using target = await connect({ url: database.url, env: {} });
    const pid = await target.look(async (session) => (await session.query("SELECT pg_backend_pid() AS pid"))[0]?.pid);
    const [activity] = await database.run(
      `SELECT state, application_name, xact_start IS NULL AS outside FROM pg_stat_activity WHERE pid = ${pid}`,
    );
    expect(activity).toEqual({ state: "idle", application_name: "pgdrift", outside: true });
  });

  test("looks that are asked for at once do not mix, and one that fails leaves the next alone", async () => {
    await using target = await connect({ url: database.url, env: {} });
    const looks = await Promise.allSettled([
      target.look((session) => session.query("SELECT pg_catalog.pg_sleep(0.1)::text AS a")),
      target.look((session) => session.query("SELECT 1 / 0 AS b")),
      target.look((session) => session.query("SELECT 3 AS c")),
      target.look(() => Promise.reject(new Error("the work's own"))),
      target.look((session) => session.batch(["SELECT 5 AS e"])),
    ]);
    expect(looks.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled", "rejected", "fulfilled"]);
    expect(looks[1]).toMatchObject({ reason: { code: "22012", message: "division by zero" } });
    expect(looks[3]).toMatchObject({ reason: { message: "the work's own" } });
    expect(looks[4]).toMatchObject({ value: [[{ e: "5" }]] });
  });

  test("a look ends after its time, also behind a lock", async () => {
    await using target = await connect({ url: database.url, env: {}, limits: { statement: 200, lock: 100 } });
    const slow = target.look((session) => session.query("SELECT pg_catalog.pg_sleep(5)"));
    await expect(slow).rejects.toMatchObject({ code: "57014" });
    const locker = new pg.Client({ connectionString: database.url });
    await locker.connect();
    try {
      await locker.query("BEGIN; LOCK TABLE items IN ACCESS EXCLUSIVE MODE");
      const waiting = target.look((session) => session.query("SELECT 1 FROM public.items"));
      await expect(waiting).rejects.toMatchObject({ code: "55P03" });
    } finally {
      await locker.end();
    }
  });

  test("is described", async () => {
    await database.run(`
      CREATE ROLE deployer_${major} NOLOGIN; CREATE ROLE reader_${major} LOGIN BYPASSRLS NOINHERIT;
      GRANT deployer_${major} TO reader_${major};
      ALTER TABLE items OWNER TO deployer_${major};
      ALTER TABLE app._prisma_migrations OWNER TO deployer_${major}`);
    try {
      await using target = await connect({ url: `${database.url}?schema=app`, env: {} });
      expect(target.schema).toBe("app");
      const seen = await target.look(describeTarget);
      expect(seen).toMatchObject({
        deployer: `deployer_${major}`,
        schemas: ['Zulu, "x"', "app", "public"],
        publicSchema: major === 14 ? "14" : "15",
      });
      expect(seen.roles.find(({ name }) => name === `reader_${major}`)).toEqual({
        name: `reader_${major}`,
        attributes: "NOSUPERUSER NOINHERIT NOCREATEROLE NOCREATEDB LOGIN NOREPLICATION BYPASSRLS",
      });
      expect(seen.roles.some(({ name }) => name.startsWith("pg_"))).toBe(false);
    } finally {
      await database.run(`
        REASSIGN OWNED BY deployer_${major} TO postgres;
        DROP ROLE reader_${major}; DROP ROLE deployer_${major}`);
    }
  });

  test("a connection that is cut in the middle is one line", async () => {
    await using target = await connect({ url: database.url, env: {} });
    const cut = target.look(async (session) => {
      const [row] = await session.query("SELECT pg_backend_pid() AS pid");
      await database.run(`SELECT pg_terminate_backend(${row?.pid})`);
      await new Promise((resolve) => setTimeout(resolve, 100));
      return session.query("SELECT 1");
    });
    const error = await cut.then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(UserError);
    expect(String(error)).toMatch(/127\.0\.0\.1:\d+ went away while it was being read \(.*57P01\)/);
    await expect(target.look((session) => session.query("SELECT 1"))).rejects.toBeInstanceOf(UserError);
  });

  test("an abort ends what runs, and closes the connection", async () => {
    const abort = new AbortController();
    await using target = await connect({ url: database.url, env: {}, signal: abort.signal });
    const running = target.look((session) => session.query("SELECT pg_catalog.pg_sleep(20)"));
    setTimeout(() => abort.abort(), 100);
    await expect(running).rejects.toBeInstanceOf(Interrupted);
    await target[Symbol.asyncDispose]();
    const still = `SELECT count(*)::int AS n FROM pg_stat_activity WHERE query LIKE '%pg_sleep(20)%' AND pid <> pg_backend_pid()`;
    await expect.poll(() => database.run(still)).toEqual([{ n: 0 }]);
    await expect(connect({ url: database.url, env: {}, signal: abort.signal })).rejects.toBeInstanceOf(Interrupted);
  });
});

test.each([
  ["while it computes", "SELECT 1 AS n", 200],
  ["while it answers", "SELECT pg_catalog.pg_sleep(10)", 0],
])("a connection that a proxy drops %s is one line", async (_, text, delay) => {
  const running = await server(17);
  let drop = () => {};
  await using proxy = await listen((socket) => {
    const upstream = dial(running.port, "127.0.0.1");
    upstream.on("error", () => undefined);
    socket.on("close", () => upstream.destroy());
    socket.pipe(upstream).pipe(socket);
    drop = () => {
      socket.resetAndDestroy();
      upstream.destroy();
    };
  });
  await using target = await connect({ url: running.url.replace(/:\d+\//, `:${proxy.port}/`), env: {} });
  const look = target.look(async (session) => {
    await session.query("SELECT 1");
    setTimeout(drop, 50);
    await new Promise((resolve) => setTimeout(resolve, delay));
    return session.query(text);
  });
  await expect(look).rejects.toThrow(
    /^127\.0\.0\.1:\d+ went away while it was being read \(.*(ECONNRESET|terminated unexpectedly)\): run again/,
  );
});

test("what is asked for at once is answered in order", async () => {
  const running = await server(17);
  await using target = await connect({ url: running.url, env: {} });
  const answers = await target.look((session) =>
    Promise.all([
      session.query("SELECT 1 AS n"),
      session.batch(["SELECT 2 AS n"]),
      session.query("SELECT $1 AS n", ["3"]),
    ]),
  );
  expect(answers).toEqual([[{ n: "1" }], [[{ n: "2" }]], [{ n: "3" }]]);
});

test("work that ends its look's transaction is stopped before it can do more", async () => {
  const running = await server(17);
  await using target = await connect({ url: running.url, env: {} });
  const committing = target.look(async (session) => {
    await session.query("COMMIT");
    return session.query("SELECT 1");
  });
  await expect(committing).rejects.toThrow("the work ended the transaction of its look");
  const stubborn = target.look(async (session) => {
    await session.query("COMMIT").catch(() => undefined);
    return session.query("CREATE TABLE public.written ()");
  });
  await expect(stubborn).rejects.toThrow("the work ended the transaction of its look");
  const kept = await target.look(async (session) => session);
  await expect(kept.query("CREATE TABLE public.written ()")).rejects.toThrow("the look is over");
  await expect(kept.batch(["CREATE TABLE public.written ()"])).rejects.toThrow("the look is over");
  expect(await target.look((session) => session.query("SELECT 1 AS n"))).toEqual([{ n: "1" }]);
});

test("a proxy that takes READ ONLY away is found out before any work begins", async () => {
  const running = await server(17);
  await using proxy = await listen((socket) => {
    const upstream = dial(running.port, "127.0.0.1");
    upstream.on("error", () => socket.destroy());
    socket.on("close", () => upstream.destroy());
    upstream.pipe(socket);
    socket.on("data", (bytes: Buffer) => {
      upstream.write(Buffer.from(bytes.toString("latin1").replaceAll("READ ONLY", "         "), "latin1"));
    });
  });
  const url = running.url.replace(/:\d+\//, `:${proxy.port}/`);
  await expect(connect({ url, env: {} })).rejects.toThrow(
    /^127\.0\.0\.1:\d+ did not open a read-only transaction \(transaction_read_only is off\): a proxy in between/,
  );
});

test("rows that a policy hides are an error, and never an empty answer", async () => {
  const running = await server(17);
  const database = await running.newDatabase(`
    CREATE TABLE history (id int); INSERT INTO history VALUES (1);
    ALTER TABLE history ENABLE ROW LEVEL SECURITY;
    DROP ROLE IF EXISTS blind; CREATE ROLE blind LOGIN PASSWORD 'blind-pass'; GRANT SELECT ON history TO blind`);
  try {
    await using target = await connect({ url: database.url.replace(/\/\/[^@]+/, "//blind:blind-pass"), env: {} });
    const error = await target
      .look((session) => session.query("SELECT * FROM public.history"))
      .catch((e: unknown) => e);
    expect(error).toBeInstanceOf(PostgresError);
    expect(error).toMatchObject({ code: "42501" });
  } finally {
    await database.run("DROP OWNED BY blind; DROP ROLE blind");
    await database.drop();
  }
});

test("a database made as Supabase's is known as one, and its roles are not who deployed", async () => {
  // Its own server: the roles are the cluster's, and other tests ask which ones there are.
  const directory = mkdtempSync(join(tmpdir(), "pgdrift-target-"));
  chmodSync(directory, 0o755);
  const data = join(directory, "data");
  const own = await startServer(15, data);
  try {
    const admin = new pg.Client({ connectionString: own.url });
    await admin.connect();
    await admin.query(`
      CREATE ROLE supabase_admin; CREATE ROLE app_owner;
      CREATE SCHEMA auth; CREATE SCHEMA storage;
      CREATE TABLE auth.a (); CREATE TABLE auth.b (); CREATE TABLE auth.c (); CREATE TABLE mine ();
      ALTER TABLE auth.a OWNER TO supabase_admin; ALTER TABLE auth.b OWNER TO supabase_admin;
      ALTER TABLE auth.c OWNER TO supabase_admin; ALTER TABLE mine OWNER TO app_owner`);
    await admin.end();
    await using target = await connect({ url: own.url, env: {} });
    const seen = await target.look((session) => describeTarget(session));
    expect(seen).toMatchObject({ deployer: "app_owner", schemas: ["auth", "public", "storage"] });
  } finally {
    stopServer(15, data);
    rmSync(directory, { recursive: true });
  }
});

test("public's form of 14 is known on a server of 17, as an upgrade leaves it", async () => {
  const running = await server(17);
  const database = await running.newDatabase(
    "ALTER SCHEMA public OWNER TO postgres; GRANT CREATE ON SCHEMA public TO PUBLIC",
  );
  try {
    await using target = await connect({ url: database.url, env: {} });
    expect((await target.look((session) => describeTarget(session))).publicSchema).toBe("14");
  } finally {
    await database.drop();
  }
});
