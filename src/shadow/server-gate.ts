// Whether a server may carry a shadow at all: it is not the target's cluster, and there is nobody else's database on it
// that the role could hurt. Asked before anything is made there.

import { UserError } from "../model/errors.ts";
import { PostgresError } from "../postgres/error.ts";
import type { Row, Session } from "../postgres/session.ts";
import type { ServerPlace } from "./server-place.ts";

const SYSTEM = "SELECT system_identifier::pg_catalog.text AS system FROM pg_catalog.pg_control_system()";

const ROLE = `
SELECT current_user AS name, r.rolsuper::pg_catalog.text AS superuser, r.rolcreaterole::pg_catalog.text AS createrole,
  (r.rolsuper OR r.rolcreatedb)::pg_catalog.text AS createdb, pg_catalog.pg_is_in_recovery()::pg_catalog.text AS standby,
  (SELECT pg_catalog.string_agg(p.rolname, ', ' ORDER BY p.rolname) FROM pg_catalog.pg_roles p
   WHERE p.rolname IN ('pg_write_all_data', 'pg_execute_server_program', 'pg_write_server_files', 'pg_maintain',
                       'pg_signal_backend', 'pg_create_subscription')
     AND pg_catalog.pg_has_role(p.oid, 'MEMBER')) AS powers
FROM pg_catalog.pg_roles r WHERE r.rolname = current_user`;

/** The one we are connected to counts where somebody made something in it, whatever it is called. */
const DATABASES = `
SELECT d.datname AS name, pg_catalog.pg_has_role(d.datdba, 'MEMBER')::pg_catalog.text AS owned
FROM pg_catalog.pg_database d
WHERE COALESCE(pg_catalog.shobj_description(d.oid, 'pg_database'), '') !~ '^pgdrift_shadow_[0-9]+_[0-9a-f]+$'
  AND d.datname !~ '^pgdrift_shadow_[0-9]+_[0-9a-f]+$'
  AND CASE WHEN d.datname = pg_catalog.current_database() THEN EXISTS (
        SELECT FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind IN ('r', 'p', 'm') AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
          AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend e
                          WHERE e.classid = 'pg_catalog.pg_class'::pg_catalog.regclass AND e.objid = c.oid AND e.deptype = 'e'))
      ELSE d.datname <> 'postgres' AND NOT d.datistemplate AND d.datname !~ '^template' END
ORDER BY d.datname COLLATE "C"`;

export interface ShadowRole {
  readonly name: string;
  readonly superuser: boolean;
  readonly createsRoles: boolean;
}

/** The cluster's own identifier; null where this role may not ask for it. `session` is in no transaction. */
export async function systemOf(session: Session): Promise<string | null> {
  try {
    return (await session.query(SYSTEM))[0]?.system ?? null;
  } catch (error) {
    if (error instanceof PostgresError) return null;
    throw error;
  }
}

/** Throws UserError, one line, where the server may not carry a shadow. */
export async function passGate(session: Session, address: string, place: ServerPlace): Promise<ShadowRole> {
  await refuseTarget(session, address, place);
  const [role = {}] = await session.query(ROLE);
  const who = `the role ${role.name} of the shadow server ${address}`;
  if (role.standby === "true")
    throw new UserError(`the shadow server ${address} is a standby: nothing can be made on it`);
  if (role.createdb !== "true") throw new UserError(`${who} may not make databases: give it CREATEDB`);
  const powers = powersOf(role);
  const others = (await session.query(DATABASES)).filter(({ owned }) => powers !== null || owned === "true");
  if (others.length > 0 && !place.insist) {
    const names = others.map(({ name }) => name);
    const list = `${names.slice(0, 3).join(", ")}${names.length > 3 ? ` and ${names.length - 3} more` : ""}`;
    throw new UserError(
      `the shadow server ${address} holds other databases (${list}), and ${powers === null ? `${who} owns them` : `${who} could hurt them (${powers})`}: the folder's files run there with its rights; use a server of its own, or set shadow-insist`,
    );
  }
  return { name: role.name ?? "", superuser: role.superuser === "true", createsRoles: role.createrole === "true" };
}

async function refuseTarget(session: Session, address: string, place: ServerPlace): Promise<void> {
  if (place.targetSystem === undefined) return;
  const here = await systemOf(session);
  if (here !== null && here === place.targetSystem) {
    throw new UserError(
      `the shadow server ${address} is the target's own cluster (system identifier ${here}), on which nothing is ever written: name another server, or leave shadow out`,
    );
  }
  if ((here === null || place.targetSystem === null) && !place.insist) {
    const silent = here === null ? `the shadow server ${address}` : "the target";
    throw new UserError(
      `${silent} does not tell its system identifier, so nobody can say that the two are not one cluster: let the role call pg_control_system(), or set shadow-insist`,
    );
  }
}

function powersOf(role: Row): string | null {
  if (role.superuser === "true") return "superuser";
  return role.createrole === "true" ? "CREATEROLE" : (role.powers ?? null);
}
