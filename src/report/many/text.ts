// Several reports on a terminal: a row for those that say the same, then each such in full, once.

import pico from "picocolors";
import type { Report } from "../../model/report.ts";
import { formats } from "../index.ts";
import { printableLine } from "../terminal.ts";
import { manyConsequence, manyHeadline, rowsOf } from "./rows.ts";

export async function manyText(reports: readonly Report[], color: boolean): Promise<string> {
  const paint = pico.createColors(color);
  const { render } = await formats.text();
  const rows = rowsOf(reports);
  const table = rows.map(({ words, names }) => `  ${printableLine(words)}: ${namesText(names)}`);
  const told = rows
    .filter(({ reports: [first] }) => first !== undefined && first.verdict !== "clean")
    .map(({ reports: [first], names }) => {
      const whole = first === undefined ? "" : render(first, { color, limit: Number.POSITIVE_INFINITY }).trimEnd();
      return `${paint.bold(`== ${namesText(names)}`)}\n\n${whole}`;
    });
  const head = [paint.bold(manyHeadline(reports)), manyConsequence(reports)].filter((line) => line !== "");
  return `${[head.join("\n"), table.join("\n"), ...told].join("\n\n")}\n`;
}

/** All of a few, the first of many. */
function namesText(names: readonly string[]): string {
  const shown = names.slice(0, 8).map(printableLine).join(", ");
  return names.length > 8 ? `${shown} and ${names.length - 8} more` : shown;
}
