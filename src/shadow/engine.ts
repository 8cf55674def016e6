// The seam of the shadow: a scratch PostgreSQL that we may write to, and how one is opened.

import type { Look, Session } from "../postgres/session.ts";
import type { EngineId } from "./ids.ts";

export interface ShadowOptions {
  /** The shadow database has the target's name. */
  readonly database: string;
  /** Who deployed there deploys here: made a superuser, and current before the first file. */
  readonly deployer: string;
  /** Every role that live and the folder name; those that exist already are left as they are. */
  readonly roles: readonly { readonly name: string; readonly attributes: string }[];
  /** Extensions that the folder asks for, by the server's names; the engine registers those it has. */
  readonly extensions: readonly string[];
  /** `pg_database_owner`'s form of schema public, or that of 14 and before. */
  readonly publicSchema: "14" | "15";
  /** SQL that the platform has run before the first file; empty for none. */
  readonly prelude: string;
  /** How long one file may take, in ms. */
  readonly fileTimeout: number;
}

export interface Shadow extends AsyncDisposable {
  readonly engine: EngineId;
  readonly session: Session;
  readonly look: Look;
  /** Extensions that are there in name only. */
  readonly stubs: readonly string[];
  /**
   * Runs a text as one simple query and then asks for a nonce. Throws PostgresError where the server refuses,
   * and ShadowStopped where it no longer answers, or not in time: nothing that comes after is believed.
   */
  run(text: string): Promise<void>;
  /** Undoes what a file may leave behind in a session (role, search_path, temporary tables). */
  reset(): Promise<void>;
}

/** The engine was ended (a time limit) or fell silent. */
export class ShadowStopped extends Error {
  override readonly name = "ShadowStopped";
}

export interface Engine {
  readonly id: EngineId;
  open(options: ShadowOptions): Promise<Shadow>;
}
