// Which tables the server wrote anew as a whole, told by the files that their rows are in before and after.

import type { Session } from "../postgres/session.ts";

const STORAGE_QUERY = `
  SELECT n.nspname || '.' || c.relname AS name, c.oid::pg_catalog.text AS oid, c.relfilenode::pg_catalog.text AS file
  FROM pg_catalog.pg_class AS c JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'm') AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'`;

/** By table: the table itself, and the file that its rows are in. */
export async function storage(session: Session): Promise<ReadonlyMap<string, string>> {
  const rows = await session.query(STORAGE_QUERY);
  return new Map(rows.map(({ name, oid, file }) => [name ?? "", `${oid}/${file}`]));
}

/** The same table, in another file: the server says so of what it rewrote. */
export function rewritten(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const same = (a: string | undefined, b: string): boolean => a?.split("/")[0] === b.split("/")[0];
  return new Set(
    [...after].filter(([name, at]) => same(before.get(name), at) && before.get(name) !== at).map(([name]) => name),
  );
}
