import { expect, it } from "vitest";
import { position } from "../../src/drift/position.ts";
import type { HistoryEntry, Migration } from "../../src/model/migration.ts";

const file = (version: string, more: Partial<Migration> = {}): Migration => ({
  version,
  name: "",
  path: `m/${version}.sql`,
  sql: "",
  firstLine: 1,
  run: "batch",
  checksums: [],
  ...more,
});

const entry = (version: string): HistoryEntry => ({
  version,
  name: null,
  state: "applied",
  checksum: null,
  statements: null,
  appliedAt: null,
});

function place(migrations: readonly Migration[], applied: readonly string[], never: readonly string[] = []) {
  const folder = { layout: "x", directory: "m", migrations };
  const found = position(
    folder,
    { table: "t", entries: applied.map(entry) },
    {
      added: null,
      compare: () => "unknown",
      neverRuns: ({ version }) => (never.includes(version) ? "its time has passed" : null),
    },
  );
  return {
    applied: found.applied.map(({ version }) => version),
    pending: found.pending.map(({ version }) => version),
    problems: found.problems.map(({ state, version, message }) => `${state} ${version}: ${message}`),
  };
}

it("a file that the tool will pass over is neither applied nor pending, and is one problem", () => {
  expect(place([file("1"), file("2"), file("3")], ["1", "3"], ["2"])).toEqual({
    applied: ["1", "3"],
    pending: [],
    problems: ["never-runs 2: its time has passed"],
  });
});

it("an applied file is not passed over, whatever the tool would do with it now", () => {
  expect(place([file("1")], ["1"], ["1"])).toEqual({ applied: ["1"], pending: [], problems: [] });
});

it("what is run again whenever it changes is neither early nor late", () => {
  const again = { repeatable: true } as const;
  expect(place([file("1"), file("2"), file("a", again), file("b", again)], ["1", "b"])).toEqual({
    applied: ["1", "b"],
    pending: ["2", "a"],
    problems: [],
  });
});
