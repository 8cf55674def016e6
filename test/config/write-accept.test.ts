// Findings written into the file: nothing else of it moves, and what was written is read again as it was meant.

import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readFlags } from "../../src/config/read.ts";
import { acceptance, withAccepted, writeAccept } from "../../src/config/write-accept.ts";
import { finding } from "../report/sample.ts";

const accepted = { reason: "accepted as it was on 2026-11-25", until: "2027-02-23", by: "me" };
const one = finding({
  id: "12e4567890123456",
  content: "c".repeat(16),
  rule: "table-missing",
  object: { kind: "table", schema: "public", table: null, name: "a" },
  accepted,
});
const two = finding({
  ...one,
  id: "1111111111111111",
  object: { kind: "table", schema: "public", table: null, name: "b\n  - x: '#" },
});

function lines(indent: string): string {
  return [
    '- finding: "12e4567890123456" # table-missing public.a',
    "  content: cccccccccccccccc",
    "  reason: accepted as it was on 2026-11-25",
    "  until: 2027-02-23",
    "  by: me",
    '- finding: "1111111111111111" # table-missing public.b   - x: \'#',
    "  content: cccccccccccccccc",
    "  reason: accepted as it was on 2026-11-25",
    "  until: 2027-02-23",
    "  by: me",
  ]
    .map((line) => `${indent}${line}\n`)
    .join("");
}
const section = `accept:\n${lines("  ")}`;
const mine = "finding: 1\n      content: 2\n      reason: mine";

const table: readonly [what: string, before: string, after: string][] = [
  ["no file", "", section],
  ["a comment", "# ours\n", `# ours\n${section}`],
  [
    "comments, and spaces as a person likes them",
    "# a\nfail-on:   high   # b\n\n# c\n",
    `# a\nfail-on:   high   # b\n\n# c\n${section}`,
  ],
  ["no line end at the end", "fail-on: high", `fail-on: high\n${section}`],
  ["line ends of Windows", "fail-on: high\r\n", `fail-on: high\r\n${section.replaceAll("\n", "\r\n")}`],
  ["a key without a value", "accept: # none\nlabel: x\n", `accept: # none\n${lines("  ")}label: x\n`],
  [
    "entries, and keys behind them",
    `accept:\n  # old\n  -   ${mine} # why\n\n# label\nlabel: x\n`,
    `accept:\n  # old\n  -   ${mine} # why\n${lines("  ")}\n# label\nlabel: x\n`,
  ],
  [
    "entries that are not indented",
    "accept:\n- finding: 1\n  reason: |\n    why\n    not\nlabel: x\n",
    `accept:\n- finding: 1\n  reason: |\n    why\n    not\n${lines("")}label: x\n`,
  ],
];

test.each(table)("%s", (_what, before, after) => {
  expect(withAccepted(before, [one, two])).toEqual({ text: after, added: 2, renewed: 0 });
});

test("a finding that stands in the file is brought up to date in its place", () => {
  const before = `accept:\n  # ours\n  - finding: 1111111111111111\n    reason: mine # stays\n    content: "0000000000000000" # c\n    until: 2026-01-01\n`;
  const after = before.replace('"0000000000000000"', "cccccccccccccccc").replace("2026-01-01", "2027-02-23");
  expect(withAccepted(before, [two])).toEqual({ text: after, added: 0, renewed: 1 });
});

test.each([
  "accept: []\n",
  "accept: [] # none\nlabel: x\n",
  "{ fail-on: high }\n",
  "accept: [{finding: 0000000000000000, content: 0000000000000000, reason: r}] # c\n",
])("between brackets: %j", async (before) => {
  const cwd = await mkdtemp(join(tmpdir(), "accept-"));
  await writeFile(join(cwd, ".pgdrift.yml"), before);
  expect(await writeAccept(cwd, null, [one])).toEqual({ file: ".pgdrift.yml", added: 1, renewed: 0 });
  const { accept } = await readFlags({}, {}, cwd);
  expect(accept.at(-1)).toEqual({ finding: one.id, content: one.content, ...accepted });
  expect(await readFile(join(cwd, ".pgdrift.yml"), "utf8")).toContain(before.includes("# c") ? "# c" : "");
});

test("what was written is read again, and writing it once more changes nothing", async () => {
  const cwd = await mkdtemp(join(tmpdir(), "accept-"));
  const names = ["\u{1F600}".repeat(300), "a: b", "'\"", "\u001b[31m", "- x", "%", "\u2028accept:"];
  const findings = names.map((name, at) =>
    finding({ ...one, id: `${at}`.repeat(16), object: { ...one.object, name }, accepted: { ...accepted, by: name } }),
  );
  await writeAccept(cwd, null, findings);
  const { accept } = await readFlags({}, {}, cwd);
  expect(accept.map(({ finding: id, by }) => [id, by])).toEqual(findings.map(({ id }, at) => [id, names[at]]));
  const text = await readFile(join(cwd, ".pgdrift.yml"), "utf8");
  expect(withAccepted(text, []).text).toBe(text);
  expect(withAccepted(text, findings)).toEqual({ text, added: 0, renewed: names.length });
});

describe("bad input", () => {
  test("a folder that cannot be written to", async () => {
    await expect(writeAccept("/proc", null, [one])).rejects.toThrow(
      /^\.pgdrift\.yml: cannot be written \(\w+\); the findings were not accepted$/,
    );
  });
  test("a file that was named and is not there", async () => {
    await expect(writeAccept("/", "nope.yml", [one])).rejects.toThrow("nope.yml: no such file");
  });
});

test("who accepts, and for how long", () => {
  const reason = "accepted as it was on 2026-11-25";
  expect(acceptance({ USER: "ann" }, "2026-11-25")).toEqual({ reason, until: "2027-02-23", by: "ann" });
  expect(acceptance({ USER: "ann", GITHUB_ACTOR: "bob" }, "2026-11-25").by).toBe("bob");
  expect(acceptance({}, "2026-11-25").by).toBeNull();
});
