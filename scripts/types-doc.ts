// Makes the table of Python's types in docs/types.md of their mapping.

import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { markdownTable } from "markdown-table";
import { pythonTypes } from "../src/types/python/mapping.ts";

const target = new URL("../docs/types.md", import.meta.url);
const place = /<!-- of the mapping -->\n[\s\S]*?<!-- end -->/;

/** The page with the table in its place. */
export function withMapping(page: string): string {
  const code = (text: string): string => `\`${text.replaceAll("|", "\\|")}\``;
  const rows = Object.entries(pythonTypes).map(([name, { object, json, also }]) => [
    code(name),
    code(object),
    code(json),
    also
      .filter((each) => each !== object && each !== json)
      .map(code)
      .join(" "),
  ]);
  const table = markdownTable([["PostgreSQL", "objects", "TypedDict", "the same"], ...rows], {
    alignDelimiters: false,
  });
  return page.replace(place, () => `<!-- of the mapping -->\n${table}\n<!-- end -->`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeFile(target, withMapping(await readFile(target, "utf8")));
}
