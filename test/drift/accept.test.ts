// What is accepted is one finding as it is, until its day is over.

import { expect, test } from "vitest";
import { accept, acceptedInVain, notYetAccepted } from "../../src/drift/accept.ts";
import { finding } from "../report/sample.ts";

const here = finding({ id: "a", content: "1" });
const other = finding({ id: "b", content: "1" });
const entry = (keys: object) => ({
  finding: "a",
  content: "1",
  reason: "known",
  until: null,
  by: "me",
  path: ".pgdrift.yml",
  line: 7,
  ...keys,
});
const at = { severity: "warning", path: ".pgdrift.yml", line: 7 };

const table = [
  { what: "as it is", keys: {}, accepted: true },
  { what: "on its last day", keys: { until: "2026-11-25" }, accepted: true },
  {
    what: "a day later",
    keys: { until: "2026-11-24" },
    code: "accept-expired",
    message: "accept: a (known): expired on 2026-11-24; mend what it is about, or accept it anew",
  },
  {
    what: "with another content",
    keys: { content: "2" },
    code: "accept-outdated",
    message: "accept: a (known): the finding is not what was accepted, and counts again",
  },
  {
    what: "that there is no more",
    keys: { finding: "c" },
    code: "accepted-in-vain",
    message: "accept: c (known): there is no such finding any more; take it out",
  },
  {
    what: "that there is no more, and expired",
    keys: { finding: "c", until: "2020-01-01" },
    code: "accepted-in-vain",
    message: "accept: c (known): there is no such finding any more; take it out",
  },
];

test.each(table)("a finding $what", ({ keys, accepted, code, message }) => {
  const accepts = [entry(keys)];
  const findings = accept([here, other], accepts, "2026-11-25");
  const told = accepted ? { reason: "known", until: accepts[0]?.until ?? null, by: "me" } : null;
  expect(findings.map((each) => each.accepted)).toEqual([told, null]);
  expect(acceptedInVain([here, other], accepts, "2026-11-25")).toEqual(code ? [{ code, message, ...at }] : []);
  expect(notYetAccepted([here, other], accepts, "2026-11-25")).toEqual(accepted ? [other] : [here, other]);
});

test("where not all was compared, only what has expired is told", () => {
  const accepts = [entry({ finding: "c" }), entry({ finding: "d", until: "2020-01-01" })];
  expect(acceptedInVain(null, accepts, "2026-11-25").map(({ code }) => code)).toEqual(["accept-expired"]);
});

test("two entries for one finding: whichever it is like", () => {
  const findings = accept([here], [entry({ content: "0" }), entry({ reason: "this one" })], "2026-11-25");
  expect(findings[0]?.accepted?.reason).toBe("this one");
});
