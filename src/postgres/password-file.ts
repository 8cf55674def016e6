// A password from libpq's password file, `.pgpass`: that of the first line that fits. As in libpq, a file that others
// may read is not used.

import { readFileSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

export interface Login {
  /** A unix socket's directory is also found as `localhost`. */
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user: string;
}

/** `path` null: the usual place. Null where there is no such file, or no line in it fits. */
export function passwordFromFile(path: string | null, login: Login, env: NodeJS.ProcessEnv): string | null {
  const text = readPrivate(path ?? usualPlace(env));
  if (text === null) return null;
  const hosts = login.host.startsWith("/") ? [login.host, "localhost"] : [login.host];
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith("#")) continue;
    // Four fields and a password; `\` escapes `:` and `\`.
    const fields = /^((?:\\.|[^:\\])*):((?:\\.|[^:\\])*):((?:\\.|[^:\\])*):((?:\\.|[^:\\])*):((?:\\.|[^:\\])*)/.exec(
      line,
    );
    if (!fields) continue;
    const [host = "", port = "", database = "", user = "", password = ""] = fields.slice(1);
    const fits = (field: string, values: readonly string[]) => field === "*" || values.includes(unescaped(field));
    if (
      fits(host, hosts) &&
      fits(port, [String(login.port)]) &&
      fits(database, [login.database]) &&
      fits(user, [login.user])
    ) {
      return unescaped(password);
    }
  }
  return null;
}

function usualPlace(env: NodeJS.ProcessEnv): string {
  return process.platform === "win32"
    ? join(env.APPDATA ?? ".", "postgresql", "pgpass.conf")
    : join(env.HOME ?? homedir(), ".pgpass");
}

function readPrivate(path: string): string | null {
  try {
    const status = statSync(path);
    const open = process.platform !== "win32" && (status.mode & 0o077) !== 0;
    return status.isFile() && !open ? readFileSync(path, "utf8") : null;
  } catch {
    return null;
  }
}

function unescaped(field: string): string {
  return field.replace(/\\(.)/g, "$1");
}
