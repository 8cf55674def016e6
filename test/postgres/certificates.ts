// Certificates for the tests' servers, made by openssl: an authority, a stranger's authority, and what they sign.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Certificates {
  readonly directory: string;
  /** Files, PEM. */
  readonly authority: string;
  readonly stranger: string;
  readonly clientCertificate: string;
  readonly clientKey: string;
  /** Contents of what a server is given, for the name `localhost`. */
  readonly server: { readonly key: string; readonly certificate: string; readonly authority: string };
  remove(): void;
}

/** Null where there is no openssl on this machine. */
export function makeCertificates(): Certificates | null {
  const directory = mkdtempSync(join(tmpdir(), "pgdrift-tls-"));
  const at = (name: string) => join(directory, name);
  const openssl = (...args: readonly string[]) => execFileSync("openssl", args, { cwd: directory, stdio: "pipe" });
  try {
    openssl("version");
  } catch {
    rmSync(directory, { recursive: true });
    return null;
  }
  const authority = (name: string) =>
    openssl(
      "req",
      "-x509",
      "-newkey",
      "rsa:2048",
      "-nodes",
      "-days",
      "2",
      "-subj",
      `/CN=${name}`,
      "-keyout",
      `${name}.key`,
      "-out",
      `${name}.crt`,
    );
  const signed = (name: string, subject: string) => {
    openssl(
      "req",
      "-newkey",
      "rsa:2048",
      "-nodes",
      "-subj",
      `/CN=${subject}`,
      "-keyout",
      `${name}.key`,
      "-out",
      `${name}.csr`,
    );
    writeFileSync(at(`${name}.ext`), `subjectAltName=DNS:${subject}\n`);
    openssl(
      "x509",
      "-req",
      "-in",
      `${name}.csr`,
      "-days",
      "2",
      "-CA",
      "authority.crt",
      "-CAkey",
      "authority.key",
      "-CAcreateserial",
      "-extfile",
      `${name}.ext`,
      "-out",
      `${name}.crt`,
    );
  };
  authority("authority");
  authority("stranger");
  signed("server", "localhost");
  signed("client", "certified");
  const text = (name: string) => readFileSync(at(name), "utf8");
  return {
    directory,
    authority: at("authority.crt"),
    stranger: at("stranger.crt"),
    clientCertificate: at("client.crt"),
    clientKey: at("client.key"),
    server: { key: text("server.key"), certificate: text("server.crt"), authority: text("authority.crt") },
    remove: () => rmSync(directory, { recursive: true, force: true }),
  };
}
