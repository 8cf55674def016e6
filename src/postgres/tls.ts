// What libpq's sslmode means for one host: whether to encrypt, in which order to try, and what to verify.
// Only verify-ca, verify-full, or a root certificate that was given, verify anything; that is libpq's meaning too.

import { readFileSync } from "node:fs";
import { isIP } from "node:net";
import { type ConnectionOptions, checkServerIdentity, rootCertificates } from "node:tls";
import { UserError } from "../model/errors.ts";
import type { Connection, Host, SslMode } from "./connection.ts";

export type Encryption = "plain" | "tls";

const orders: Readonly<Record<SslMode, readonly [Encryption, Encryption?]>> = {
  disable: ["plain"],
  allow: ["plain", "tls"],
  prefer: ["tls", "plain"],
  require: ["tls"],
  "verify-ca": ["tls"],
  "verify-full": ["tls"],
};

/** The second, where there is one, is for a server that refuses the first. A unix socket is never encrypted. */
export function encryptions(connection: Connection, host: Host): readonly [Encryption, Encryption?] {
  return host.host.startsWith("/") ? ["plain"] : orders[connection.tls.mode];
}

/** Throws UserError where a file cannot be read. */
export function tlsOptions(connection: Connection, host: Host): ConnectionOptions {
  const { tls } = connection;
  const verified = verifies(connection);
  const optional: ConnectionOptions = {};
  if (tls.certificate) optional.cert = readPem("sslcert", tls.certificate);
  if (tls.key) optional.key = readPem("sslkey", tls.key);
  if (tls.keyPassword) optional.passphrase = tls.keyPassword;
  if (tls.revocations) optional.crl = readPem("sslcrl", tls.revocations);
  if (tls.minVersion) optional.minVersion = tls.minVersion;
  if (tls.maxVersion) optional.maxVersion = tls.maxVersion;
  if (isIP(host.host) === 0) optional.servername = host.host;
  if (verified !== "nothing") optional.ca = [...trusted(connection)];
  return {
    ...optional,
    rejectUnauthorized: verified !== "nothing",
    checkServerIdentity: (_, certificate) =>
      verified === "chain and name" ? checkServerIdentity(host.host, certificate) : undefined,
  };
}

function verifies({ tls }: Connection): "nothing" | "chain" | "chain and name" {
  if (tls.mode === "verify-full") return "chain and name";
  return tls.mode === "verify-ca" || tls.rootCertificate !== null ? "chain" : "nothing";
}

function trusted({ tls }: Connection): readonly string[] {
  if (tls.rootCertificate !== null && tls.rootCertificate !== "system") {
    return [readPem("sslrootcert", tls.rootCertificate)];
  }
  return [...rootCertificates, ...systemRoots()];
}

/** The machine's own bundle, where a company puts its root; what Node brings is there in any case. */
function systemRoots(): readonly string[] {
  const { NODE_EXTRA_CA_CERTS: extra, SSL_CERT_FILE: bundle } = process.env;
  const bundles = [
    ...(bundle ? [bundle] : []),
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/cert.pem",
  ];
  const found = bundles.map(readIfThere).find((text) => text !== null);
  const added = extra ? readIfThere(extra) : null;
  return [found, added].filter((text) => typeof text === "string");
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

function readPem(parameter: string, path: string): string {
  const text = readIfThere(path);
  if (text === null) throw new UserError(`${parameter}: the file ${path} cannot be read`);
  if (!text.includes("-----BEGIN ")) throw new UserError(`${parameter}: the file ${path} is not PEM`);
  return text;
}
