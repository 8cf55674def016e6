// sslmode has libpq's meaning: against servers that offer TLS, require it, refuse it, and do not have it.

import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readConnection } from "../../src/postgres/connection.ts";
import { openSession } from "../../src/postgres/open.ts";
import { type RunningServer, startServer, stopServer } from "../servers/start.ts";
import { type Certificates, makeCertificates } from "./certificates.ts";

const certificates = makeCertificates();
if (!certificates) console.warn("skipped: sslmode against a server with TLS (no openssl on this machine)");

const password = "tls-pass-word";

describe.skipIf(certificates === null)("sslmode", () => {
  const directory = mkdtempSync(join(tmpdir(), "pgdrift-tls-server-"));
  chmodSync(directory, 0o755);
  let secure: RunningServer;
  let plain: RunningServer;
  const made: Certificates = certificates ?? Object.create(null);

  beforeAll(async () => {
    secure = await startServer(17, join(directory, "secure"), {
      settings: ["ssl = on", "ssl_ca_file = 'ca.crt'", "ssl_cert_file = 'server.crt'", "ssl_key_file = 'server.key'"],
      files: { "server.key": made.server.key, "server.crt": made.server.certificate, "ca.crt": made.server.authority },
      hba: [
        "local all all trust",
        "hostssl all certified 127.0.0.1/32 cert",
        "hostssl all encrypted 127.0.0.1/32 scram-sha-256",
        "hostnossl all unencrypted 127.0.0.1/32 scram-sha-256",
        "host all either 127.0.0.1/32 scram-sha-256",
        "host all hashed 127.0.0.1/32 md5",
      ],
    });
    plain = await startServer(15, join(directory, "plain"), {
      hba: ["local all all trust", "host all all 127.0.0.1/32 scram-sha-256"],
    });
    for (const server of [secure, plain]) {
      const admin = new pg.Client({
        host: server.directory,
        port: server.port,
        user: "postgres",
        database: "postgres",
      });
      await admin.connect();
      for (const role of ["certified", "encrypted", "unencrypted", "either"]) {
        await admin.query(`CREATE ROLE ${role} LOGIN PASSWORD '${password}'`);
      }
      await admin.query(`SET password_encryption = 'md5'; CREATE ROLE hashed LOGIN PASSWORD '${password}'`);
      await admin.end();
    }
  });
  afterAll(() => {
    if (secure) stopServer(17, secure.directory);
    if (plain) stopServer(15, plain.directory);
    rmSync(directory, { recursive: true, force: true });
    certificates?.remove();
  });

  /** `encrypted` or `plain`, or the line with which it failed. */
  async function outcome(server: RunningServer, user: string, query: string, host = "localhost"): Promise<string> {
    const parameters = query
      .replace("AUTHORITY", made.authority)
      .replace("STRANGER", made.stranger)
      .replace("CLIENT", `sslcert=${made.clientCertificate}&sslkey=${made.clientKey}`);
    const url = `postgres://${user}:${password}@${host}:${server.port}/postgres?${parameters}`;
    try {
      await using session = await openSession(readConnection(url, {}));
      const [row] = await session.query("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()");
      return row?.ssl === "t" ? "encrypted" : "plain";
    } catch (error) {
      expect(String(error)).not.toContain(password);
      expect(String(error)).not.toContain("\n");
      return String(error);
    }
  }

  test.each([
    // server with TLS
    ["secure", "either", "", "encrypted"],
    ["secure", "either", "sslmode=disable", "plain"],
    ["secure", "either", "sslmode=allow", "plain"],
    ["secure", "either", "sslmode=prefer", "encrypted"],
    ["secure", "either", "sslmode=require", "encrypted"],
    ["secure", "either", "sslmode=verify-ca&sslrootcert=AUTHORITY", "encrypted"],
    ["secure", "either", "sslmode=verify-full&sslrootcert=AUTHORITY", "encrypted"],
    // who may only come one way
    ["secure", "encrypted", "sslmode=allow", "encrypted"],
    ["secure", "encrypted", "sslmode=prefer", "encrypted"],
    ["secure", "unencrypted", "sslmode=prefer", "plain"],
    ["secure", "unencrypted", "sslmode=allow", "plain"],
    [
      "secure",
      "encrypted",
      "sslmode=disable",
      /takes no unencrypted connection from here: no pg_hba\.conf entry .* no encryption; use sslmode=require/,
    ],
    [
      "secure",
      "unencrypted",
      "sslmode=require",
      /pg_hba\.conf\) let no such connection in: no pg_hba\.conf entry .* SSL encryption;/,
    ],
    ["secure", "nobody", "sslmode=prefer", /let no such connection in: .* SSL encryption;/],
    // what is verified, and when
    [
      "secure",
      "either",
      "sslmode=verify-full",
      /certificate is not trusted \((SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+)\); sslmode=verify-full verifies it: .*sslrootcert=FILE/,
    ],
    ["secure", "either", "sslmode=verify-ca", /certificate is not trusted/],
    ["secure", "either", "sslrootcert=system", /certificate is not trusted/],
    ["secure", "either", "sslmode=verify-ca&sslrootcert=STRANGER", /certificate is not trusted/],
    ["secure", "either", "sslmode=require&sslrootcert=STRANGER", /certificate is not trusted/],
    ["secure", "either", "sslmode=require&sslrootcert=AUTHORITY", "encrypted"],
    ["secure", "either", "sslmode=prefer&sslrootcert=STRANGER", "plain"],
    [
      "secure",
      "either",
      "sslmode=verify-full&sslrootcert=/nowhere.crt",
      /sslrootcert: the file \/nowhere\.crt cannot be read/,
    ],
    ["secure", "either", "sslmode=require&ssl_min_protocol_version=TLSv1.3", "encrypted"],
    // certificates of clients
    ["secure", "certified", "sslmode=require&CLIENT", "encrypted"],
    [
      "secure",
      "certified",
      "sslmode=require",
      /wants a client certificate: connection requires a valid client certificate; give it with sslcert=FILE/,
    ],
    // channel binding
    ["secure", "either", "channel_binding=require", "encrypted"],
    ["secure", "either", "channel_binding=disable", "encrypted"],
    [
      "secure",
      "either",
      "channel_binding=require&sslmode=disable",
      /channel_binding=require, and the server does not offer/,
    ],
    ["secure", "hashed", "channel_binding=require", /channel_binding=require, and the server does not offer/],
    ["secure", "hashed", "channel_binding=prefer", "encrypted"],
    [
      "secure",
      "certified",
      "sslmode=require&CLIENT&channel_binding=require",
      /channel_binding=require, and the server does not offer/,
    ],
    // a handshake without asking first
    ["secure", "either", "sslmode=require&sslnegotiation=direct", "encrypted"],
    // server without TLS
    ["plain", "either", "", "plain"],
    ["plain", "either", "sslmode=allow", "plain"],
    ["plain", "either", "sslmode=require", /it offers no TLS; sslmode=require asks for it/],
    ["plain", "either", "sslmode=verify-full", /it offers no TLS; sslmode=verify-full asks for it/],
    ["plain", "either", "channel_binding=require", /channel_binding=require, and the server does not offer/],
  ] as const)("%s server, user %s, %s", async (which, user, query, expected) => {
    const seen = await outcome(which === "secure" ? secure : plain, user, query);
    if (typeof expected === "string") expect(seen).toBe(expected);
    else expect(seen).toMatch(expected);
  });

  test("verify-full compares the name, verify-ca does not", async () => {
    const line = await outcome(secure, "either", "sslmode=verify-full&sslrootcert=AUTHORITY", "127.0.0.1");
    expect(line).toMatch(
      /certificate is for another host than 127\.0\.0\.1 \(ERR_TLS_CERT_ALTNAME_INVALID\).*sslmode=verify-ca/,
    );
    expect(await outcome(secure, "either", "sslmode=verify-ca&sslrootcert=AUTHORITY", "127.0.0.1")).toBe("encrypted");
  });

  test("hostaddr says where to dial, and host is the name that is compared", async () => {
    const query = "sslmode=verify-full&sslrootcert=AUTHORITY&hostaddr=127.0.0.1";
    expect(await outcome(secure, "either", query, "localhost")).toBe("encrypted");
    expect(await outcome(secure, "either", query, "db.example.com")).toMatch(/for another host than db\.example\.com/);
  });

  test("a wrong password is not sent a second time without encryption", async () => {
    const url = `postgres://either:wrong@localhost:${secure.port}/postgres`;
    await expect(openSession(readConnection(url, {}))).rejects.toThrow(/wrong user or password/);
    const log = readFileSync(join(secure.directory, "server.log"), "utf8");
    expect(log.match(/password authentication failed for user "either"/g)).toHaveLength(1);
  });

  test("a unix socket is never encrypted, whatever sslmode says", async () => {
    const url = `postgres:///postgres?host=${secure.directory}&port=${secure.port}&user=postgres&sslmode=require`;
    await using session = await openSession(readConnection(url, {}));
    expect(session.address).toBe(`${secure.directory}/.s.PGSQL.${secure.port}`);
    expect(await session.query("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()")).toEqual([{ ssl: "f" }]);
  });
});
