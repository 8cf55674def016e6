// The seam of the catalog: what one kind of object is. The rest of the folder never knows what a table is.

import type { CatalogObject, Json } from "../model/object.ts";
import type { KindId } from "./ids.ts";

/**
 * How two values of an attribute are held against each other.
 * `value`: equal JSON is equal. `definition`: text that a server deparsed; where two differ, the echo decides.
 * `order`: a list of names; the order of those that both sides have counts, and only where order is asked for.
 */
export type Comparison = "value" | "definition" | "order";

/**
 * The text of one definition made an object again, read back, and rolled back by whoever runs it.
 * `prepare` is run statement by statement in one transaction; `read` gives one row with one column, `text`.
 */
export interface EchoForm {
  readonly prepare: readonly string[];
  readonly read: string;
}

export interface ObjectKind {
  readonly id: KindId;
  /**
   * One SELECT of one row and one column, `objects`: a JSON array (as text) of
   * `{ schema, table, name, parent: {kind, schema, table, name} | null, attributes: {…} }`, with the normal reading of
   * whatever a major stores or names differently. No parameters, no `;`, every name qualified with `pg_catalog.`.
   * Leaves out what belongs to an extension, and the system's own schemas. What follows a like object of its table's
   * parent has no attributes: it is known by name, and never a difference of its own.
   */
  query(major: number): string;
  /** Every attribute that `query` gives, and no other: a name that is not here is a bug that a test finds. */
  readonly attributes: Readonly<Record<string, Comparison>>;
  /** Which of them say whose children its own children follow: where these differ, whom those follow is told with them. */
  readonly lineage?: readonly string[];
  /** For an attribute of which SQL cannot make the normal reading: that, of the value as `query` gives it. */
  readonly normal?: Readonly<Record<string, (value: Json) => Json>>;
  /**
   * For each `definition`: its echo in the database that built `expected`. Null where this object has no form: then texts decide.
   * An attribute may hold texts inside lists and objects; each is echoed alone, and `path` leads from the attribute to it.
   */
  echo?(
    object: CatalogObject,
    attribute: string,
    text: string,
    major: number,
    path?: readonly (string | number)[],
  ): EchoForm | null;
}
