// Where and how to connect, out of a URL (or key=value pairs) and libpq's variables, with libpq's meaning. Of libpq's
// default files only the password and service files are read; TLS files are those that are named.

import { userInfo } from "node:os";
import { UserError } from "../model/errors.ts";
import { passwordFromFile } from "./password-file.ts";
import { type Settings, settingsOf } from "./settings.ts";

export const sslModes = ["disable", "allow", "prefer", "require", "verify-ca", "verify-full"] as const;
export type SslMode = (typeof sslModes)[number];

const channelBindings = ["disable", "prefer", "require"] as const;
const sessionAttributes = ["any", "read-write", "read-only", "primary", "standby", "prefer-standby"] as const;
const tlsVersions = ["TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3"] as const;

export interface Host {
  /** A name, an address, or the directory of a unix socket, which begins with `/`. */
  readonly host: string;
  /** What to dial instead of looking the name up; null to look it up. */
  readonly address: string | null;
  readonly port: number;
  /** Null where none is given: a server may still let us in. */
  readonly password: string | null;
}

export interface Connection {
  /** Tried in order; never empty. */
  readonly hosts: readonly Host[];
  readonly user: string;
  readonly database: string;
  readonly tls: {
    readonly mode: SslMode;
    /** A file, `system`, or null for what is trusted anyway. */
    readonly rootCertificate: string | null;
    readonly certificate: string | null;
    readonly key: string | null;
    readonly keyPassword: string | null;
    readonly revocations: string | null;
    readonly minVersion: (typeof tlsVersions)[number] | null;
    readonly maxVersion: (typeof tlsVersions)[number] | null;
    /** `direct`: the handshake comes first, without asking (PostgreSQL 17). */
    readonly negotiation: "postgres" | "direct";
  };
  readonly channelBinding: (typeof channelBindings)[number];
  readonly sessionAttributes: (typeof sessionAttributes)[number];
  /** For one host, in ms. */
  readonly connectTimeout: number;
  readonly applicationName: string;
  /** Start-up options that the user asked for; we add none, since poolers refuse them. */
  readonly options: string | null;
  /** Prisma's `?schema=`: where its tables are, and its history. No server is told of it. */
  readonly schema: string | null;
}

/** `url` null: libpq's variables alone. Throws UserError, one line, without any part of the URL that may be secret. */
export function readConnection(url: string | null, env: NodeJS.ProcessEnv): Connection {
  if (url === null && !["PGHOST", "PGHOSTADDR", "PGSERVICE", "PGDATABASE"].some((name) => env[name])) {
    throw new UserError(
      "no database is named: pass --database-url (the action's input database-url), or set DATABASE_URL, or libpq's PGHOST and its like",
    );
  }
  const settings = settingsOf(url, env);
  const { read, oneOf } = settings;
  const user = read("user", "PGUSER") ?? systemUser();
  const database = read("dbname", "PGDATABASE") ?? user;
  const timeout = read("connect_timeout", "PGCONNECT_TIMEOUT");
  if (timeout !== null && !/^-?\d+$/.test(timeout)) throw new UserError("connect_timeout is not a number of seconds");

  const password = read("password", "PGPASSWORD");
  const passfile = read("passfile", "PGPASSFILE");
  const hosts = readHosts(read("host", "PGHOST"), read("hostaddr", "PGHOSTADDR"), read("port", "PGPORT")).map(
    (host) => ({
      ...host,
      password: password ?? passwordFromFile(passfile, { ...host, database, user }, env),
    }),
  );
  return {
    hosts,
    user,
    database,
    tls: readTls(settings),
    channelBinding: oneOf("channel_binding", "PGCHANNELBINDING", channelBindings, "prefer"),
    sessionAttributes: oneOf("target_session_attrs", "PGTARGETSESSIONATTRS", sessionAttributes, "any"),
    connectTimeout: timeout !== null && Number(timeout) > 0 ? Math.max(2, Number(timeout)) * 1000 : defaultTimeout,
    applicationName: read("application_name", "PGAPPNAME") ?? read("fallback_application_name") ?? "pgdrift",
    options: read("options", "PGOPTIONS"),
    schema: read("schema"),
  };
}

function readTls({ read, oneOf }: Settings): Connection["tls"] {
  const rootCertificate = read("sslrootcert", "PGSSLROOTCERT");
  const sslmode =
    read("sslmode", "PGSSLMODE") === "no-verify"
      ? "require"
      : oneOf("sslmode", "PGSSLMODE", sslModes, rootCertificate === "system" ? "verify-full" : "prefer");
  if (rootCertificate === "system" && sslmode !== "verify-full") {
    throw new UserError(`sslmode=${sslmode} is too weak for sslrootcert=system: use sslmode=verify-full`);
  }
  const negotiation = oneOf("sslnegotiation", "PGSSLNEGOTIATION", ["postgres", "direct"] as const, "postgres");
  if (negotiation === "direct" && sslModes.indexOf(sslmode) < sslModes.indexOf("require")) {
    throw new UserError(`sslmode=${sslmode} is too weak for sslnegotiation=direct: use sslmode=require or stronger`);
  }
  const version = (name: string, variable: string) =>
    read(name, variable) === null ? null : oneOf(name, variable, tlsVersions, "TLSv1.2");
  return {
    mode: sslmode,
    rootCertificate,
    certificate: read("sslcert", "PGSSLCERT"),
    key: read("sslkey", "PGSSLKEY"),
    keyPassword: read("sslpassword"),
    revocations: read("sslcrl", "PGSSLCRL"),
    minVersion: version("ssl_min_protocol_version", "PGSSLMINPROTOCOLVERSION"),
    maxVersion: version("ssl_max_protocol_version", "PGSSLMAXPROTOCOLVERSION"),
    negotiation,
  };
}

/** libpq waits for ever; a run in CI does not. A database that sleeps wakes in well under this. */
const defaultTimeout = 15_000;

function systemUser(): string {
  try {
    return userInfo().username;
  } catch {
    throw new UserError(
      "no user is named, and this machine's has no name: put it into the database URL, or set PGUSER",
    );
  }
}

function readHosts(
  host: string | null,
  address: string | null,
  port: string | null,
): readonly Omit<Host, "password">[] {
  const names = host?.split(",") ?? [];
  const addresses = address?.split(",") ?? [];
  const ports = port?.split(",") ?? [];
  const count = Math.max(names.length, addresses.length, 1);
  if (names.length > 0 && addresses.length > 0 && names.length !== addresses.length) {
    throw new UserError(`${names.length} hosts and ${addresses.length} hostaddr do not match: give one for each`);
  }
  if (ports.length > 1 && ports.length !== count)
    throw new UserError(`${ports.length} ports for ${count} hosts: give one, or one for each`);
  return Array.from({ length: count }, (_, index) => {
    const number = (ports.length > 1 ? ports[index] : ports[0]) || "5432";
    if (!/^\d+$/.test(number) || Number(number) < 1 || Number(number) > 65535) {
      throw new UserError("the database's port is not a number from 1 to 65535");
    }
    const dial = addresses[index] || null;
    return { host: names[index] || dial || "localhost", address: dial, port: Number(number) };
  });
}
