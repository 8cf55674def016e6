// The index of the rules is what their registry says, and every page beside it is a rule's.

import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { rulesPage } from "../../scripts/rules-doc.ts";
import { rulePage } from "../../src/report/rule-words.ts";
import { ruleIds } from "../../src/rules/ids.ts";

const folder = new URL("../../docs/rules/", import.meta.url);

test("docs/rules/README.md is what the registry says: run tsx scripts/rules-doc.ts", () => {
  expect(readFileSync(new URL("README.md", folder), "utf8")).toBe(rulesPage());
});

test("every page is of a rule that there is", () => {
  const pages = readdirSync(folder).flatMap((name) => (name === "README.md" ? [] : [name.replace(/\.md$/, "")]));
  expect(pages.filter((name) => !ruleIds.some((id) => id === name))).toEqual([]);
});

test("where reports send a reader, the rule is", () => {
  const text = readFileSync(new URL("README.md", folder), "utf8");
  const anchors = ruleIds.map((id) => rulePage(id).split("#")[1]);
  expect(anchors.filter((anchor) => !text.includes(`<a id="${anchor}"></a>`))).toEqual([]);
});
