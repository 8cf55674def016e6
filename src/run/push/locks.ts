// Who waits for whom while the pending files run, seen and not guessed: they run on the replica once more, and after each
// statement that changes the schema the server is asked which locks the session holds on tables that were there before.

import type { FileLocks, TableLock } from "../../model/release.ts";
import { openReplica } from "../../repair/index.ts";
import type { Seen } from "../../run.ts";
import type { Shadow } from "../../shadow/engine.ts";
import { replay } from "../../shadow/replay.ts";
import type { RelationSize } from "../../target/sizes.ts";

const WATCH = `
CREATE SCHEMA pgdrift_watch;
CREATE TABLE pgdrift_watch.there (oid pg_catalog.oid PRIMARY KEY, name pg_catalog.text);
CREATE TABLE pgdrift_watch.taken (name pg_catalog.text, mode pg_catalog.text);
CREATE FUNCTION pgdrift_watch.note() RETURNS event_trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $note$
BEGIN
  INSERT INTO pgdrift_watch.taken
  SELECT t.name, l.mode FROM pg_catalog.pg_locks AS l JOIN pgdrift_watch.there AS t ON t.oid = l.relation
  WHERE l.locktype = 'relation' AND l.granted;
END $note$;
CREATE EVENT TRIGGER pgdrift_watch ON ddl_command_end EXECUTE FUNCTION pgdrift_watch.note();
ALTER EVENT TRIGGER pgdrift_watch ENABLE ALWAYS`;

const BEFORE_FILE = `
DELETE FROM pgdrift_watch.taken;
DELETE FROM pgdrift_watch.there;
INSERT INTO pgdrift_watch.there
SELECT c.oid, n.nspname || '.' || c.relname
FROM pg_catalog.pg_class AS c JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p', 'm') AND n.nspname !~ '^pg_' AND n.nspname NOT IN ('information_schema', 'pgdrift_watch')`;

const TAKEN = "SELECT DISTINCT name, mode FROM pgdrift_watch.taken ORDER BY name";

/** As `pg_locks` and as the documentation has it, the strongest first; what only meets others of its like is left out. */
const modes: readonly (readonly [string, string])[] = [
  ["AccessExclusiveLock", "ACCESS EXCLUSIVE"],
  ["ExclusiveLock", "EXCLUSIVE"],
  ["ShareRowExclusiveLock", "SHARE ROW EXCLUSIVE"],
  ["ShareLock", "SHARE"],
  ["ShareUpdateExclusiveLock", "SHARE UPDATE EXCLUSIVE"],
];

/** Of the pending files, up to the first that does not run; `sizes` by `schema.table`. */
export async function locksOf(
  { outcome }: Seen,
  sizes: ReadonlyMap<string, RelationSize>,
): Promise<readonly FileLocks[]> {
  const { groundAfter, expected, live, differences } = outcome.held;
  const { applied, pending } = outcome.position;
  if (groundAfter === null || expected === null || live === null || outcome.deployer === null) return [];
  const runner = outcome.deployer;
  const ground = groundAfter(applied);
  await using shadow =
    differences.length > 0
      ? (await openReplica({ ground, expected, live, differences, runner }))[1]
      : await ground.open();
  await shadow.run(WATCH);
  const told: FileLocks[] = [];
  for (const migration of pending) {
    await shadow.run(BEFORE_FILE);
    const { failure } = await replay(shadow, [migration], outcome.replaying);
    if (failure !== null) return told;
    told.push({ path: migration.path, locks: await taken(shadow, sizes) });
  }
  return told;
}

async function taken(shadow: Shadow, sizes: ReadonlyMap<string, RelationSize>): Promise<readonly TableLock[]> {
  const rows = await shadow.session.query(TAKEN);
  const tables = [...new Set(rows.map(({ name }) => name ?? ""))];
  return tables.flatMap((table) => {
    const held = modes.find(([mode]) => rows.some((row) => row.name === table && row.mode === mode));
    const size = sizes.get(table);
    // A table that the files before it make is nobody's yet.
    return held === undefined || size === undefined ? [] : [{ table, mode: held[1], ...size }];
  });
}
