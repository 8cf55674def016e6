// Our place on a server, from the first question to the last trace: let in by the gate, taking turns, with a database made
// and marked; and left as it was before us.

import { UserError } from "../model/errors.ts";
import { type Connection, readConnection } from "../postgres/connection.ts";
import { PostgresError } from "../postgres/error.ts";
import { openSession } from "../postgres/open.ts";
import type { ServerSession } from "../postgres/server-session.ts";
import { forget, keepTrack } from "./open-shadows.ts";
import { type Cluster, readCluster, undo, undoNames } from "./server-cluster.ts";
import { makeDatabase, type OpenIn, removeDatabase, type ScratchDatabase, sweep } from "./server-database.ts";
import { passGate, type ShadowRole } from "./server-gate.ts";
import type { ServerPlace } from "./server-place.ts";
import { type RoleWatch, removeRoles, watchRoles } from "./server-roles.ts";
import { takeTurn } from "./server-turn.ts";

/** Disposing of it removes the database, whoever is connected to it, and all that went with it. */
export interface Site extends AsyncDisposable {
  readonly place: ServerPlace;
  /** Beside the shadow's own session: it makes, watches and removes, and holds the turn. */
  readonly admin: ServerSession;
  readonly openIn: OpenIn;
  readonly role: ShadowRole;
  readonly database: ScratchDatabase;
  readonly before: Cluster;
  readonly watch: RoleWatch;
}

/** A client that is gone is noticed while a statement runs, and the statement ends. */
export const noticeGone = "SET client_connection_check_interval = 2000";

/** Throws UserError, one line, where the server may not or cannot carry a shadow. */
export async function prepareSite(place: ServerPlace, wanted: string): Promise<Site> {
  const connection = readPlace(place.url);
  const openIn = async (database: string) => await openOurs({ ...connection, database }, place);
  const admin = await openOurs(connection, place);
  try {
    const note = place.note ?? (() => undefined);
    const role = await passGate(admin, admin.address, place);
    await takeTurn(admin, admin.address, place);
    await sweep(admin, openIn, { age: place.leftoverAge, note }, (names) =>
      removeRoles(admin, names, role.superuser, note),
    );
    const before = await readCluster(admin, role.superuser);
    const database = await makeDatabase(admin, wanted);
    const watch = watchRoles(admin, database.mark);
    let leaving: Promise<void> | null = null;
    const site: Site = {
      ...{ place, admin, openIn, role, database, before, watch },
      [Symbol.asyncDispose]: () => {
        leaving ??= leave(site).finally(() => forget(site));
        return leaving;
      },
    };
    keepTrack(site);
    return site;
  } catch (error) {
    await admin[Symbol.asyncDispose]();
    throw readable(error, admin.address);
  }
}

function readPlace(url: string): Connection {
  try {
    return readConnection(url, {});
  } catch (error) {
    if (error instanceof UserError)
      throw new UserError(`shadow is neither \`embedded\` nor a server's URL: ${error.message}`);
    throw error;
  }
}

async function openOurs(connection: Connection, { note }: ServerPlace): Promise<ServerSession> {
  try {
    const session = await openSession(connection, { note });
    await session.batch([noticeGone, "SET idle_session_timeout = 0", "SET statement_timeout = 0"]);
    return session;
  } catch (error) {
    if (error instanceof UserError) throw new UserError(`the shadow server: ${error.message}`);
    throw error;
  }
}

/** Everything as it was before us. What cannot be done is told, and the next run tries what is marked once more. */
async function leave(site: Site): Promise<void> {
  const { place, openIn, role, database, before, watch } = site;
  const note = place.note ?? (() => undefined);
  const { admin } = site;
  try {
    await removeDatabase(admin, openIn, database.name, "sent away");
    await removeRoles(admin, await watch.made(), role.superuser, note);
    for (const part of [undoNames, undo]) {
      for (const statement of part(before, await readCluster(admin, role.superuser))) {
        const { error } = await admin.run(statement);
        if (error === null) continue;
        note(`what was changed on the shadow server cannot be put back (${error.message}): ${firstPart(statement)}`);
      }
    }
  } catch (error) {
    note(
      `${admin.address}: the shadow could not be removed, the next run will: ${error instanceof Error ? error.message : error}`,
    );
  } finally {
    await admin[Symbol.asyncDispose]();
  }
}

/** A statement without what may be a secret in it. */
function firstPart(statement: string): string {
  return statement.split(/ PASSWORD | TO '/, 1)[0] ?? "";
}

/** A refusal while a shadow is made is for whoever chose the server. */
export function readable(error: unknown, address: string): unknown {
  if (!(error instanceof PostgresError)) return error;
  return new UserError(
    `the shadow server ${address} refused what a shadow needs: ${error.message} (${error.code}); a superuser of a server of its own can do it all`,
  );
}
