// Before the first file on a server: schema public has live's initial form, the platform has done its part, the roles are
// there, and the database is the deployer's. A role that was there before is left as it is.

import { UserError } from "../model/errors.ts";
import type { Session } from "../postgres/session.ts";
import type { ShadowOptions } from "./engine.ts";
import { quoteIdentifier } from "./quote.ts";
import type { ShadowRole } from "./server-gate.ts";

const KNOWN_ROLES = "SELECT rolname FROM pg_catalog.pg_roles";

/** Owned by the first superuser, as every database of 14 had it. */
const PUBLIC_OF_14 = `
DO $$ BEGIN
  EXECUTE pg_catalog.format('ALTER SCHEMA public OWNER TO %I', pg_catalog.pg_get_userbyid(10));
END $$;
GRANT ALL ON SCHEMA public TO PUBLIC`;

const PUBLIC_OF_15 = `
ALTER SCHEMA public OWNER TO pg_database_owner;
REVOKE CREATE ON SCHEMA public FROM PUBLIC`;

export interface SetUp {
  readonly options: ShadowOptions;
  readonly database: string;
  /** Who we are there. */
  readonly role: ShadowRole;
  readonly address: string;
}

/** `run` takes any text; `session` is in the shadow's database, as the role that connected. */
export async function setUpOnServer(
  session: Session,
  run: (text: string) => Promise<unknown>,
  { options, database, role, address }: SetUp,
): Promise<void> {
  const { major } = session.server;
  if (options.publicSchema === "14" && major >= 15 && role.superuser) await run(PUBLIC_OF_14);
  if (options.publicSchema === "15" && major < 15 && role.superuser) await run(PUBLIC_OF_15);
  if (options.prelude !== "") await run(options.prelude);

  const known = new Set((await session.query(KNOWN_ROLES)).map(({ rolname }) => rolname));
  // As superuser where we are one, for so it is in the embedded engine; else with what we may give.
  const deployer = { name: options.deployer, attributes: "SUPERUSER CREATEROLE" };
  const wanted = [deployer, ...options.roles].filter(({ name }) => !known.has(name) && !name.startsWith("pg_"));
  const missing = [...new Map(wanted.toReversed().map((each) => [each.name, each])).values()];
  if (missing.length > 0 && !role.superuser && !role.createsRoles) {
    const names = missing.map(({ name }) => name).join(", ");
    throw new UserError(
      `the role ${role.name} of the shadow server ${address} may not make roles, and ${names} must be there: give it CREATEROLE, or make them`,
    );
  }
  for (const { name, attributes } of missing) {
    await run(`CREATE ROLE ${quoteIdentifier(name)} ${attributesHere(attributes, role)}`);
  }
  if (options.deployer === role.name) return;
  const name = quoteIdentifier(options.deployer);
  if (!role.superuser) await run(`GRANT ${name} TO CURRENT_USER`);
  await run(`ALTER DATABASE ${quoteIdentifier(database)} OWNER TO ${name}`);
}

/** Nobody is to log in by a role of the shadow's; and what only a superuser may give, no other can. */
function attributesHere(attributes: string, { superuser }: ShadowRole): string {
  const words = attributes.split(/\s+/).filter((word) => !/^(NO)?LOGIN$/i.test(word));
  const given = superuser ? words : words.filter((word) => !/^(NO)?(SUPERUSER|REPLICATION|BYPASSRLS)$/i.test(word));
  return ["NOLOGIN", ...given].join(" ").trim();
}
