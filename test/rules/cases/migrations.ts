// Migrations: the history is wrong, or a pending file is at fault.

import { type QueryFault, queryFault } from "../../../src/drift/query-faults.ts";
import type { Difference } from "../../../src/model/difference.ts";
import { object, unexpected } from "../sides.ts";
import type { Cases, RuleCases } from "./case.ts";

export const migrations: Cases = {
  "migration-edited": state("edited", "missing-file"),
  "migration-file-missing": state("missing-file", "edited"),
  "migration-incomplete": state("failed", "replay-failed"),
  "migration-out-of-order": state("out-of-order", "never-runs"),
  "migration-never-runs": {
    flags: [...state("never-runs", "").flags, ...state("duplicate", "").flags],
    ignores: state("", "out-of-order").ignores,
  },
  "migration-renamed": state("renamed", "duplicate"),
  "migration-unrecorded": state("unrecorded", "failed"),
  "migration-failed": state("replay-failed", "failed"),
  "migration-will-fail": state("will-fail", "replay-failed"),
  "migration-will-diverge": state("will-diverge", "will-fail"),
  "query-will-fail": {
    flags: [
      [
        query("will-fail", "db/2_b.sql"),
        "A query that works today fails once the pending migrations have run, broken by db/2_b.sql: q.sql:3: what the server said (42703).",
      ],
    ],
    ignores: [query("fails"), fault("will-fail")],
  },
  "query-fails": {
    flags: [
      [query("fails"), "A query does not fit the schema: q.sql:3: what the server said (42703)."],
      [
        query("fails-live"),
        "A query fits the migrations, and fails on the database as it is: q.sql:3: what the server said (42703).",
      ],
    ],
    ignores: [query("will-fail"), fault("failed")],
  },
};

function query(state: QueryFault["state"], brokenBy: string | null = null): Difference {
  const said = { message: "what the server said", code: "42703" };
  return queryFault({ state, path: "q.sql", line: 3, place: 1, ...said, brokenBy }).difference;
}

function state(flagged: string, ignored: string): RuleCases {
  return {
    flags: [[fault(flagged), "Migration 1 (db/1_a.sql): what was found."]],
    ignores: [fault(ignored), unexpected("table public.migration")],
  };
}

function fault(state: string): Difference {
  const actual = object("migration 1", { state, path: "db/1_a.sql", found: "what was found" });
  return {
    object: actual.identity,
    change: "changed",
    expected: null,
    actual,
    attributes: [{ name: "state", expected: null, actual: state }],
    folded: [],
  };
}
