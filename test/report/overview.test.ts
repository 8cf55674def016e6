// Thousands of findings, each another one: told where they are, and in markdown no longer than its place.

import { expect, test } from "vitest";
import { formats } from "../../src/report/index.ts";
import { overview } from "../../src/report/overview.ts";
import { finding, report } from "./sample.ts";

const rules = ["table-unexpected", "column-missing", "view-missing", "index-missing", "grant-public", "owner-changed"];
const findings = Array.from({ length: 4000 }, (_, at) =>
  finding({
    rule: rules[at % 7 === 0 ? 1 + (at % 5) : 0] ?? "",
    object: { kind: "table", schema: at % 3 === 0 ? "app" : "public", table: null, name: `t${at}` },
    message: `Table t${at} is another.`,
  }),
);

test("few need no overview", () => {
  expect(overview(findings.slice(0, 49))).toEqual([]);
});

test("by rule and by schema, most first", () => {
  expect(overview(findings)).toEqual([
    "By rule: table-unexpected 3428, column-missing 115, index-missing 115, grant-public 114, owner-changed 114 and 1 other 114.",
    "By schema: public 2666 and app 1334.",
  ]);
});

test.each(["text", "markdown"] as const)("%s begins with it", async (id) => {
  const rendered = (await formats[id]()).render(report({ findings }), { color: false, limit: 60_000 });
  expect(rendered.indexOf("By schema: public 2666 and app 1334.")).toBeGreaterThan(0);
  expect(rendered.indexOf("By schema")).toBeLessThan(1500);
  if (id === "markdown") expect(rendered.length).toBeLessThanOrEqual(60_000);
});
