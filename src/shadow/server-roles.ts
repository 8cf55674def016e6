// The roles that a run makes on a server: told from those that others make meanwhile, marked at once, and removed at the end.
// A role is ours where it came to be while a text ran that can make one.

import { PostgresError } from "../postgres/error.ts";
import type { Session } from "../postgres/session.ts";
import { quoteIdentifier } from "./quote.ts";
import { markRole } from "./server-cluster.ts";

const NAMES = "SELECT oid::pg_catalog.text AS oid, rolname AS name FROM pg_catalog.pg_roles";

/** In bodies and strings too: what makes a role may be called later. */
const makesRoles = /\bCREATE\s+(?:ROLE|USER(?!\s+MAPPING)|GROUP)\b/i;
const keepsCode = /\bCREATE\s+(?:OR\s+REPLACE\s+)?(?:FUNCTION|PROCEDURE)\b/i;

export interface RoleWatch {
  /** Before a text runs. */
  before(text: string): Promise<void>;
  /** Whenever no transaction is open. */
  after(): Promise<void>;
  /** The last first, since one may have been made by another; under the names that they have now. */
  made(): Promise<readonly string[]>;
}

/** `session` is not the one that the texts run in. */
export function watchRoles(session: Session, mark: string): RoleWatch {
  const made = new Set<string>();
  let known: ReadonlySet<string> | null = null;
  let always = false;
  const names = async () => new Map((await session.query(NAMES)).map(({ oid, name }) => [oid ?? "", name ?? ""]));
  return {
    async before(text) {
      if (!makesRoles.test(text) && !always) return;
      always ||= keepsCode.test(text);
      known ??= new Set((await names()).keys());
    },
    async after() {
      if (known === null) return;
      for (const [oid, name] of await names()) {
        if (known.has(oid) || made.has(oid)) continue;
        made.add(oid);
        await session.query(markRole(name, mark));
      }
      known = null;
    },
    async made() {
      const now = await names();
      return [...made].toReversed().flatMap((oid) => now.get(oid) ?? []);
    },
  };
}

/** What they own outside of their database becomes this role's. Those that cannot be removed are told, and left. */
export async function removeRoles(
  session: Session,
  roles: readonly string[],
  superuser: boolean,
  note: (line: string) => void,
): Promise<void> {
  const attempt = async (text: string): Promise<string | null> => {
    try {
      await session.batch([text]);
      return null;
    } catch (error) {
      if (error instanceof PostgresError) return error.message;
      throw error;
    }
  };
  for (const name of roles.map(quoteIdentifier)) {
    if (!superuser) await attempt(`GRANT ${name} TO CURRENT_USER`);
    await attempt(`REASSIGN OWNED BY ${name} TO CURRENT_USER`);
    await attempt(`DROP OWNED BY ${name}`);
  }
  for (const name of roles) {
    const refusal = await attempt(`DROP ROLE IF EXISTS ${quoteIdentifier(name)}`);
    if (refusal !== null) note(`the role ${name} was left on the shadow server: ${refusal}`);
  }
}
