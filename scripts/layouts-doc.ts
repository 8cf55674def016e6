// Puts the table of the layouts, one row a tool, between its markers in docs/layouts.md. With --check, fails where it is not there.

import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { markdownTable } from "markdown-table";
import { layouts } from "../src/layouts/index.ts";
import type { Layout } from "../src/layouts/layout.ts";

const page = fileURLToPath(new URL("../docs/layouts.md", import.meta.url));
const begin = "<!-- layouts -->";
const end = "<!-- end of layouts -->";

/** The page with its table made anew. Throws where a marker is missing. */
export function withLayouts(text: string): string {
  const from = text.indexOf(begin);
  const to = text.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`docs/layouts.md has no place for the table: put ${begin} and ${end} there`);
  const all: readonly Layout[] = Object.values(layouts);
  const table = markdownTable(
    [["Tool", "`layout`", "Where", "Recognised by", "History", "Order", "Checksum", "Limits"], ...all.map(row)],
    { alignDelimiters: false, padding: true },
  );
  return `${text.slice(0, from + begin.length)}\n\n${table}\n\n${text.slice(to)}`;
}

function row({ id, title, defaultDirectories, configuration, describe, history }: Layout): string[] {
  const tables = history.tables.map(({ schema, name }) => (schema === null ? name : `${schema}.${name}`));
  const told = (configuration?.files ?? []).map((file) => `as \`${file}\` says`);
  return [
    title,
    `\`${id}\``,
    [...told, ...defaultDirectories.map((each) => `\`${each}\``)].join(", ") || "named",
    describe.recognised,
    tables.map((each) => `\`${each}\``).join(", or ") || "none",
    describe.order,
    describe.checksum,
    describe.limits,
  ].map((cell) => cell.replaceAll("|", "\\|"));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = await readFile(page, "utf8");
  const made = withLayouts(text);
  if (!process.argv.includes("--check")) await writeFile(page, made);
  else if (made !== text) {
    process.stderr.write("docs/layouts.md is not what the layouts say of themselves: run tsx scripts/layouts-doc.ts\n");
    process.exitCode = 1;
  }
}
