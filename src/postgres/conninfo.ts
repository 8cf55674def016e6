// The two ways to write a connection in one text, as libpq reads them: a URI, and `key=value` pairs.
// A message from here says what is wrong, and never repeats the text: any part of it may be the password.

import { UserError } from "../model/errors.ts";

/** libpq's parameters by name, as written (percent-decoded, unescaped). Several hosts stand comma-separated, as in libpq. */
export type Parameters = ReadonlyMap<string, string>;

export function parseConninfo(text: string): Parameters {
  const trimmed = text.trim();
  if (trimmed === "") {
    throw new UserError(
      "the database URL is empty: the secret or variable it comes from is not there (pull requests from forks and Dependabot get no secrets); set it, or pass --database-url",
    );
  }
  refuseForeign(trimmed);
  if (/^postgres(ql)?:\/\//i.test(trimmed)) return parseUri(trimmed);
  if (/^[a-z_]+\s*=/.test(trimmed)) return parsePairs(trimmed);
  throw new UserError(
    "the database URL is not one: expected postgresql://user:password@host:5432/database, or key=value pairs such as host=… dbname=…",
  );
}

const foreignSchemes: Readonly<Record<string, string>> = {
  mysql: "MySQL",
  mysql2: "MySQL",
  mariadb: "MariaDB",
  sqlite: "SQLite",
  sqlite3: "SQLite",
  file: "SQLite (a file)",
  libsql: "libSQL",
  mongodb: "MongoDB",
  "mongodb+srv": "MongoDB",
  sqlserver: "SQL Server",
  mssql: "SQL Server",
  oracle: "Oracle",
  redis: "Redis",
  rediss: "Redis",
  cockroachdb: "CockroachDB",
  redshift: "Redshift",
  clickhouse: "ClickHouse",
  snowflake: "Snowflake",
};

function refuseForeign(text: string): void {
  const scheme =
    /^([a-z][a-z0-9+.-]*(?::[a-z]+)?):\/\//i.exec(text)?.[1]?.toLowerCase() ?? /^(file|jdbc):/i.exec(text)?.[1];
  const system =
    scheme && foreignSchemes[scheme.replace(/^jdbc:/, "").replace(/^(mysql|mariadb|mssql|sqlite|oracle)\+.*/, "$1")];
  if (system) {
    throw new UserError(`the database URL is for ${system} (${scheme}://): pgdrift reads PostgreSQL, postgresql://…`);
  }
  if (scheme === "prisma" || scheme === "prisma+postgres") {
    throw new UserError(
      `the database URL is Prisma Accelerate's (${scheme}://), which is no PostgreSQL connection: give the direct URL, postgresql://…`,
    );
  }
  if (scheme === "http" || scheme === "https") {
    throw new UserError(
      `the database URL is a web address (${scheme}://)${/\.supabase\.(co|in|com)\b/.test(text) ? ", the project's API and not its database; copy the connection string from the project's Connect dialog" : ""}: expected postgresql://…`,
    );
  }
  if (scheme?.startsWith("jdbc") || scheme?.startsWith("postgres+") || scheme?.startsWith("postgresql+")) {
    throw new UserError(
      `the database URL is written for another driver (${scheme}): write postgresql://user:password@host:5432/database`,
    );
  }
  if (!/^postgres(ql)?:\/\//i.test(text) && /["'\s=]postgres(ql)?:\/\//i.test(` ${text}`)) {
    throw new UserError(
      "the database URL has something before postgresql:// (a quote, a command, a variable's name): leave only the URL",
    );
  }
}

function parseUri(text: string): Parameters {
  if (/\s/.test(text))
    throw new UserError("the database URL has white space in it: percent-encode it (%20) or remove it");
  if (/:\[?YOUR[-_ ]?PASSWORD\]?@/i.test(text)) {
    throw new UserError(
      "the database URL still has the placeholder [YOUR-PASSWORD] in it: put the database password there",
    );
  }
  const rest = text.replace(/^postgres(ql)?:\/\//i, "");
  const authority = /^[^/?#]*/.exec(rest)?.[0] ?? "";
  const [path = "", query = ""] = splitOnce(rest.slice(authority.length), "?");
  const parameters = new Map<string, string>();
  // libpq ends the password at the first `@`, everyone else at the last; a host cannot have one, so the last is right.
  const at = authority.lastIndexOf("@");
  if (at >= 0) {
    const [user, password] = splitOnce(authority.slice(0, at), ":");
    if (user !== "") parameters.set("user", decode(user));
    if (password !== undefined && password !== "") parameters.set("password", decode(password));
  }
  if (rest[authority.length] === "#" || (at < 0 && path.includes("@"))) throw new UserError(unreadable);
  const hosts = authority
    .slice(at + 1)
    .split(",")
    .map((host) => splitHost(host, rest));
  if (hosts.some(({ host }) => host !== "")) parameters.set("host", hosts.map(({ host }) => host).join(","));
  if (hosts.some(({ port }) => port !== "")) parameters.set("port", hosts.map(({ port }) => port).join(","));
  if (path.length > 1) parameters.set("dbname", decode(path.slice(1)));
  for (const pair of query.split("&")) {
    if (pair === "") continue;
    const [name, value] = splitOnce(pair, "=");
    if (value === undefined)
      throw new UserError("a parameter of the database URL has no value: expected ?name=value&…");
    setAlias(parameters, decode(name), decode(value));
  }
  return parameters;
}

const unreadable =
  "the database URL's host and port cannot be read: percent-encode what is special in the password (@ %40, : %3A, / %2F, ? %3F, # %23, % %25)";

function splitHost(text: string, rest: string): { readonly host: string; readonly port: string } {
  const parts = /^(\[[0-9a-f:.]+(?:%[^\]]+)?\]|[^:[\]]*)(?::(\d*))?$/i.exec(text);
  if (!parts) {
    throw new UserError(
      rest.includes("@") || /^[^/?#]*:[^/?#]*[/?#]/.test(rest)
        ? unreadable
        : "the database URL's host and port cannot be read: expected host:5432, or [IPv6]:5432",
    );
  }
  return { host: decode(parts[1] ?? "").replace(/^\[(.*)\]$/, "$1"), port: parts[2] ?? "" };
}

/** Names that only a URI takes, as other drivers have them. */
function setAlias(parameters: Map<string, string>, name: string, value: string): void {
  if (name !== "ssl") parameters.set(name, value);
  else if (parameters.has("sslmode")) return;
  else if (/^(true|1|require|no-verify)$/i.test(value)) parameters.set("sslmode", "require");
  else if (/^(false|0|disable)$/i.test(value)) parameters.set("sslmode", "disable");
  else
    throw new UserError(
      `the database URL's ssl is none of true, false, no-verify; sslmode says more exactly what is wanted`,
    );
}

function parsePairs(text: string): Parameters {
  const parameters = new Map<string, string>();
  const pair = /\s*([a-z_]+)\s*=\s*(?:'((?:\\[\s\S]|[^'\\])*)'|((?:\\[\s\S]|[^\s'\\])*))(?=\s|$)/y;
  let end = 0;
  while (end < text.length) {
    pair.lastIndex = end;
    const match = pair.exec(text);
    if (!match?.[1]) {
      throw new UserError(
        "the database's key=value pairs cannot be read: expected key=value or key='a value', with \\' and \\\\ inside quotes",
      );
    }
    parameters.set(match[1], (match[2] ?? match[3] ?? "").replace(/\\([\s\S])/g, "$1"));
    end = pair.lastIndex;
  }
  return parameters;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new UserError("the database URL has a % that begins no percent-encoded character: write a lone % as %25");
  }
}

function splitOnce(text: string, separator: string): [string, string?] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
}
