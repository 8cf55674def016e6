// The seam of the shadow: a scratch PostgreSQL that we may write to, and how one is opened.

import type { Diagnostic } from "../model/diagnostic.ts";
import { PostgresError, type PostgresErrorFields } from "../postgres/error.ts";
import type { Look, Session } from "../postgres/session.ts";
import type { EngineId } from "./ids.ts";
import type { ServerPlace } from "./server-place.ts";
import type { Stub } from "./stubs.ts";

export interface ShadowOptions {
  /** The shadow database has the target's name. */
  readonly database: string;
  /** Who deployed there deploys here: made a superuser, and current before the first file. */
  readonly deployer: string;
  /** Every role that live and the folder name; those that exist already are left as they are. */
  readonly roles: readonly { readonly name: string; readonly attributes: string }[];
  /** Extensions that the folder asks for, by the server's names; the engine registers those it has. */
  readonly extensions: readonly string[];
  /** Extensions to be there in name only. */
  readonly stubs?: readonly Stub[];
  /** `pg_database_owner`'s form of schema public, or that of 14 and before. */
  readonly publicSchema: "14" | "15";
  /** SQL that the platform has run before the first file; empty for none. */
  readonly prelude: string;
  /** In force for every file, and again after every reset: `"$user", public, extensions`. Null for the server's own default. */
  readonly searchPath: string | null;
  /** How long one file may take, in ms. */
  readonly fileTimeout: number;
  /** For the engine that is a server. */
  readonly place?: ServerPlace;
}

export interface Shadow extends AsyncDisposable {
  readonly engine: EngineId;
  readonly session: Session;
  readonly look: Look;
  /** Extensions that are there in name only. */
  readonly stubs: readonly string[];
  /**
   * Runs a text as one simple query and then asks for a nonce. Throws StatementError where the server refuses,
   * and ShadowStopped where it no longer answers, or not in time: nothing that comes after is believed.
   */
  run(text: string): Promise<TransactionState>;
  /** Undoes what a file may leave behind in a session (role, search_path, temporary tables). */
  reset(): Promise<void>;
  /**
   * What was committed so far, to be opened again and again, each time as a shadow of its own; the shadow goes on.
   * Absent where the engine cannot: then it is built again.
   */
  readonly save?: () => Promise<() => Promise<Shadow>>;
  /** Where the shadow is not as the target is: so far, and no more once it is read. */
  readonly diagnostics?: () => readonly Diagnostic[];
}

/** What a text leaves the session in: no transaction, one of its own that it did not end, or one that failed. */
export type TransactionState = "none" | "open" | "failed";

/** One statement of a text was refused. */
export class StatementError extends PostgresError {
  /** How many statements of the text were completed before it; 0 also where the text does not parse. */
  readonly completed: number;
  readonly transaction: TransactionState;
  /** The table whose rows were refused, quoted and qualified; null where the server names none. */
  readonly table: string | null;

  constructor(
    fields: PostgresErrorFields & { readonly table?: string | null },
    completed: number,
    transaction: TransactionState,
  ) {
    super(fields);
    this.table = fields.table ?? null;
    this.completed = completed;
    this.transaction = transaction;
  }
}

/** The engine was ended (a time limit) or fell silent. */
export class ShadowStopped extends Error {
  override readonly name = "ShadowStopped";
}

export interface Engine {
  readonly id: EngineId;
  open(options: ShadowOptions): Promise<Shadow>;
}
