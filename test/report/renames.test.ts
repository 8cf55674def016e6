// A probable rename is told once, at what is missing, in every format that a person reads; the report keeps both findings.

import { expect, test } from "vitest";
import { formats } from "../../src/report/index.ts";
import { toldTogether } from "../../src/report/renames.ts";
import { finding, report } from "./sample.ts";

const table = (name: string) => ({ kind: "table", schema: "public", table: null, name }) as const;
const missing = finding({
  rule: "table-missing",
  severity: "critical",
  change: "missing",
  object: table("people"),
  message: "It is not there.",
  hint: { renamedTo: "public.persons" },
});
const unexpected = finding({
  rule: "table-unexpected",
  change: "unexpected",
  object: table("persons"),
  message: "No migration makes it.",
});
const other = finding({ rule: "table-unexpected", change: "unexpected", object: table("others") });

test("the two stand together", () => {
  expect(toldTogether([missing, unexpected, other])).toEqual([
    { finding: missing, now: unexpected },
    { finding: other, now: null },
  ]);
});

test("what is told elsewhere (accepted, or in another part) leaves the other one alone", () => {
  expect(toldTogether([missing, other]).map(({ now }) => now)).toEqual([null, null]);
});

test.each(["text", "markdown", "html"] as const)("%s tells it once", async (id) => {
  const format = await formats[id]();
  const text = format.render(report({ findings: [missing, unexpected, other] }), { color: false, limit: 60_000 });
  expect(text).toContain("probably renamed to");
  expect(text).toContain("that one counts, too: table-unexpected, high");
  expect(text).toContain("It is not there.");
  expect(text).not.toContain("No migration makes it.");
});
