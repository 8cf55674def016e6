// Roles belong to the whole server, so two folders that make the same one would meet: shadows on one server take turns.
// The turn is an advisory lock of the administering session, and ends with it, however that ends.

import { UserError } from "../model/errors.ts";
import { PostgresError } from "../postgres/error.ts";
import type { Session } from "../postgres/session.ts";
import type { ServerPlace } from "./server-place.ts";

/** "pgdrift" as bytes. */
const key = "31640507826005620";

const defaultPatience = 600_000;

/** Throws UserError where another run does not end in time. */
export async function takeTurn(session: Session, address: string, place: ServerPlace): Promise<void> {
  const [row] = await session.query(`SELECT pg_catalog.pg_try_advisory_lock(${key})::pg_catalog.text AS mine`);
  if (row?.mine === "true") return;
  const patience = place.patience ?? defaultPatience;
  place.note?.(`${address}: another run has its shadow there; waiting for it to end`);
  try {
    await session.batch([
      `SET lock_timeout = ${patience}`,
      `SELECT pg_catalog.pg_advisory_lock(${key})`,
      "RESET lock_timeout",
    ]);
  } catch (error) {
    if (!(error instanceof PostgresError && error.code === "55P03")) throw error;
    throw new UserError(
      `another run has had its shadow on ${address} for more than ${patience / 1000} s: run again when it has ended, or use another server`,
    );
  }
}
