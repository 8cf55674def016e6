// A scratch database of our own: made, marked, and removed again; and the leftovers of runs that were killed.
// The mark is its name or, under another name, its comment: `pgdrift_shadow_<unix seconds>_<random>`, by the server's clock.

import { PostgresError } from "../postgres/error.ts";
import type { ServerSession } from "../postgres/server-session.ts";
import type { Session } from "../postgres/session.ts";
import { quoteIdentifier, quoteLiteral } from "./quote.ts";

/** Opens another session on the same server, in this database. */
export type OpenIn = (database: string) => Promise<ServerSession>;

export interface ScratchDatabase {
  readonly name: string;
  readonly mark: string;
}

const defaultLeftoverAge = 60;
const pattern = "^pgdrift_shadow_([0-9]+)_[0-9a-f]+$";

const MARK = `
SELECT 'pgdrift_shadow_' || pg_catalog.floor(pg_catalog.date_part('epoch', pg_catalog.clock_timestamp()))::pg_catalog.int8
  || '_' || pg_catalog.left(pg_catalog.replace(pg_catalog.gen_random_uuid()::pg_catalog.text, '-', ''), 12) AS mark`;

const EXISTS = "SELECT FROM pg_catalog.pg_database WHERE datname = $1";

/** Roles are marked by their comment alone. */
const LEFTOVERS = `
WITH marked(kind, name, mark) AS (
  SELECT 'database', datname, CASE WHEN datname ~ '${pattern}' THEN datname
    ELSE pg_catalog.shobj_description(oid, 'pg_database') END FROM pg_catalog.pg_database
  UNION ALL
  SELECT 'role', rolname, pg_catalog.shobj_description(oid, 'pg_authid') FROM pg_catalog.pg_roles
)
SELECT kind, name FROM marked
WHERE mark ~ '${pattern}'
  AND (pg_catalog.regexp_match(mark, '${pattern}'))[1]::pg_catalog.numeric
    <= pg_catalog.floor(pg_catalog.date_part('epoch', pg_catalog.clock_timestamp()))::pg_catalog.numeric - $1::pg_catalog.numeric
  AND NOT EXISTS (
    SELECT FROM pg_catalog.pg_stat_activity a JOIN pg_catalog.pg_database d ON d.oid = a.datid
    WHERE marked.mark IN (d.datname, pg_catalog.shobj_description(d.oid, 'pg_database')))
ORDER BY kind, name`;

/** By the target's name where that is free on the server. */
export async function makeDatabase(session: Session, wanted: string): Promise<ScratchDatabase> {
  const mark = (await session.query(MARK))[0]?.mark ?? "";
  await session.query(`CREATE DATABASE ${quoteIdentifier(mark)} TEMPLATE template0 ENCODING 'UTF8'`);
  await markDatabase(session, { name: mark, mark });
  const isTaken = (await session.query(EXISTS, [wanted])).length > 0;
  if (isTaken) return { name: mark, mark };
  try {
    await session.query(`ALTER DATABASE ${quoteIdentifier(mark)} RENAME TO ${quoteIdentifier(wanted)}`);
  } catch (error) {
    if (error instanceof PostgresError) return { name: mark, mark };
    throw error;
  }
  return { name: wanted, mark };
}

/** A file may write a comment of its own over it. */
export async function markDatabase(session: Session, { name, mark }: ScratchDatabase): Promise<void> {
  await session.query(`COMMENT ON DATABASE ${quoteIdentifier(name)} IS ${quoteLiteral(mark)}`);
}

/**
 * What keeps a database from being dropped (subscriptions, replication slots) is taken away first. `connected`: whether
 * those who are connected to it are sent away, or keep it. Throws PostgresError.
 */
export async function removeDatabase(
  session: Session,
  openIn: OpenIn,
  name: string,
  connected: "sent away" | "keep it",
): Promise<void> {
  const database = quoteIdentifier(name);
  const drop = `DROP DATABASE IF EXISTS ${database}${connected === "sent away" ? " WITH (FORCE)" : ""}`;
  if ((await session.query(EXISTS, [name])).length === 0) return;
  await session.query(`ALTER DATABASE ${database} IS_TEMPLATE false`);
  try {
    await session.query(drop);
  } catch (error) {
    if (!(error instanceof PostgresError && error.code === "55006")) throw error;
    await endReplication(openIn, name);
    await session.query(drop);
  }
}

/**
 * Removes what killed runs left behind, as long as nobody is connected to it: a run that goes on always is.
 * What cannot be removed is told to `note` and left.
 */
export async function sweep(
  session: Session,
  openIn: OpenIn,
  { age = defaultLeftoverAge, note }: { readonly age?: number | undefined; readonly note: (line: string) => void },
  removeRoles: (names: readonly string[]) => Promise<void>,
): Promise<void> {
  const found = await session.query(LEFTOVERS, [String(age)]);
  for (const name of found.flatMap(({ kind, name }) => (kind === "database" && name ? [name] : []))) {
    try {
      await removeDatabase(session, openIn, name, "keep it");
      note(`removed the database ${name}, which a run that was killed had left`);
    } catch (error) {
      if (!(error instanceof PostgresError)) throw error;
      note(`the database ${name}, which a run that was killed had left, cannot be removed: ${error.message}`);
    }
  }
  await removeRoles(found.flatMap(({ kind, name }) => (kind === "role" && name ? [name] : [])));
}

async function endReplication(openIn: OpenIn, name: string): Promise<void> {
  await using session = await openIn(name);
  const subscriptions = await session.query(
    `SELECT s.subname AS name FROM pg_catalog.pg_subscription s JOIN pg_catalog.pg_database d ON d.oid = s.subdbid
     WHERE d.datname = pg_catalog.current_database()`,
  );
  for (const { name } of subscriptions) {
    const quoted = quoteIdentifier(name ?? "");
    await session.query(`ALTER SUBSCRIPTION ${quoted} DISABLE`);
    await session.query(`ALTER SUBSCRIPTION ${quoted} SET (slot_name = NONE)`);
    await session.query(`DROP SUBSCRIPTION ${quoted}`);
  }
  await session.query(
    `SELECT pg_catalog.pg_drop_replication_slot(slot_name) FROM pg_catalog.pg_replication_slots
     WHERE database = pg_catalog.current_database() AND NOT active`,
  );
}
