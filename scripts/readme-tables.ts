// Puts the tables of action.yml's inputs and outputs between their markers in README.md. With --check, fails where they are not there.

import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { markdownTable } from "markdown-table";
import { parse } from "yaml";

const readme = fileURLToPath(new URL("../README.md", import.meta.url));
const action = fileURLToPath(new URL("../action.yml", import.meta.url));

/** The README with its tables made anew. Throws where a marker is missing. */
export function withTables(text: string, actionYaml: string): string {
  return ["inputs", "outputs"].reduce((rest, part) => {
    const begin = `<!-- ${part} of action.yml -->`;
    const end = `<!-- end of ${part} -->`;
    const from = rest.indexOf(begin);
    const to = rest.indexOf(end, from);
    if (from < 0 || to < 0)
      throw new Error(`README.md has no place for the ${part}: put ${begin} and ${end} on lines of their own`);
    return `${rest.slice(0, from + begin.length)}\n\n${table(part, actionYaml)}\n\n${rest.slice(to)}`;
  }, text);
}

function table(part: string, actionYaml: string): string {
  const entries = Object.entries<{ description: string }>(parse(actionYaml)[part]);
  const rows = entries.map(([name, { description }]) => [`\`${name}\``, description.replaceAll("|", "\\|")]);
  return markdownTable([[part === "inputs" ? "Input" : "Output", "What it is"], ...rows], { alignDelimiters: false });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = await readFile(readme, "utf8");
  const made = withTables(text, await readFile(action, "utf8"));
  if (!process.argv.includes("--check")) await writeFile(readme, made);
  else if (made !== text) {
    process.stderr.write("README.md's tables are not what action.yml makes: run tsx scripts/readme-tables.ts\n");
    process.exitCode = 1;
  }
}
