// One statement of a script: its SQL, the object that it is about, and what running it costs.

import type { CatalogObject, Kind, ObjectIdentity } from "../model/object.ts";

export interface Statement {
  /** Without the `;` at its end. */
  readonly sql: string;
  /** Tried in their order where the server refuses `sql`. */
  readonly otherwise?: readonly string[];
  readonly object: ObjectIdentity;
  readonly act: "drop" | "create" | "alter";
  /** What of the rows it loses, in words; absent for none. */
  readonly loses?: string;
  /** `first`: committed before anything may use it. `alone`: in no transaction. Absent: in the one of all. */
  readonly when?: "first" | "alone";
  /** A refusal is no fault: then there is nothing to do. */
  readonly optional?: boolean;
}

/** What planning one object may look at. */
export interface Planning {
  readonly from: ReadonlyMap<string, CatalogObject>;
  readonly to: ReadonlyMap<string, CatalogObject>;
  /** Every schema's raw name on either side. */
  readonly schemas: readonly string[];
  /** Whose syntax: the server's that will run the script. */
  readonly major: number;
  /** Who runs it, and so owns what it makes. */
  readonly runner: string;
}

/** How one kind of object is made, changed and dropped. */
export interface KindPlan {
  create(object: CatalogObject, planning: Planning): readonly Statement[];
  drop(object: CatalogObject, planning: Planning): readonly Statement[];
  /** Statements for what differs. Null where this object can only be dropped and made again. */
  alter(
    from: CatalogObject,
    to: CatalogObject,
    changed: ReadonlySet<string>,
    planning: Planning,
  ): readonly Statement[] | null;
}

export type KindPlans = Partial<Record<Kind, KindPlan>>;
