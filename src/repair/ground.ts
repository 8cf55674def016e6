// What repair works on, handed to it: states of a schema that can be opened again and again, each time in a database of
// its own that may be written to, and the reader that tells what is in one.

import type { Difference } from "../model/difference.ts";
import type { Catalog, CatalogObject, ObjectIdentity } from "../model/object.ts";
import type { Look, Session } from "../postgres/session.ts";

/** A scratch database in some state. */
export interface Scratch extends AsyncDisposable {
  readonly session: Session;
  readonly look: Look;
  /** A text of any number of statements, as one simple query. Throws PostgresError where the server refuses one. */
  run(text: string): Promise<unknown>;
  /** The session as after a login, whatever a script left behind. */
  reset(): Promise<void>;
}

/** One state, and how it is read. */
export interface Ground<S extends Scratch = Scratch> {
  /** The state again, in a database of its own. */
  open(): Promise<S>;
  readonly reader: Reader;
}

export interface Reader {
  /** What is compared of it. */
  read(scratch: Scratch): Promise<Catalog>;
  /** `built` was read in the scratch: its server echoes. A difference's `expected` is what is built, its `actual` what is wanted. */
  compare(scratch: Scratch, built: Catalog, wanted: Catalog): Promise<readonly Difference[]>;
  /** What the object cannot be dropped or changed without, nearest first. `auto`: goes with it by itself. */
  dependents(session: Session, object: ObjectIdentity): Promise<readonly Dependent[]>;
}

export interface Dependent {
  readonly object: ObjectIdentity;
  readonly auto: boolean;
}

/** One object on its way: null where it is not there. */
export interface Step {
  readonly object: ObjectIdentity;
  readonly from: CatalogObject | null;
  readonly to: CatalogObject | null;
  /** What of it differs; empty where one side is null. */
  readonly changed: ReadonlySet<string>;
  readonly folded: readonly ObjectIdentity[];
}

/** From what a difference calls actual to what it expects: the way of a repair. */
export function toExpected({ object, expected, actual, attributes, folded }: Difference): Step {
  return { object, from: actual, to: expected, changed: new Set(attributes.map(({ name }) => name)), folded };
}

/** From expected to actual: how a replica is made, and what a pull writes. */
export function toActual({ object, expected, actual, attributes, folded }: Difference): Step {
  return { object, from: expected, to: actual, changed: new Set(attributes.map(({ name }) => name)), folded };
}
