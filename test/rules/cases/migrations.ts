// Migrations: the history is wrong, or a pending file is at fault.

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
};

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
