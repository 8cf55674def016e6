// Before the first file: the shadow's database has the target's name, schema public has live's initial form, the platform
// has done its part, the roles are there, and who deployed there is a superuser and owns the database.

import type { Session } from "../postgres/session.ts";
import type { ShadowOptions } from "./engine.ts";

/** The role that the prepared data folder was made by. It owns what the server itself brings. */
const bootstrapRole = "postgres";

/** A database cannot be renamed from inside, and the engine has no other to be in; its row can be written. */
const RENAME = `
UPDATE pg_catalog.pg_database SET datname = $1
WHERE datname = pg_catalog.current_database() AND datname <> $1`;

const PUBLIC_OF_14 = `
ALTER SCHEMA public OWNER TO ${bootstrapRole};
GRANT ALL ON SCHEMA public TO PUBLIC`;

const KNOWN_ROLES = "SELECT rolname FROM pg_catalog.pg_roles";

export async function setUp(
  session: Session,
  run: (text: string) => Promise<unknown>,
  options: ShadowOptions,
): Promise<void> {
  await session.query(RENAME, [options.database]);
  if (options.publicSchema === "14") await run(PUBLIC_OF_14);
  if (options.prelude !== "") await run(options.prelude);

  for (const { schema } of options.stubs ?? []) {
    if (schema !== null && schema !== "pg_catalog") await run(`CREATE SCHEMA IF NOT EXISTS ${quoteIdentifier(schema)}`);
  }

  const known = new Set((await session.query(KNOWN_ROLES)).map(({ rolname }) => rolname));
  const deployer = { name: options.deployer, attributes: "LOGIN" };
  for (const { name, attributes } of [...options.roles, deployer]) {
    if (known.has(name) || name.startsWith("pg_")) continue;
    known.add(name);
    await run(`CREATE ROLE ${quoteIdentifier(name)} ${attributes}`);
  }
  if (options.deployer !== bootstrapRole) {
    const name = quoteIdentifier(options.deployer);
    await run(`ALTER ROLE ${name} SUPERUSER; ALTER DATABASE ${quoteIdentifier(options.database)} OWNER TO ${name}`);
  }
}

function quoteIdentifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
