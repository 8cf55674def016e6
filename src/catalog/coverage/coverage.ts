// The coverage table: what becomes of each column of each system catalog. A test holds it against the catalogs of every
// major, and docs/coverage.md is made of it: nothing is silently unseen.

import type { KindId } from "../ids.ts";

/** An attribute of a kind, or what its identity is made of: `table.persistence`, `table.name`. */
export type Fact = `${KindId}.${string}`;

export type Coverage =
  | { readonly compared: readonly Fact[] }
  /** From what: something compared says it already. */
  | { readonly derived: string }
  /** `server`: its own bookkeeping, that nobody sets. `person`: can be set by hand, and is not compared. */
  | { readonly leftOut: string; readonly by: "server" | "person" };

/** Majors that have the columns; without it, all do. */
export interface Majors {
  readonly from?: number;
  readonly until?: number;
}

/** Columns by name, parted by spaces, of which the same is true. */
export type Row = readonly [columns: string, coverage: Coverage, majors?: Majors];

/** By catalog. */
export type Group = Readonly<Record<string, readonly Row[]>>;

export function compared(...facts: readonly Fact[]): Coverage {
  return { compared: facts };
}

export function derived(from: string): Coverage {
  return { derived: from };
}

export function leftOut(reason: string): Coverage {
  return { leftOut: reason, by: "person" };
}

export function bookkeeping(what: string): Coverage {
  return { leftOut: what, by: "server" };
}

/** What points from one catalog to another. */
export const link = bookkeeping("points to another row; told by that one's name");
