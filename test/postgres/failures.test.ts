// Every way in which a connection fails, and its one line: what was tried, what came back, what to do; never the password.

import { once } from "node:events";
import { createServer as createWebServer } from "node:http";
import { connect as dial, type Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Interrupted, UserError } from "../../src/model/errors.ts";
import { readConnection } from "../../src/postgres/connection.ts";
import { failureLine, failureOf, reasonOf } from "../../src/postgres/failure.ts";
import { openSession } from "../../src/postgres/open.ts";
import { server, type TestDatabase, type TestServer } from "../servers/server.ts";
import { errorResponse, type FakeServer, listen, onStartup, refusing, welcome } from "./wire.ts";

const secret = "hunter-2-secret";

/** The line with which opening a session fails. */
async function lineOf(url: string, notes: string[] = []): Promise<string> {
  const failed = await openSession(readConnection(url, {}), { note: (line) => notes.push(line) }).then(
    async (session) => {
      await session[Symbol.asyncDispose]();
      throw new Error(`${url} was let in`);
    },
    (error: unknown) => error,
  );
  expect(failed).toBeInstanceOf(UserError);
  const line = failed instanceof Error ? failed.message : "";
  for (const text of [line, ...notes]) {
    expect(text).not.toContain(secret);
    expect(text).not.toContain("\n");
  }
  return line;
}

describe("a real server", () => {
  let running: TestServer;
  let database: TestDatabase;
  const role = `failing_${process.pid}`;
  beforeAll(async () => {
    running = await server(16);
    database = await running.newDatabase(`
      CREATE ROLE ${role} LOGIN PASSWORD '${secret}';
      CREATE ROLE ${role}_group PASSWORD '${secret}';
      CREATE ROLE ${role}_busy LOGIN PASSWORD '${secret}' CONNECTION LIMIT 0`);
    await database.run(`REVOKE CONNECT ON DATABASE ${database.name} FROM PUBLIC`);
  });
  afterAll(async () => {
    await database.run(`DROP ROLE ${role}, ${role}_group, ${role}_busy`);
    await database.drop();
  });

  test.each([
    [
      "wrong password",
      `ROLE:${secret}x@HOST/postgres`,
      /^cannot connect to 127\.0\.0\.1:\d+: wrong user or password: password authentication failed for user "failing_\d+"; check them; in a URL/,
    ],
    [
      "no such role",
      `nobody_here:${secret}@HOST/postgres`,
      /wrong user or password: password authentication failed for user "nobody_here"/,
    ],
    [
      "no password",
      "ROLE@HOST/postgres",
      /: it asks for a password for user "failing_\d+", and none is given; put it into/,
    ],
    [
      "no such database",
      `ROLE:${secret}@HOST/nowhere`,
      /: no such database: database "nowhere" does not exist; check the database's name/,
    ],
    ["a template", `ROLE:${secret}@HOST/template0`, /: this database takes no connections: /],
    [
      "a role that may not log in",
      `ROLE_group:${secret}@HOST/postgres`,
      /: this role may not log in: role "\w+_group" is not permitted to log in; use a role with LOGIN/,
    ],
    [
      "a role that may not connect",
      `ROLE:${secret}@HOST/DATABASE`,
      /: this role may not connect to this database: permission denied for database "\w+"; GRANT CONNECT ON DATABASE "test_\w+" TO "failing_\d+"/,
    ],
    [
      "no connection left",
      `ROLE_busy:${secret}@HOST/postgres`,
      /: it has no connection left: too many connections for role/,
    ],
    [
      "an option it does not know",
      `ROLE:${secret}@HOST/postgres?options=-c%20no_such=1`,
      /: the server refused: unrecognized configuration parameter "no_such" \(42704\);/,
    ],
    [
      "TLS asked for",
      `ROLE:${secret}@HOST/postgres?sslmode=require`,
      /: it offers no TLS; sslmode=require asks for it/,
    ],
  ])("%s", async (_, url, expected) => {
    const filled = url
      .replace("ROLE", role)
      .replace("HOST", `127.0.0.1:${running.port}`)
      .replace("DATABASE", database.name);
    expect(await lineOf(`postgres://${filled}`)).toMatch(expected);
  });
});

describe("a pooler or a platform in front", () => {
  test.each([
    [
      "XX000",
      "Tenant or user not found",
      /: Supabase's pooler knows no such project or user: Tenant or user not found; the user is postgres\.<project ref>/,
    ],
    [
      "XX000",
      "Address not in tenant allow_list: {203, 0, 113, 9}",
      /: this machine's address is not in the database's allow list: .*; add the runner's address/,
    ],
    [
      "XX000",
      "SSL connection is required",
      /: the server takes no unencrypted connection from here: .*; use sslmode=require/,
    ],
    ["28P01", 'password authentication failed for user "postgres"', /: wrong user or password: /],
    ["XX000", "SCRAM exchange: Wrong password", /: wrong user or password: /],
    ["XX000", "Circuit breaker open: Too many authentication errors", /: its pooler has shut out this user/],
    ["08P01", "SSL required", /takes no unencrypted connection/],
    [
      "08P01",
      "unsupported startup parameter: options",
      /: its pooler refuses a start-up parameter: .*; remove options/,
    ],
    ["08P01", "no such database: nowhere", /: no such database: /],
    ["08P01", "no such user: nobody", /: wrong user or password: /],
    ["XX000", "endpoint is disabled", /: the platform has put this database to sleep/],
    ["XX000", "Endpoint ID is not specified. Either please upgrade", /: Neon does not know which endpoint/],
    [
      "XX000",
      "This IP address 203.0.113.9 is not allowed to connect to this endpoint.",
      /not in the database's allow list/,
    ],
    [
      "28000",
      'no pg_hba.conf entry for host "203.0.113.9", user "u", database "d", no encryption',
      /takes no unencrypted connection/,
    ],
    ["28000", 'pg_hba.conf rejects connection for host "203.0.113.9"', /\(pg_hba\.conf\) let no such connection in/],
    ["XX000", `it repeats ${secret}, and\n goes on`, /: the server refused: it repeats \*\*\*, and goes on \(XX000\)/],
  ])("%s %s", async (code, text, expected) => {
    await using fake = await listen(refusing(code, text));
    expect(await lineOf(`postgres://u:${secret}@127.0.0.1:${fake.port}/d`)).toMatch(expected);
  });
});

describe("no PostgreSQL that we know", () => {
  const greets = (bytes: string | Buffer) => (socket: Socket) => void socket.write(bytes);
  const answers = (bytes: string) => (socket: Socket) => void socket.once("data", () => socket.end(bytes));
  const greeting = Buffer.concat([Buffer.from([0x0a]), Buffer.from("8.0.36\0"), Buffer.alloc(60, 1)]);
  const mysql = Buffer.concat([Buffer.from([greeting.length, 0, 0, 0]), greeting]);
  const reports = (parameters: Record<string, string>) => (socket: Socket) =>
    onStartup(socket, () => socket.write(welcome(parameters)));

  test.each([
    ["MySQL", greets(mysql), /: a MySQL or MariaDB server answers there, and no PostgreSQL; check host and port/],
    ["SSH", greets("SSH-2.0-OpenSSH_9.2\r\n"), /: an SSH server answers there/],
    ["SMTP", greets("220 mail.example.com ESMTP\r\n"), /: a mail server answers there/],
    ["Redis", answers("-ERR unknown command\r\n"), /: a Redis server answers there/],
    ["HTTP", answers("HTTP/1.1 400 Bad Request\r\n\r\n"), /: a web server answers there/],
    ["TLS", answers("\x15\x03\x01\x00\x02\x02\x46"), /: a TLS server answers there/],
    ["rubbish", answers("what?"), /: something else answers there/],
    [
      "PostgreSQL 13",
      reports({ server_version: "13.9 (Debian 13.9-1)" }),
      /:\d+ is PostgreSQL 13\.9, and pgdrift reads 14 to 18: upgrade the server/,
    ],
    ["PostgreSQL 9.6", reports({ server_version: "9.6.24" }), /is PostgreSQL 9\.6\.24, and pgdrift reads 14 to 18/],
    ["PostgreSQL 19", reports({ server_version: "19beta1" }), /is PostgreSQL 19beta1, newer than pgdrift knows/],
    [
      "CockroachDB",
      reports({ server_version: "13.0.0", crdb_version: "CockroachDB CCL v24" }),
      /is CockroachDB, and no PostgreSQL/,
    ],
    ["Redshift", reports({ server_version: "8.0.2" }), /is Redshift, and no PostgreSQL/],
    ["PgBouncer's console", reports({ server_version: "1.18.0/bouncer" }), /is PgBouncer's own console/],
    ["nothing", reports({}), /does not say which PostgreSQL it is/],
  ])("%s", async (_, onConnection, expected) => {
    await using fake = await listen(onConnection);
    expect(await lineOf(`postgres://u:${secret}@127.0.0.1:${fake.port}/d?connect_timeout=3`)).toMatch(expected);
    expect(await lineOf(`postgres://u:${secret}@127.0.0.1:${fake.port}/d?connect_timeout=3&sslmode=disable`)).toMatch(
      expected,
    );
  });

  test("a real web server", async () => {
    const web = createWebServer((_, response) => response.end("hello"));
    await once(web.listen(0, "127.0.0.1"), "listening");
    const address = web.address();
    const port = typeof address === "object" && address ? address.port : 0;
    expect(await lineOf(`postgres://u:${secret}@127.0.0.1:${port}/d`)).toMatch(/: a web server answers there/);
    web.closeAllConnections();
    web.close();
  });
});

describe("the network", () => {
  test("no such host", async () => {
    expect(await lineOf(`postgres://u:${secret}@no-such-host.invalid/d`)).toMatch(
      /^cannot connect to no-such-host\.invalid:5432: (no such host \(ENOTFOUND\)|the host's name could not be looked up \(EAI_AGAIN\)); check the host/,
    );
  });

  test("refused, after a second try", async () => {
    const fake = await listen(() => undefined);
    await fake[Symbol.asyncDispose]();
    const notes: string[] = [];
    expect(await lineOf(`postgres://u:${secret}@127.0.0.1:${fake.port}/d`, notes)).toMatch(
      /^cannot connect to 127\.0\.0\.1:\d+: connection refused \(ECONNREFUSED\); check host and port, and that the server runs/,
    );
    expect(notes).toEqual([expect.stringMatching(/: connection refused \(ECONNREFUSED\); trying again in 1\.5 s$/)]);
  });

  test("no socket in that directory", async () => {
    const line = await lineOf(`postgres://u:${secret}@%2Fnonexistent/d`);
    expect(line).toMatch(/^cannot connect to \/nonexistent\/\.s\.PGSQL\.5432: no such socket \(ENOENT\); /);
  });

  test("silence, for as long as connect_timeout says, twice", async () => {
    await using fake = await listen(() => undefined);
    const begun = Date.now();
    const line = await lineOf(`postgres://u:${secret}@127.0.0.1:${fake.port}/d?connect_timeout=2`);
    expect(line).toMatch(/: no answer in 2 s; check host and port, and that a firewall or an allow list/);
    expect(fake.connections()).toBe(2);
    expect(Date.now() - begun).toBeLessThan(8000);
  });

  test("closed without a word", async () => {
    await using fake = await listen((socket) => socket.destroy());
    expect(await lineOf(`postgres://u:${secret}@127.0.0.1:${fake.port}/d`)).toMatch(
      /: it closed the connection without a word.*; check the port, a proxy/,
    );
  });

  test("Supabase's direct host from a machine without IPv6", async () => {
    const url = `postgres://postgres:${secret}@db.abcdefghijklmnopqrst.supabase.co/postgres?hostaddr=2001:db8::1&connect_timeout=2`;
    const line = await lineOf(url);
    expect(line).toMatch(
      /^cannot connect to db\.abcdefghijklmnopqrst\.supabase\.co:5432: (no way to this host from here \(E\w+\)|no answer in 2 s); /,
    );
    expect(line).toContain(
      "use the session pooler, postgresql://postgres.abcdefghijklmnopqrst:PASSWORD@aws-N-REGION.pooler.supabase.com:5432/postgres",
    );
  });

  test.each([
    ["ENETUNREACH", "db.abc.supabase.co", /Supabase's direct host has an IPv6 address only.*postgres\.abc:PASSWORD@/],
    [
      "ENETUNREACH",
      "db.example.com",
      /no way to this host from here \(ENETUNREACH\); check that this machine's network reaches it/,
    ],
    ["ENOTFOUND", "db.abc.supabase.co", /no such host \(ENOTFOUND\); check the project's reference.*not paused/],
    ["ECONNRESET", "db.example.com", /closed the connection without a word \(ECONNRESET\)/],
    ["CERT_HAS_EXPIRED", "db.example.com", /certificate has expired/],
    [
      "SELF_SIGNED_CERT_IN_CHAIN",
      "db.example.com",
      /certificate is not trusted \(SELF_SIGNED_CERT_IN_CHAIN\).*sslrootcert=FILE$/,
    ],
    [
      "SELF_SIGNED_CERT_IN_CHAIN",
      "aws-0-eu-central-1.pooler.supabase.com",
      /certificate is not trusted .*sslrootcert=FILE, which Supabase has for download/,
    ],
    ["ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION", "db.example.com", /the TLS handshake failed/],
    ["EWHATEVER", "db.example.com", /: said so \(EWHATEVER\); check the database URL/],
  ])("%s from %s", (code, host, expected) => {
    const connection = readConnection(`postgres://u:${secret}@${host}/d`, {});
    const [first] = connection.hosts;
    if (!first) throw new Error("no host");
    const error = new AggregateError([Object.assign(new Error("said so"), { code })]);
    const failure = failureOf(error, { host: first, encryption: "tls", first: null }, connection);
    expect(failureLine(failure, reasonOf(failure), [])).toMatch(expected);
  });
});

describe("a database that sleeps", () => {
  const proxied = (socket: Socket, port: number) => {
    const upstream = dial(port, "127.0.0.1");
    upstream.on("error", () => socket.destroy());
    socket.on("close", () => upstream.destroy());
    socket.pipe(upstream).pipe(socket);
  };

  test.each([
    [
      "is starting",
      (socket: Socket) =>
        onStartup(socket, () => socket.end(errorResponse("57P03", "the database system is starting up"))),
      /: it is not ready: the database system is starting up; trying again in 1 s$/,
    ],
    [
      "drops the first connection",
      (socket: Socket) => void socket.destroy(),
      /without a word.*; trying again in 1\.5 s$/,
    ],
    [
      "cannot wake it at once",
      refusing("XX000", "Couldn't connect to compute node"),
      /could not wake this database: .*; trying again in 1 s$/,
    ],
  ])("that %s is asked again", async (_, asleep, expected) => {
    const running = await server(16);
    // `prefer` takes two connections to find out that there is no TLS.
    await using fake = await listen((socket, index) => (index === 0 ? asleep(socket) : proxied(socket, running.port)));
    const notes: string[] = [];
    const url = running.url.replace(/:\d+\/postgres$/, `:${fake.port}/postgres?sslmode=disable`);
    await using session = await openSession(readConnection(url, {}), { note: (line) => notes.push(line) });
    expect(session.server.major).toBe(16);
    expect(notes).toEqual([expect.stringMatching(expected)]);
  });

  test("and never wakes is one line, after four tries", async () => {
    await using fake = await listen(refusing("57P03", "the database system is not accepting connections"));
    const notes: string[] = [];
    const line = await lineOf(`postgres://u:${secret}@127.0.0.1:${fake.port}/d?sslmode=disable`, notes);
    expect(line).toMatch(/: it is not ready: .*; wait until it has started, and run again$/);
    expect([fake.connections(), notes.length]).toEqual([4, 3]);
  });

  test("an abort while waiting, or while nothing answers, ends it at once", async () => {
    for (const onConnection of [refusing("57P03", "starting"), () => undefined]) {
      await using fake: FakeServer = await listen(onConnection);
      const abort = new AbortController();
      const opening = openSession(readConnection(`postgres://u:p@127.0.0.1:${fake.port}/d`, {}), {
        signal: abort.signal,
      });
      setTimeout(() => abort.abort(), 300);
      const begun = Date.now();
      await expect(opening).rejects.toBeInstanceOf(Interrupted);
      expect(Date.now() - begun).toBeLessThan(900);
    }
  });
});

describe("several hosts", () => {
  const asUser = (running: TestServer, hosts: string, query = "") => running.url.replace(/@[^/]+/, `@${hosts}`) + query;

  test("the first that can be reached", async () => {
    const running = await server(16);
    const closed = await listen(() => undefined);
    await closed[Symbol.asyncDispose]();
    const url = asUser(running, `127.0.0.1:${closed.port},127.0.0.1:${running.port}`);
    await using session = await openSession(readConnection(url, {}));
    expect(session.address).toBe(`127.0.0.1:${running.port}`);
  });

  test("one that answers and refuses ends it", async () => {
    const running = await server(16);
    await using fake = await listen(refusing("28P01", "password authentication failed"));
    const url = asUser(running, `127.0.0.1:${fake.port},127.0.0.1:${running.port}`);
    expect(await lineOf(url)).toMatch(new RegExp(`^cannot connect to 127.0.0.1:${fake.port}: wrong user or password`));
  });

  test("none that can be reached: all are named", async () => {
    const closed = await listen(() => undefined);
    await closed[Symbol.asyncDispose]();
    const line = await lineOf(`postgres://u:${secret}@127.0.0.1:${closed.port},%2Fnonexistent/d`);
    expect(line).toMatch(
      /^cannot connect to \/nonexistent\/\.s\.PGSQL\.\d+: no such socket \(ENOENT\) \(before that, 127\.0\.0\.1:\d+: connection refused \(ECONNREFUSED\)\); /,
    );
  });

  test("target_session_attrs", async () => {
    const running = await server(16);
    await using standby = await listen((socket) =>
      onStartup(socket, () => socket.write(welcome({ server_version: "16.1", in_hot_standby: "on" }))),
    );
    const both = `127.0.0.1:${standby.port},127.0.0.1:${running.port}`;
    const addressWith = async (attributes: string, hosts = both) => {
      const url = asUser(running, hosts, `?sslmode=disable&target_session_attrs=${attributes}`);
      await using session = await openSession(readConnection(url, {}));
      return session.address;
    };
    expect(await addressWith("primary")).toBe(`127.0.0.1:${running.port}`);
    expect(await addressWith("read-write")).toBe(`127.0.0.1:${running.port}`);
    expect(await addressWith("standby")).toBe(`127.0.0.1:${standby.port}`);
    expect(await addressWith("any")).toBe(`127.0.0.1:${standby.port}`);
    expect(await addressWith("prefer-standby", both.split(",").reverse().join(","))).toBe(`127.0.0.1:${standby.port}`);
    expect(await addressWith("prefer-standby", `127.0.0.1:${running.port}`)).toBe(`127.0.0.1:${running.port}`);
    const alone = asUser(running, `127.0.0.1:${running.port}`, "?target_session_attrs=standby");
    expect(await lineOf(alone)).toMatch(
      /no server is as target_session_attrs=standby wants it \(.* is not a standby\)/,
    );
  });
});
