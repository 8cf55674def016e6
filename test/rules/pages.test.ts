// Every rule has its page, every page its rule; what is made of a page is up to date, and reports send their readers there.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type AnyRuleId, everyRule, pageOf } from "../../scripts/rule-page.ts";
import { rulesPage } from "../../scripts/rules-doc.ts";
import { rulePage } from "../../src/report/rule-words.ts";

const folder = new URL("../../docs/rules/", import.meta.url);
const ids = Object.keys(everyRule) as AnyRuleId[];
const textOf = (id: string): string => readFileSync(new URL(`${id}.md`, folder), "utf8");

test("docs/rules/README.md is what the registry says: run tsx scripts/rules-doc.ts", () => {
  expect(textOf("README")).toBe(rulesPage());
});

test("every rule has a page, and every page is of a rule", () => {
  const pages = readdirSync(folder).map((name) => name.replace(/\.md$/, ""));
  expect(pages.filter((name) => name !== "README").toSorted()).toEqual(ids.toSorted());
});

test.each(ids)("%s: its page is up to date (tsx scripts/rules-doc.ts), and says what to do", (id) => {
  const text = textOf(id);
  expect(text).toBe(pageOf(id, text));
  for (const part of ["**Why it matters.** ", "**How it usually happens.** ", "**What to do.** "]) {
    expect(text).toContain(part);
  }
});

test("where reports send a reader, the page is", () => {
  const repository = /^https:\/\/github\.com\/pgdrift\/pgdrift\/blob\/v1\//;
  const files = ids.map((id) => rulePage(id).replace(repository, ""));
  expect(files.filter((file) => !existsSync(new URL(`../../${file}`, import.meta.url)))).toEqual([]);
});
