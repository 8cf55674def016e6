// Puts the tables of the layouts, one row a tool, between their markers in docs/layouts.md. With --check, fails where they are
// not there.

import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { markdownTable } from "markdown-table";
import { layouts } from "../src/layouts/index.ts";
import type { Layout } from "../src/layouts/layout.ts";
import { writers } from "../src/layouts/write/index.ts";

const page = fileURLToPath(new URL("../docs/layouts.md", import.meta.url));
/** The page with its tables made anew. Throws where a marker is missing. */
export function withLayouts(text: string): string {
  const all: readonly Layout[] = Object.values(layouts);
  const head = ["Tool", "`layout`", "Where", "Recognised by", "History", "Order", "Checksum", "Limits"];
  const written = all.flatMap(({ id, title }) => {
    const writer = writers[id];
    return writer === null ? [] : [[title, writer.writes, writer.marks]];
  });
  const deploys = all.flatMap(({ title, deploy }) =>
    deploy === null ? [] : [[title, `\`${deploy.command}\``, told(deploy.install)]],
  );
  const made = withTable(text, "layouts", [head, ...all.map(row)]);
  return withTable(
    withTable(made, "new migrations", [["Tool", "What is written", "How it is marked as applied"], ...written]),
    "deploys",
    [["Tool", "What `push` runs", "Where it comes from"], ...deploys],
  );
}

/** A phrase stays one, a command is code. */
function told(install: string): string {
  return install.startsWith("as ") ? install : `\`${install}\``;
}

function withTable(text: string, name: string, rows: string[][]): string {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const from = text.indexOf(begin);
  const to = text.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`docs/layouts.md has no place for the table: put ${begin} and ${end} there`);
  const table = markdownTable(rows, { alignDelimiters: false, padding: true });
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
