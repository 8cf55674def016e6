// Where and how to connect, out of a URL (or key=value pairs) and libpq's variables, with libpq's meaning and precedence.
// What other drivers put into a URL is ignored, for the secret is the application's own; a parameter that is
// unknown and looks like security is refused, for ignoring it would be a promise broken.

import { userInfo } from "node:os";
import { UserError } from "../model/errors.ts";
import { type Parameters, parseConninfo } from "./conninfo.ts";
import { passwordFromFile } from "./password-file.ts";
import { serviceParameters } from "./service-file.ts";

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
}

/** `url` null: libpq's variables alone. Throws UserError, one line, without any part of the URL that may be secret. */
export function readConnection(url: string | null, env: NodeJS.ProcessEnv): Connection {
  if (url === null && !["PGHOST", "PGHOSTADDR", "PGSERVICE", "PGDATABASE"].some((name) => env[name])) {
    throw new UserError(
      "no database is named: pass --database-url (the action's input database-url), or set DATABASE_URL, or libpq's PGHOST and its like",
    );
  }
  const given: Parameters = url === null ? new Map() : parseConninfo(url);
  refuseUnknown(given, url !== null && /^\s*postgres(ql)?:\/\//i.test(url));
  const service = given.get("service") ?? env.PGSERVICE;
  const fromService = service
    ? serviceParameters(service, given.get("servicefile") ?? env.PGSERVICEFILE, env)
    : new Map<string, string>();
  // As in libpq: what stands in the text, then the service, then the environment. Empty is not given.
  const read = (name: string, variable?: string) =>
    [given.get(name), fromService.get(name), variable ? env[variable] : undefined].find((value) => value) ?? null;
  const oneOf = <T extends string>(name: string, variable: string, values: readonly T[], otherwise: T): T => {
    const value = read(name, variable);
    if (value === null) return otherwise;
    const known = values.find((candidate) => candidate === value);
    if (known === undefined) throw new UserError(`${name} is none of ${values.join(", ")}`);
    return known;
  };

  const user = read("user", "PGUSER") ?? userInfo().username;
  const database = read("dbname", "PGDATABASE") ?? user;
  const required = read("require_auth", "PGREQUIREAUTH");
  if (required !== null)
    throw new UserError("require_auth is not supported here: remove it, or use channel_binding=require");
  if (read("gssencmode", "PGGSSENCMODE") === "require")
    throw new UserError("gssencmode=require is not supported here: use sslmode");
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
    tls: {
      mode: sslmode,
      rootCertificate,
      certificate: read("sslcert", "PGSSLCERT"),
      key: read("sslkey", "PGSSLKEY"),
      keyPassword: read("sslpassword"),
      revocations: read("sslcrl", "PGSSLCRL"),
      minVersion: read("ssl_min_protocol_version", "PGSSLMINPROTOCOLVERSION")
        ? oneOf("ssl_min_protocol_version", "PGSSLMINPROTOCOLVERSION", tlsVersions, "TLSv1.2")
        : null,
      maxVersion: read("ssl_max_protocol_version", "PGSSLMAXPROTOCOLVERSION")
        ? oneOf("ssl_max_protocol_version", "PGSSLMAXPROTOCOLVERSION", tlsVersions, "TLSv1.3")
        : null,
      negotiation,
    },
    channelBinding: oneOf("channel_binding", "PGCHANNELBINDING", channelBindings, "prefer"),
    sessionAttributes: oneOf("target_session_attrs", "PGTARGETSESSIONATTRS", sessionAttributes, "any"),
    connectTimeout: timeout !== null && Number(timeout) > 0 ? Math.max(2, Number(timeout)) * 1000 : defaultTimeout,
    applicationName: read("application_name", "PGAPPNAME") ?? read("fallback_application_name") ?? "pgdrift",
    options: read("options", "PGOPTIONS"),
  };
}

/** libpq waits for ever; a run in CI does not. A database that sleeps wakes in well under this. */
const defaultTimeout = 15_000;

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

const known: ReadonlySet<string> = new Set(
  `service servicefile user password passfile dbname host hostaddr port connect_timeout application_name
   fallback_application_name options client_encoding channel_binding require_auth sslmode sslnegotiation sslcert sslkey
   sslpassword sslrootcert sslcrl sslcompression sslsni sslcertmode sslkeylogfile ssl_min_protocol_version
   ssl_max_protocol_version gssencmode krbsrvname gsslib gssdelegation keepalives keepalives_idle keepalives_interval
   keepalives_count tcp_user_timeout replication target_session_attrs load_balance_hosts min_protocol_version
   max_protocol_version scram_client_key scram_server_key oauth_issuer oauth_client_id oauth_client_secret oauth_scope
   sslaccept sslidentity sslprotocol`.split(/\s+/),
);

function refuseUnknown(parameters: Parameters, uri: boolean): void {
  for (const name of parameters.keys()) {
    if (known.has(name)) continue;
    // A name is only repeated where it is a plain word: broken text could hold a piece of the password.
    const word = /^[a-z][a-z_]{1,40}$/i.test(name) ? name : null;
    if (!uri || /^(ssl|channel|require|gss|tls)/i.test(name)) {
      throw new UserError(
        `the database URL has a parameter that libpq does not know${word ? `, ${word}` : ""}: remove or correct it`,
      );
    }
  }
  if (parameters.has("sslcrldir")) throw new UserError("sslcrldir is not supported here: use sslcrl, one file");
}
