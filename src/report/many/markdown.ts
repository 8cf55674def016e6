// Several reports as markdown: a row for those that say the same, then each such folded, as much of it as the place takes.

import type { Report } from "../../model/report.ts";
import { formats } from "../index.ts";
import { code, inline } from "../markdown-escape.ts";
import { manyConsequence, manyHeadline, type Row, rowsOf } from "./rows.ts";

export interface ManyMarkdown {
  render(limit: number): string;
}

export async function manyMarkdown(reports: readonly Report[]): Promise<ManyMarkdown> {
  const { render } = await formats.markdown();
  const rows = rowsOf(reports);
  return {
    render(limit) {
      const head = headOf(reports, rows, limit);
      const told = rows.filter(({ reports: [first] }) => first !== undefined && first.verdict !== "clean");
      let text = head;
      for (const [at, { reports: group, names }] of told.entries()) {
        const [first] = group;
        const room = Math.floor((limit - text.length) / (told.length - at)) - wrapping;
        if (first === undefined || room < smallest) continue;
        const title = `${inline(names[0] ?? "")}${names.length > 1 ? ` and ${names.length - 1} more` : ""}`;
        const body = render(first, { color: false, limit: room });
        text += `\n<details><summary>${title}</summary>\n\n${body.trimEnd()}\n\n</details>\n`;
      }
      return text;
    },
  };
}

/** What a folded report takes beside itself, and with less room than which it says nothing. */
const wrapping = 400;
const smallest = 1500;

function headOf(reports: readonly Report[], rows: readonly Row[], limit: number): string {
  const consequence = manyConsequence(reports);
  const top = `## ${manyHeadline(reports)}\n${consequence === "" ? "" : `\n${consequence}\n`}\n| What was seen | Targets |\n| - | - |\n`;
  const bottom = (left: number) => (left === 0 ? "" : `| and ${left} more rows | in the JSON report |\n`);
  let text = top;
  for (const [at, { words, names }] of rows.entries()) {
    const line = `| ${inline(words)} | ${namesOf(names)} |\n`;
    if (text.length + line.length + 60 > limit) return text + bottom(rows.length - at);
    text += line;
  }
  return text;
}

/** All of a few, the first of many. */
function namesOf(names: readonly string[]): string {
  const shown = names
    .slice(0, 20)
    .map((name) => code(name).replaceAll("|", "\\|"))
    .join(", ");
  return names.length > 20 ? `${shown} and ${names.length - 20} more` : shown;
}
