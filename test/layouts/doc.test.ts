import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { withLayouts } from "../../scripts/layouts-doc.ts";
import { layouts } from "../../src/layouts/index.ts";

const page = readFileSync(new URL("../../docs/layouts.md", import.meta.url), "utf8");

it("docs/layouts.md has what the layouts say of themselves: run tsx scripts/layouts-doc.ts", () => {
  expect(page).toBe(withLayouts(page));
});

it("every layout has its row", () => {
  expect(Object.keys(layouts).filter((id) => !page.includes(`| \`${id}\` |`))).toEqual([]);
});

it("a page without a place for the table is refused", () => {
  expect(() => withLayouts("# Migrations folders")).toThrow("<!-- layouts -->");
});
