// `.gmrc`: graphile-migrate's settings, JSON with comments. Only what a replay needs is read.

import { UserError } from "../model/errors.ts";
import { fieldsOf, parseJsonWithComments } from "../text/json-with-comments.ts";

export const gmrcFiles = [".gmrc"];

export interface Gmrc {
  /** Relative to the project's root. */
  readonly migrationsFolder: string;
  /** SQL files that it runs on a new database, relative to that folder. */
  readonly afterReset: readonly string[];
  /** Set on the connection that files run on, as one statement; empty for none. */
  readonly searchPath: string;
  /** The text with its placeholders replaced, and those whose value nobody knows. */
  replace(text: string, database: string): { readonly sql: string; readonly left: readonly string[] };
}

/** Throws UserError where the file is broken. */
export function configurationOf({ path, text }: { readonly path: string; readonly text: string }): Gmrc {
  const settings = fieldsOf(parsed(path, text));
  const folder = settings.get("migrationsFolder");
  const values = [...fieldsOf(settings.get("placeholders"))].filter(([name]) => name.startsWith(":"));
  const known = new Map(values.map(([name, value]) => [name, typeof value === "string" ? value : "!ENV"]));
  const searchPath = fieldsOf(settings.get("pgSettings")).get("search_path");
  return {
    migrationsFolder: typeof folder === "string" ? folder : "migrations",
    afterReset: listed(settings.get("afterReset")),
    searchPath: typeof searchPath === "string" ? `SET search_path TO ${searchPath}; ` : "",
    replace: (sql, database) => replaced(sql, new Map([...known, [":DATABASE_NAME", database]])),
  };
}

/** `!` before a name: run as the superuser. Commands are the tool's alone. */
function listed(actions: unknown): readonly string[] {
  const each: readonly unknown[] = Array.isArray(actions) ? actions : [actions];
  return each.flatMap((action) => {
    const fields = fieldsOf(action);
    const file = typeof action === "string" ? action : fields.get("_") === "sql" ? fields.get("file") : null;
    return typeof file === "string" ? [file.replace(/^!/, "")] : [];
  });
}

function parsed(path: string, text: string): unknown {
  try {
    return parseJsonWithComments(text);
  } catch (error) {
    throw new UserError(`${path} is not JSON: ${error instanceof Error ? error.message : String(error)}; mend it`);
  }
}

/** `!ENV` is a value of the environment where the tool runs: the name in lower case stands for it. */
function replaced(sql: string, known: ReadonlyMap<string, string>): ReturnType<Gmrc["replace"]> {
  const left = new Set<string>();
  const text = sql.replace(/(?<!:):[A-Z][A-Z0-9_]*\b/g, (name) => {
    const value = known.get(name) ?? (name === ":DATABASE_OWNER" ? "postgres" : undefined);
    if (value === undefined) return name;
    if (value !== "!ENV") return value;
    left.add(name);
    return name.slice(1).toLowerCase();
  });
  return { sql: text, left: [...left] };
}
