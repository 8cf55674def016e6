// Puts the table of the settings between its markers in docs/configuration.md. With --check, fails where it is not there.

import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { markdownTable } from "markdown-table";
import { type Setting, type SettingName, settings } from "../src/config/settings.ts";

const page = fileURLToPath(new URL("../docs/configuration.md", import.meta.url));
const begin = "<!-- settings -->";
const end = "<!-- end of settings -->";

/** The page with its table made anew. Throws where a marker is missing. */
export function withSettings(text: string): string {
  const from = text.indexOf(begin);
  const to = text.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`docs/configuration.md has no place for the table: put ${begin} and ${end}`);
  const rows = (Object.keys(settings) as SettingName[]).map((name) => row(name, settings[name]));
  const table = markdownTable([["Setting", "Flag", "Input", "File", "What it is"], ...rows], {
    alignDelimiters: false,
  });
  return `${text.slice(0, from + begin.length)}\n\n${table}\n\n${text.slice(to)}`;
}

function row(name: SettingName, { places, description, value }: Setting): string[] {
  const has = (place: Setting["places"][number], how: string) => (places.includes(place) ? how : "");
  const flag = value === null ? `\`--${name}\`` : `\`--${name} ${value}\``;
  const cells = [`\`${name}\``, has("flag", flag), has("input", "yes"), has("file", "yes"), description];
  return cells.map((cell) => cell.replaceAll("|", "\\|"));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = await readFile(page, "utf8");
  const made = withSettings(text);
  if (!process.argv.includes("--check")) await writeFile(page, made);
  else if (made !== text) {
    process.stderr.write("docs/configuration.md is not what the settings are: run tsx scripts/configuration-doc.ts\n");
    process.exitCode = 1;
  }
}
