// A target behind a transaction pooler: a stand-in that is strict, and PgBouncer itself where this machine has it.

import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { describeTarget } from "../../src/target/describe.ts";
import { connect, type Target } from "../../src/target/target.ts";
import { listen } from "../postgres/wire.ts";
import { type RunningServer, startServer, stopServer } from "../servers/start.ts";
import { startPooler } from "./pooler.ts";

const directory = mkdtempSync(join(tmpdir(), "pgdrift-pooler-"));
chmodSync(directory, 0o755);
let running: RunningServer;

beforeAll(async () => {
  running = await startServer(15, join(directory, "data"), {
    hba: ["local all all trust", "host all all 127.0.0.1/32 scram-sha-256"],
  });
});
afterAll(() => {
  if (running) stopServer(15, running.directory);
  rmSync(directory, { recursive: true, force: true });
});

/** What every look must be able to do; the backend it was given. */
async function lookAround(target: Target): Promise<string> {
  return target.look(async (session) => {
    const pids = await session.batch(["SELECT pg_backend_pid() AS pid", "SELECT pg_backend_pid() AS pid"]);
    const [bound] = await session.query("SELECT pg_backend_pid() AS pid, $1::text AS given", ["x'y"]);
    expect(bound?.given).toBe("x'y");
    expect((await describeTarget(session)).publicSchema).toBe("15");
    expect(new Set([...pids.map((rows) => rows[0]?.pid), bound?.pid]).size).toBe(1);
    return bound?.pid ?? "";
  });
}

describe("the stand-in", () => {
  test("every look is whole in one backend, and leaves nothing in it", async () => {
    await using pooler = await startPooler(`${running.directory}/.s.PGSQL.${running.port}`, "15.4");
    const url = `postgres://postgres:any@127.0.0.1:${pooler.port}/postgres`;
    await using target = await connect({ url, env: {} });
    expect(target).toMatchObject({ database: "postgres", user: "postgres", server: { major: 15 } });
    const pids = [await lookAround(target), await lookAround(target)];
    await expect(target.look((session) => session.query("SELECT 1 / 0"))).rejects.toMatchObject({ code: "22012" });
    pids.push(await lookAround(target));
    expect(new Set(pids).size).toBe(3);
    expect(pooler.startups.map((parameters) => [...parameters.keys()].sort())).toEqual([
      ["application_name", "client_encoding", "database", "user"],
    ]);
  });

  test("it is strict: what a pooler refuses is refused here", async () => {
    await using pooler = await startPooler(`${running.directory}/.s.PGSQL.${running.port}`, "15.4");
    const url = `postgres://postgres:any@127.0.0.1:${pooler.port}/postgres?options=-c%20jit%3Doff`;
    await expect(connect({ url, env: {} })).rejects.toThrow(
      /its pooler refuses a start-up parameter: .*options; remove/,
    );
  });
});

const pgbouncer = [
  process.env.PGBOUNCER ?? "/usr/sbin/pgbouncer",
  "/usr/bin/pgbouncer",
  "/opt/homebrew/bin/pgbouncer",
].find((path) => {
  try {
    execFileSync(path, ["--version"], { stdio: "pipe" });
    return true;
  } catch {
    return false;
  }
});
if (!pgbouncer)
  console.warn("skipped: a target behind PgBouncer (it is not on this machine: apt-get install pgbouncer)");

describe.skipIf(pgbouncer === undefined)("PgBouncer", () => {
  let bouncer: ChildProcess | null = null;
  let port = 0;
  beforeAll(async () => {
    const probe = await listen(() => undefined);
    port = probe.port;
    await probe[Symbol.asyncDispose]();
    const ini = join(directory, "pgbouncer.ini");
    writeFileSync(join(directory, "users"), '"postgres" "pooler-pass"\n');
    writeFileSync(
      ini,
      `[databases]
postgres = host=${running.directory} port=${running.port} user=postgres
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = scram-sha-256
auth_file = ${join(directory, "users")}
pool_mode = transaction
default_pool_size = 1
server_reset_query =
`,
    );
    // It refuses to run as root.
    const as = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    bouncer = spawn(pgbouncer ?? "", [ini], { ...as, stdio: "ignore" });
  });
  afterAll(() => {
    bouncer?.kill("SIGKILL");
  });

  test("looks, and leaves the backend that the next client gets as it was", async () => {
    const url = `postgres://postgres:pooler-pass@127.0.0.1:${port}/postgres`;
    await using target = await connect({ url, env: {} });
    await lookAround(target);
    // The pool has one backend: this is the one that was looked with.
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query(
      `SELECT current_setting('search_path') AS path, current_setting('statement_timeout') AS statement,
              current_setting('transaction_read_only') AS read_only, current_setting('row_security') AS row_security`,
    );
    await client.end();
    expect(rows).toEqual([{ path: '"$user", public', statement: "0", read_only: "off", row_security: "on" }]);
  });

  test.each([
    ["postgres:wrong", "postgres", /wrong user or password/],
    ["nobody:wrong", "postgres", /wrong user or password/],
    ["postgres:pooler-pass", "nowhere", /no such database/],
    ["postgres:pooler-pass", "postgres?options=-c%20jit%3Doff", /refuses a start-up parameter/],
  ])("%s to %s is refused", async (login, database, expected) => {
    await expect(connect({ url: `postgres://${login}@127.0.0.1:${port}/${database}`, env: {} })).rejects.toThrow(
      expected,
    );
  });
});
