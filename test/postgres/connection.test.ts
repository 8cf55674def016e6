// URLs, key=value pairs and libpq's variables, with libpq's meaning; and every text that is no URL, with its line.

import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { UserError } from "../../src/model/errors.ts";
import { type Connection, readConnection } from "../../src/postgres/connection.ts";

/** Short for a table: `user:password@host:port,host:port/database`. */
function shown({ hosts, user, database }: Connection): string {
  const list = hosts.map(({ host, address, port }) => `${host}${address ? `(${address})` : ""}:${port}`).join(",");
  return `${user}:${hosts[0]?.password}@${list}/${database}`;
}

const home = { HOME: "/nonexistent", PGUSER: "me" };

test.each([
  ["postgres://u:p@h:5433/d", {}, "u:p@h:5433/d"],
  ["postgresql://u:p@h/d\n", {}, "u:p@h:5432/d"],
  ["POSTGRESQL://u@h", {}, "u:null@h:5432/u"],
  ["postgresql://", {}, "me:null@localhost:5432/me"],
  ["postgresql:///d", { PGHOST: "other", PGPORT: "1" }, "me:null@other:1/d"],
  ["postgres://u:p%40%2F%3A%23@h/d%20e", {}, "u:p@/:#@h:5432/d e"],
  ["postgres://u:p@ss@h/d", {}, "u:p@ss@h:5432/d"],
  ["postgres://u:p:q@h/d", {}, "u:p:q@h:5432/d"],
  ["postgres://u%40x:p@h/d", {}, "u@x:p@h:5432/d"],
  ["postgres://u:p@[2001:db8::1]:6/d", {}, "u:p@2001:db8::1:6/d"],
  ["postgres://u:p@a:1,b,[::1]:3/d", {}, "u:p@a:1,b:5432,::1:3/d"],
  ["postgres://u:p@%2Fvar%2Frun/d", {}, "u:p@/var/run:5432/d"],
  ["postgres:///d?host=/tmp&port=7&user=u&password=p%26", {}, "u:p&@/tmp:7/d"],
  ["postgres://u:p@h/d?dbname=e", {}, "u:p@h:5432/e"],
  ["postgres://h/d?user=a@b", {}, "a@b:null@h:5432/d"],
  ["host=h user=u password=p dbname=d port=5", {}, "u:p@h:5/d"],
  ["host = h user='u v' password='it\\'s \\\\ p' dbname=''", {}, "u v:it's \\ p@h:5432/u v"],
  ["host=a,b port=1,2 hostaddr=10.0.0.1,10.0.0.2 user=u", {}, "u:null@a(10.0.0.1):1,b(10.0.0.2):2/u"],
  ["hostaddr=10.0.0.1 user=u", {}, "u:null@10.0.0.1(10.0.0.1):5432/u"],
  [null, { PGHOST: "h", PGPORT: "6", PGUSER: "u", PGPASSWORD: "p", PGDATABASE: "d" }, "u:p@h:6/d"],
  [null, { PGHOST: "a,b", PGPORT: "6" }, "me:null@a:6,b:6/me"],
  ["postgres://u@h/d", { PGPASSWORD: "env", PGHOST: "not", PGDATABASE: "not" }, "u:env@h:5432/d"],
])("%j with %j", (url, env, expected) => {
  expect(shown(readConnection(url, { ...home, ...env }))).toBe(expected);
});

test("what is not given has libpq's default, or ours", () => {
  expect(readConnection("postgres://u:p@h/d", {})).toMatchObject({
    tls: { mode: "prefer", rootCertificate: null, certificate: null, key: null, negotiation: "postgres" },
    channelBinding: "prefer",
    sessionAttributes: "any",
    connectTimeout: 15_000,
    applicationName: "pgdrift",
    options: null,
  });
});

test.each([
  [
    "?sslmode=verify-ca&sslrootcert=/ca&sslcert=/c&sslkey=/k",
    {},
    { tls: { mode: "verify-ca", rootCertificate: "/ca", certificate: "/c", key: "/k" } },
  ],
  ["", { PGSSLMODE: "require", PGSSLROOTCERT: "/ca" }, { tls: { mode: "require", rootCertificate: "/ca" } }],
  ["?sslmode=disable", { PGSSLMODE: "require" }, { tls: { mode: "disable" } }],
  ["?sslrootcert=system", {}, { tls: { mode: "verify-full", rootCertificate: "system" } }],
  ["?ssl=true", {}, { tls: { mode: "require" } }],
  ["?ssl=false", {}, { tls: { mode: "disable" } }],
  ["?sslmode=no-verify", {}, { tls: { mode: "require" } }],
  ["?sslmode=require&sslnegotiation=direct", {}, { tls: { negotiation: "direct" } }],
  ["?sslmode=require&ssl_min_protocol_version=TLSv1.3", {}, { tls: { minVersion: "TLSv1.3" } }],
  ["?channel_binding=require", {}, { channelBinding: "require" }],
  ["", { PGCHANNELBINDING: "disable" }, { channelBinding: "disable" }],
  ["?connect_timeout=1", {}, { connectTimeout: 2000 }],
  ["?connect_timeout=0", {}, { connectTimeout: 15_000 }],
  ["", { PGCONNECT_TIMEOUT: "7" }, { connectTimeout: 7000 }],
  ["?application_name=ci", {}, { applicationName: "ci" }],
  ["?options=project%3Dabc", {}, { options: "project=abc" }],
  ["?target_session_attrs=read-write", {}, { sessionAttributes: "read-write" }],
  // What Prisma, JDBC, pgx and SQLAlchemy write into the application's own URL.
  ["?pgbouncer=true&schema=public&connection_limit=1&pool_timeout=0&statement_cache_size=0", {}, { database: "d" }],
  ["?prepareThreshold=0&currentSchema=x&pool_max_conns=3&supa=base-pooler.x&sslaccept=strict", {}, { database: "d" }],
])("parameters %s with %j", (query, env, expected) => {
  expect(readConnection(`postgres://u:p@h/d${query}`, env)).toMatchObject(expected);
});

/** The password in each is `s3cret`, or what is left of it: no line may show any of it. */
test.each([
  ["", "the database URL is empty: the secret or variable"],
  ["   \n", "the database URL is empty"],
  [null, "no database is named: pass --database-url"],
  ["s3cret", "the database URL is not one: expected postgresql://"],
  ["db.example.com/s3cret", "the database URL is not one"],
  ["mysql://u:s3cret@h/d", "the database URL is for MySQL (mysql://)"],
  ["mysql+pymysql://u:s3cret@h/d", "the database URL is for MySQL"],
  ["mariadb://u:s3cret@h/d", "for MariaDB"],
  ["mongodb+srv://u:s3cret@h/d", "for MongoDB"],
  ["sqlserver://u:s3cret@h/d", "for SQL Server"],
  ["file:./dev.db", "for SQLite"],
  ["jdbc:mysql://h/d?password=s3cret", "for MySQL"],
  ["jdbc:postgresql://h/d?password=s3cret", "written for another driver (jdbc:postgresql)"],
  ["postgresql+asyncpg://u:s3cret@h/d", "written for another driver (postgresql+asyncpg)"],
  ["prisma+postgres://accelerate.prisma-data.net/?api_key=s3cret", "Prisma Accelerate's"],
  ["https://abc.supabase.co", "the project's API and not its database"],
  ["https://u:s3cret@h/d", "a web address (https://)"],
  ["psql 'postgresql://u:s3cret@h/d'", "something before postgresql://"],
  ['"postgres://u:s3cret@h/d"', "something before postgresql://"],
  ["DATABASE_URL=postgres://u:s3cret@h/d", "something before postgresql://"],
  ["postgresql://postgres:[YOUR-PASSWORD]@h/d", "still has the placeholder"],
  ["postgres://u:s3c ret@h/d", "has white space in it"],
  ["postgres://u:s3/cret@h/d", "percent-encode what is special in the password"],
  ["postgres://u:3/s3cret@h/d", "percent-encode what is special in the password"],
  ["postgres://u:s3#cret@h/d", "percent-encode what is special in the password"],
  ["postgres://u:12#s3cret@h/d", "percent-encode what is special in the password"],
  ["postgres://u:s3?cret@h/d", "percent-encode what is special in the password"],
  ["postgres://u:s3%cret@h/d", "a % that begins no percent-encoded character"],
  ["postgres://u:s3cret@h:port/d", "host and port cannot be read"],
  ["postgres://u:s3cret@h:99999/d", "port is not a number from 1 to 65535"],
  [
    "postgres://u:s3cret@h/d?sslmode=strict",
    "sslmode is none of disable, allow, prefer, require, verify-ca, verify-full",
  ],
  ["postgres://u:s3cret@h/d?sslmod=verify-full", "libpq does not know, sslmod:"],
  ["postgres://u:s3cret@h/d?sslmode", "has no value"],
  ["postgres://u:s3cret@h/d?ssl=maybe", "ssl is none of true, false"],
  ["postgres://u:s3cret@h/d?sslmode=require&sslrootcert=system", "too weak for sslrootcert=system"],
  ["postgres://u:s3cret@h/d?sslnegotiation=direct", "too weak for sslnegotiation=direct"],
  ["postgres://u:s3cret@h/d?require_auth=none", "require_auth is not supported"],
  ["postgres://u:s3cret@h/d?gssencmode=require", "gssencmode=require is not supported"],
  ["postgres://u:s3cret@h/d?connect_timeout=soon", "connect_timeout is not a number of seconds"],
  ["postgres://u:s3cret@h/d?channel_binding=maybe", "channel_binding is none of disable, prefer, require"],
  ["host=h password=s3cret pasword=s3cret", "libpq does not know, pasword"],
  ["host=h password='s3cret", "key=value pairs cannot be read"],
  ["host=a,b port=1,2,3 password=s3cret", "3 ports for 2 hosts"],
  ["host=a,b hostaddr=10.0.0.1 password=s3cret", "2 hosts and 1 hostaddr do not match"],
  ["service=nowhere password=s3cret", 'the service "nowhere" is in none of'],
])("%j is refused", (url, line) => {
  const read = () => readConnection(url, { HOME: "/nonexistent" });
  expect(read).toThrow(UserError);
  expect(read).toThrow(line);
  try {
    read();
  } catch (error) {
    expect(String(error)).not.toMatch(/s3c|\bcret|\n/);
  }
});

describe("files", () => {
  let directory: string;
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), "pgdrift-home-"));
    const lines = [
      "# comment:*:*:*:no",
      "h:5432:d:u:fi\\:rst:rest",
      "h:*:*:*:second",
      "a\\:b:*:*:*:colon",
      "localhost:*:*:*:socket",
    ];
    writeFileSync(join(directory, ".pgpass"), `${lines.join("\n")}\n`, { mode: 0o600 });
    writeFileSync(join(directory, "other"), "*:*:*:*:other\r\n", { mode: 0o600 });
    writeFileSync(
      join(directory, ".pg_service.conf"),
      "[a]\nhost=no\n\n# it\n[b]\nhost=h2\nport = 77\ndbname=d2\nuser=u2\n[c]\nhost=no\n",
    );
  });
  afterAll(() => rmSync(directory, { recursive: true }));

  test.each([
    ["postgres://u@h/d", "fi:rst"],
    ["postgres://u@h:1/d", "second"],
    ["postgres://u@x/d", null],
    ["postgres://u@%2Ftmp/d", "socket"],
    ["postgres://u@[a:b]/d", "colon"],
    ["postgres://u:own@h/d", "own"],
  ])("password file: %s", (url, password) => {
    expect(readConnection(url, { HOME: directory }).hosts[0]?.password).toBe(password);
  });

  test("each of several hosts has its own line", () => {
    const { hosts } = readConnection("postgres://u@h,x,h:1/d", { HOME: directory });
    expect(hosts.map(({ password }) => password)).toEqual(["fi:rst", null, "second"]);
  });

  test("the file is named by passfile and by PGPASSFILE", () => {
    const passfile = join(directory, "other");
    expect(readConnection(`postgres://u@h/d?passfile=${passfile}`, {}).hosts[0]?.password).toBe("other");
    expect(readConnection("postgres://u@h/d", { PGPASSFILE: passfile }).hosts[0]?.password).toBe("other");
  });

  test("a file that others can read is not used", () => {
    const passfile = join(directory, "other");
    chmodSync(passfile, 0o644);
    expect(readConnection("postgres://u@h/d", { PGPASSFILE: passfile }).hosts[0]?.password).toBe(null);
    chmodSync(passfile, 0o600);
  });

  test("a service gives what the URL leaves open, before the variables do", () => {
    const env = { HOME: directory, PGSERVICE: "b", PGHOST: "not" };
    expect(shown(readConnection(null, env))).toBe("u2:null@h2:77/d2");
    expect(shown(readConnection("postgres:///mine?service=b", { HOME: directory }))).toBe("u2:null@h2:77/mine");
  });
});
