// One statement of a schema file, and when it is tried: the order inside a phase, and of what one phase cannot make
// before the next, is the server's to say.

import type { CatalogObject, ObjectIdentity } from "../../model/object.ts";
import type { Names } from "./names.ts";

/** In the order in which most of a schema can be made. */
export const phases = [
  "roles",
  "schemas",
  "extensions",
  "types",
  "others",
  "sequences",
  "tables",
  "functions",
  "columns",
  "constraints",
  "views",
  "indexes",
  "foreign keys",
  "triggers",
  "policies",
  "owners",
  "privileges",
  "comments",
  "last",
] as const;
export type Phase = (typeof phases)[number];

export interface Statement {
  readonly phase: Phase;
  /** Without its `;`. */
  readonly text: string;
  readonly of: ObjectIdentity;
}

export interface WriteContext {
  readonly names: Names;
  /** Roles that the platform grants something on whatever is made in schema public: taken back first. */
  readonly grantedByDefault: readonly string[];
  /** Who owns most of it, and so need not be named. */
  /** Whether the platform has made one of that name. */
  hasPublication(name: string): boolean;
  isNaturalRole(role: string): boolean;
  isNaturalOwner(object: CatalogObject): boolean;
  /** The objects that stand in this one. */
  childrenOf(object: CatalogObject, kind: ObjectIdentity["kind"]): readonly CatalogObject[];
  find(identity: ObjectIdentity): CatalogObject | null;
  /** The major that will run it, where that matters to how something is said. */
  readonly major: number;
}

/** How one kind is written. */
export type Writer = (object: CatalogObject, context: WriteContext) => readonly Statement[];
