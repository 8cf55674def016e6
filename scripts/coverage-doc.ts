// Makes docs/coverage.md of the coverage table in src/catalog/coverage/. With --check, fails where it is not that.

import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { markdownTable } from "markdown-table";
import type { Coverage, Majors, Row } from "../src/catalog/coverage/coverage.ts";
import { coveredColumns, groups } from "../src/catalog/coverage/index.ts";

const page = fileURLToPath(new URL("../docs/coverage.md", import.meta.url));

export function coveragePage(): string {
  return `# What is compared

Every column of every system catalog of PostgreSQL 14 to 18, and what becomes of it. The table is data in
\`src/catalog/coverage/\`; a test holds it against the catalogs of real servers, so that a column which a new major brings
cannot be overlooked. What a server newer than this program could hold is named in the report (\`coverage.notCompared\`),
and the verdict is then \`inconclusive\`.

${markdownTable([["", "columns"], ...counts()], { alignDelimiters: false })}

**compared**: two databases that differ in it differ in the attribute that is named. **derived**: something compared says it
already. **the server's**: its own bookkeeping, which nobody sets. **left out**: can be set by hand, and is not compared.

## Left out

${leftOutByReason()
  .map(([reason, columns]) => `- ${capital(reason)}: ${columns.map(code).join(", ")}.`)
  .join("\n")}

${Object.entries(groups)
  .map(([title, group]) => `## ${title}\n\n${tableOf(group)}`)
  .join("\n\n")}
`;
}

function counts(): string[][] {
  const sorts = ["compared", "derived", "the server's", "left out"];
  return sorts.map((sort) => [sort, String(coveredColumns.filter(({ coverage }) => sortOf(coverage) === sort).length)]);
}

function sortOf(coverage: Coverage): string {
  if ("compared" in coverage) return "compared";
  if ("derived" in coverage) return "derived";
  return coverage.by === "server" ? "the server's" : "left out";
}

function leftOutByReason(): readonly (readonly [string, readonly string[]])[] {
  const reasons = new Map<string, string[]>();
  for (const { catalog, column, coverage } of coveredColumns) {
    if (!("leftOut" in coverage) || coverage.by === "server") continue;
    reasons.set(coverage.leftOut, [...(reasons.get(coverage.leftOut) ?? []), `${catalog}.${column}`]);
  }
  return [...reasons];
}

function tableOf(group: Readonly<Record<string, readonly Row[]>>): string {
  const rows = Object.entries(group).flatMap(([catalog, each]) =>
    each.map(([columns, coverage, majors = {}], at) => [
      at === 0 ? code(catalog) : "",
      columns.split(/\s+/).map(code).join(", ") + since(majors),
      sortOf(coverage),
      told(coverage),
    ]),
  );
  return markdownTable([["catalog", "columns", "", "as, from, or why"], ...rows], { alignDelimiters: false });
}

function told(coverage: Coverage): string {
  if ("compared" in coverage) return coverage.compared.map(code).join(", ");
  return "derived" in coverage ? coverage.derived : coverage.leftOut;
}

function since({ from, until }: Majors): string {
  if (from !== undefined && until !== undefined) return ` (${from} to ${until})`;
  if (from !== undefined) return ` (from ${from})`;
  return until === undefined ? "" : ` (until ${until})`;
}

function code(text: string): string {
  return `\`${text}\``;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const made = coveragePage();
  if (!process.argv.includes("--check")) await writeFile(page, made);
  else if (made !== (await readFile(page, "utf8"))) {
    process.stderr.write("docs/coverage.md is not what the coverage table says: run tsx scripts/coverage-doc.ts\n");
    process.exitCode = 1;
  }
}
