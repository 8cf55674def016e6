// Queries of the application that do not fit, as differences of an object of kind `query`, so that the rules grade them. Pure.

import type { ClassifiedDifference } from "../model/classified.ts";
import type { Cause } from "../model/finding.ts";
import type { ObjectIdentity } from "../model/object.ts";

export interface QueryFault {
  /** `today`: fails once the pending migrations have run. `live`: fails on the database as it is alone. `fails`: in any case. */
  readonly state: "will-fail" | "fails-live" | "fails";
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** Among its file's queries, from 1: what is above it may grow. */
  readonly place: number;
  /** The server's own words, and SQLSTATE. */
  readonly message: string;
  readonly code: string;
  /** The file since which it fails; null where nobody could tell. */
  readonly brokenBy: string | null;
}

const causes: Readonly<Record<QueryFault["state"], Cause | null>> = {
  "will-fail": "conflict",
  "fails-live": "drift",
  fails: null,
};

export function queryFault(fault: QueryFault): ClassifiedDifference {
  const { state, path, line, place, message, code, brokenBy } = fault;
  const object: ObjectIdentity = { kind: "query", schema: null, table: null, name: `${path} #${place}` };
  const found = `${path}:${line}: ${message} (${code})`;
  return {
    difference: {
      object,
      change: "changed",
      expected: null,
      actual: { identity: object, parent: null, attributes: { state, found, brokenBy } },
      attributes: [{ name: "state", expected: null, actual: state }],
      folded: [],
    },
    cause: causes[state],
    origin: { path, line },
  };
}
