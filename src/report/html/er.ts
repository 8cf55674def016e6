// The tables concerned as a picture of ours, in the page itself: boxes, their columns, and what points at what. What is
// missing, unexpected or changed says so in a word, by its line and by its colour.

import type { Change } from "../../model/difference.ts";
import type { Report } from "../../model/report.ts";
import { count } from "../count.ts";
import { type ShownTable, tablesShown } from "../tables-shown.ts";
import { printableLine } from "../terminal.ts";
import { type Box, layOut, sizes } from "./er-layout.ts";
import { html, type Markup } from "./markup.ts";

const most = { tables: 24, columns: 14 };

/** Null where findings touch no table. */
export function picture(report: Report): Markup | null {
  if (report.tables.length === 0) return null;
  const shown = tablesShown(report.tables, most);
  const { boxes, width, height } = layOut(shown);
  const said = `${count(shown.tables.length, "table")} with findings: ${shown.tables
    .map(({ schema, name, change }) => `${schema}.${name} (${change})`)
    .join(", ")}`;
  return html`<section aria-labelledby="tables"><h2 id="tables">The tables concerned</h2>
<div class="er" role="group" tabindex="0" aria-label="Picture of the tables, may be scrolled">
<svg role="img" aria-labelledby="er-title" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<title id="er-title">${said}</title>
${boxes.flatMap((box) => edges(box, boxes))}
${boxes.map(boxMarkup)}
</svg></div>
<p class="legend"><span class="mark missing">missing</span><span class="mark unexpected">unexpected</span><span class="mark changed">changed</span></p>
${shown.hidden === 0 ? null : html`<p>${count(shown.hidden, "more table")} with findings ${shown.hidden === 1 ? "is" : "are"} not pictured.</p>`}
</section>`;
}

function boxMarkup({ schema, name, table, x, y, width, height }: Box): Markup {
  const change = table?.change ?? null;
  const room = letters(width) - (change === null ? 0 : change.length + 2);
  return html`<g class="table ${change ?? "beside"}"><rect class="box" x="${x}" y="${y}" width="${width}" height="${height}" rx="7"/>
<text class="title" x="${x + sizes.pad}" y="${y + 19.5}">${shorten(`${schema}.${name}`, room)}</text>${
    change === null ? null : word(change, x + width - sizes.pad, y + 19.5)
  }${table === null ? null : rows(table, { x, y, width })}</g>
`;
}

function rows(table: ShownTable, { x, y, width }: { readonly x: number; readonly y: number; readonly width: number }) {
  if (table.columns.length === 0) return null;
  const pointing = new Set(table.relations.flatMap(({ columns }) => columns));
  const at = (index: number) => y + sizes.header + index * sizes.row + 15;
  return html`<line class="rule" x1="${x}" x2="${x + width}" y1="${y + sizes.header}" y2="${y + sizes.header}"/>${table.columns.map(
    ({ name, type, change, primaryKey }, index) => {
      const mark = primaryKey ? "PK" : pointing.has(name) ? "FK" : "";
      const room = letters(width) - 4 - (change === null ? 0 : change.length + 2);
      const shownName = shorten(name, Math.max(8, room - Math.min(type.length, 14) - 2));
      const shownType = shorten(type, Math.max(0, room - shownName.length - 2));
      return html`<g class="${change ?? "as-is"}"><text class="key" x="${x + sizes.pad}" y="${at(index)}">${mark}</text><text class="column" x="${
        x + sizes.pad + 4 * sizes.letter
      }" y="${at(index)}">${shownName}<tspan class="type" dx="8">${shownType}</tspan></text>${
        change === null ? null : word(change, x + width - sizes.pad, at(index))
      }</g>`;
    },
  )}${
    table.hidden === 0
      ? null
      : html`<text class="type" x="${x + sizes.pad + 4 * sizes.letter}" y="${at(table.columns.length)}">and ${table.hidden} more</text>`
  }`;
}

function word(change: Change, x: number, y: number): Markup {
  return html`<text class="word ${change}" x="${x}" y="${y}" text-anchor="end">${change}</text>`;
}

/** From the row that points to the head of the table that it points at. */
function edges(from: Box, boxes: readonly Box[]): readonly Markup[] {
  if (from.table === null) return [];
  const { columns, relations } = from.table;
  return relations.flatMap((relation) => {
    const to = boxes.find(({ schema, name }) => schema === relation.schema && name === relation.table);
    if (to === undefined) return [];
    const row = columns.findIndex(({ name }) => relation.columns.includes(name));
    const y1 = row < 0 ? from.y + sizes.header / 2 : from.y + sizes.header + row * sizes.row + 10.5;
    const y2 = to.y + sizes.header / 2;
    const title = html`<title>${relation.columns.join(", ")} to ${relation.schema}.${relation.table}${
      relation.change === null ? null : ` (${relation.change})`
    }</title>`;
    const style = `edge ${relation.change ?? "as-is"}`;
    if (to.x >= from.x) {
      // In the same column, or in a circle: round the right side.
      const [x1, x2] = [from.x + from.width, to.x + to.width];
      const bend = Math.max(x1, x2) + 34;
      return [
        html`<path class="${style}" d="M${x1} ${y1} C${bend} ${y1} ${bend} ${y2} ${x2} ${y2}">${title}</path>${foot(x1, y1, 1, style)}`,
      ];
    }
    const [x1, x2] = [from.x, to.x + to.width];
    const bend = Math.max(30, (x1 - x2) / 2);
    return [
      html`<path class="${style}" d="M${x1} ${y1} C${x1 - bend} ${y1} ${x2 + bend} ${y2} ${x2} ${y2}">${title}</path>${foot(x1, y1, -1, style)}`,
    ];
  });
}

/** Many rows here point at one there. */
function foot(x: number, y: number, way: 1 | -1, style: string): Markup {
  const end = x + way * 11;
  return html`<path class="${style} foot" d="M${end} ${y} L${x} ${y - 5} M${end} ${y} L${x} ${y + 5}"/>`;
}

function letters(width: number): number {
  return Math.floor((width - 2 * sizes.pad) / sizes.letter);
}

function shorten(text: string, most: number): string {
  const characters = [...printableLine(text)];
  return characters.length <= most ? characters.join("") : `${characters.slice(0, Math.max(0, most - 1)).join("")}…`;
}
