// A connection as other programs take it: one URL, libpq's variables, or JDBC's. All of it may be secret: it goes into a
// program's environment, and into no line that anybody reads.

import { type Connection, readConnection } from "./connection.ts";

export interface Address {
  /** As it was given, where that is a URL. */
  readonly url: string;
  /** Without user and password. */
  readonly jdbc: string;
  readonly user: string;
  /** Empty where there is none. */
  readonly password: string;
  readonly database: string;
  /** Of the first host: a name, or the directory of a socket. */
  readonly host: string;
  readonly port: number;
  /** libpq's, those that are set: `PGHOST` … */
  readonly variables: Readonly<Record<string, string>>;
}

/** Of what is connected to by `url`, or by the environment alone. Throws UserError as connecting does. */
export function addressOf(url: string | null, env: NodeJS.ProcessEnv): Address {
  const connection = readConnection(url, env);
  const [first = { host: "localhost", port: 5432, password: null }] = connection.hosts;
  const { user, database } = connection;
  const given = url?.trim() ?? "";
  return {
    url: /^postgres(ql)?:\/\//i.test(given) ? given : urlOf(connection),
    jdbc: jdbcOf(connection),
    user,
    password: first.password ?? "",
    database,
    host: first.host,
    port: first.port,
    variables: variablesOf(connection),
  };
}

/** The environment with this address for libpq, and no other's left in it. */
export function withAddress(env: NodeJS.ProcessEnv, address: Address): NodeJS.ProcessEnv {
  const others = Object.entries(env).filter(([name]) => !connecting.has(name));
  return { ...Object.fromEntries(others), DATABASE_URL: address.url, ...address.variables };
}

const connecting: ReadonlySet<string> = new Set(
  `PGHOST PGHOSTADDR PGPORT PGDATABASE PGUSER PGPASSWORD PGPASSFILE PGSERVICE PGSERVICEFILE PGOPTIONS PGSSLMODE PGSSLROOTCERT
   PGSSLCERT PGSSLKEY`.split(/\s+/),
);

function urlOf({ hosts, user, database, tls, options }: Connection): string {
  const [first] = hosts;
  const password = first?.password ?? null;
  const login = `${encodeURIComponent(user)}${password === null ? "" : `:${encodeURIComponent(password)}`}`;
  const isSocket = first?.host.startsWith("/") === true;
  const places = isSocket ? "" : hosts.map(({ host, port }) => `${bracketed(host)}:${port}`).join(",");
  const parameters = new URLSearchParams({
    ...(isSocket ? { host: first.host, port: String(first.port) } : {}),
    ...(tls.mode === "prefer" ? {} : { sslmode: tls.mode }),
    ...(tls.rootCertificate === null ? {} : { sslrootcert: tls.rootCertificate }),
    ...(tls.certificate === null ? {} : { sslcert: tls.certificate }),
    ...(tls.key === null ? {} : { sslkey: tls.key }),
    ...(options === null ? {} : { options }),
  }).toString();
  return `postgresql://${login}@${places}/${encodeURIComponent(database)}${parameters === "" ? "" : `?${parameters}`}`;
}

function jdbcOf({ hosts, database, tls }: Connection): string {
  const places = hosts.map(({ host, port }) => `${host.startsWith("/") ? "localhost" : bracketed(host)}:${port}`);
  const parameters = new URLSearchParams({
    ...(tls.mode === "prefer" ? {} : { sslmode: tls.mode }),
    ...(tls.rootCertificate === null ? {} : { sslrootcert: tls.rootCertificate }),
  }).toString();
  return `jdbc:postgresql://${places.join(",")}/${encodeURIComponent(database)}${parameters === "" ? "" : `?${parameters}`}`;
}

function variablesOf({ hosts, user, database, tls, options }: Connection): Readonly<Record<string, string>> {
  const password = hosts[0]?.password ?? null;
  const addresses = hosts.map(({ address }) => address ?? "");
  return {
    PGHOST: hosts.map(({ host }) => host).join(","),
    ...(addresses.every((each) => each === "") ? {} : { PGHOSTADDR: addresses.join(",") }),
    PGPORT: hosts.map(({ port }) => port).join(","),
    PGUSER: user,
    PGDATABASE: database,
    ...(password === null ? {} : { PGPASSWORD: password }),
    ...(tls.mode === "prefer" ? {} : { PGSSLMODE: tls.mode }),
    ...(tls.rootCertificate === null ? {} : { PGSSLROOTCERT: tls.rootCertificate }),
    ...(tls.certificate === null ? {} : { PGSSLCERT: tls.certificate }),
    ...(tls.key === null ? {} : { PGSSLKEY: tls.key }),
    ...(options === null ? {} : { PGOPTIONS: options }),
  };
}

function bracketed(host: string): string {
  return host.includes(":") ? `[${host}]` : host;
}
