// What the program and the worker say to each other. Plain data: it is cloned on its way.

import type { PostgresErrorFields } from "../postgres/error.ts";
import type { Row } from "../postgres/session.ts";

/** What the worker is started with. */
export interface Opening {
  /** The server, compiled: its code is shared by all that run it. */
  readonly server: WebAssembly.Module;
  /** The prepared data folder, unpacked, or one that an engine saved. */
  readonly folder: Uint8Array;
  /** Which the engine is in: the name that a saved one's was given. */
  readonly database?: string;
  /** Extensions to register: the name and the address of the bundle. */
  readonly extensions: readonly (readonly [name: string, bundle: string])[];
  /** To lie in the engine's folder of extensions. */
  readonly files: readonly { readonly name: string; readonly text: string }[];
}

/** To be told the engine's data folder as it is, with all that was committed. */
export interface Save {
  readonly id: number;
  readonly save: true;
}

export interface Saved {
  readonly id: number;
  /** The data folder. */
  readonly image: Uint8Array;
}

/** `values` null: a simple query, of any number of statements. Else the extended protocol, for one. */
export interface Ask {
  readonly id: number;
  readonly text: string;
  readonly values: readonly (string | null)[] | null;
  /** To be told by the engine after the text, as proof that it still answers; null to ask for none. */
  readonly nonce: string | null;
}

export interface Answer {
  readonly id: number;
  /** The rows of each statement that was completed, in order. */
  readonly results: readonly (readonly Row[])[];
  readonly error: (PostgresErrorFields & { readonly table: string | null }) | null;
  /** As the protocol's ReadyForQuery says it: idle, in a transaction, in a failed one. Null where the engine said nothing. */
  readonly status: Status | null;
}

export const statuses = ["I", "T", "E"] as const;
export type Status = (typeof statuses)[number];

/** The worker's first word: the engine is up. */
export const opened = "opened";
