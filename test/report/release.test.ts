// A release as text and as a checklist: everything is said, and names from outside mean nothing there.

import { expect, test } from "vitest";
import type { Deployed, Release } from "../../src/model/release.ts";
import { deployNotes } from "../../src/report/deploy-notes.ts";
import { deployedText, releaseText } from "../../src/report/release-text.ts";
import { hostile } from "./hostile.ts";
import { pending, report } from "./sample.ts";

function release(name: string): Release {
  const hazard = { type: "scan", object: name, lock: "SHARE", rows: 5, message: name };
  const preview = { status: "ok", error: null, hazards: [hazard] } as const;
  const checked = report({ verdict: "clean", failed: false, findings: [] });
  const { migrations } = checked;
  return {
    report: {
      ...checked,
      migrations: migrations && { ...migrations, pending: [pending({ path: `m/${name}`, changes: [name], preview })] },
    },
    tool: { command: "dbmate up", directory: "db", install: null },
    backup: { command: "pg_dump", what: "a copy" },
    locks: [
      {
        path: `m/${name}`,
        locks: [{ table: `public.${name}`, mode: "ACCESS EXCLUSIVE", rows: 1234567, bytes: 5 * 2 ** 30 }],
      },
    ],
    waysBack: [
      { path: `m/${name}`, sql: "DROP TABLE a;\n", inTransaction: true, proof: "proven", reason: null, lost: [name] },
    ],
    noWayBack: null,
    against: [],
  };
}

test("the checklist has its parts in the order in which they are needed", () => {
  const notes = deployNotes(release("users"));
  const heads = [...notes.matchAll(/^## (.*)$/gm)].map(([, head]) => head);
  expect(heads).toEqual(["Before", "Order", "Locks", "Deploy", "After", "Way back"]);
  expect(notes).toContain(
    "| `public.users` | ACCESS EXCLUSIVE | whoever reads or writes it waits | about 1,234,567 rows, 5,120 MB | `m/users` |",
  );
  expect(notes).toMatch(/- \[ \] Run `dbmate up` in `db`, or `pgdrift push`/);
  expect(notes).toMatch(/```sql\nBEGIN;\nDROP TABLE a;\nCOMMIT;\n```/);
});

test("what speaks against it stands first among what is to be done before", () => {
  const notes = deployNotes({ ...release("users"), against: [{ kind: "drift", message: "it drifted" }] });
  expect(notes).toMatch(/## Before\n\n- \[ \] \*\*it drifted\*\*/);
  expect(releaseText({ ...release("users"), against: [{ kind: "drift", message: "it drifted" }] })).toMatch(
    /Against it\n {2}it drifted\n$/,
  );
});

test.each(hostile)("%j means nothing, and adds no line", (name) => {
  const texts = (called: string): readonly string[] => {
    const deployed: Deployed = {
      fault: null,
      report: release(called).report,
      applied: [called],
      left: [called],
      changes: [called],
    };
    return [releaseText(release(called)), deployNotes(release(called)), deployedText(deployed)];
  };
  const [plain, named] = [texts("x"), texts(name)];
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
  for (const text of named) expect(text).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f\u202e\u200b]/);
  expect(named.map((text) => text.split("\n").length)).toEqual(plain.map((text) => text.split("\n").length));
  expect(named[1]?.replace(/(`+)[\s\S]*?\1/g, "")).not.toMatch(/<(?!!)|(?<!\\)\]\(/);
});
