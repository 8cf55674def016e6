// The filters: a checkbox a value, and a rule of the style for each, so that they work without a script. What stands in the
// style is a number of ours, never a name.

import type { Finding } from "../../model/finding.ts";
import { severities } from "../../model/severity.ts";
import { html, type Markup } from "./markup.ts";

export interface Filters {
  readonly form: Markup | null;
  /** Rules that hide what is not chosen. */
  readonly style: string;
  /** The classes of one finding. */
  classes(finding: Finding): string;
}

interface Dimension {
  readonly id: string;
  readonly title: string;
  readonly value: (finding: Finding) => string;
  /** Known values in their order; others follow by how often they are. */
  readonly order: readonly string[];
}

/** More values than that of one kind are one box together. */
const mostBoxes = 40;

const dimensions: readonly Dimension[] = [
  { id: "v", title: "Severity", value: ({ severity }) => severity, order: severities },
  { id: "c", title: "Cause", value: ({ cause }) => cause ?? "other", order: [] },
  { id: "k", title: "Kind", value: ({ object }) => object.kind.replaceAll("-", " "), order: [] },
  { id: "s", title: "Schema", value: ({ object }) => object.schema ?? "in no schema", order: [] },
];

export function filtersOf(findings: readonly Finding[]): Filters {
  const all = dimensions.map((dimension) => ({ ...dimension, ...boxesOf(dimension, findings) }));
  const useful = all.filter(({ boxes }) => boxes.length > 1);
  return {
    form: useful.length === 0 ? null : formOf(useful),
    style: useful.flatMap(({ id, boxes }) => boxes.map((_, index) => hides(`${id}${index}`))).join("\n"),
    classes: (finding) => all.map(({ id, index, value }) => `${id}${index.get(value(finding)) ?? 0}`).join(" "),
  };
}

interface Boxes {
  readonly boxes: readonly { readonly label: string; readonly number: number }[];
  /** Which box a value belongs to. */
  readonly index: ReadonlyMap<string, number>;
}

function boxesOf({ value, order }: Dimension, findings: readonly Finding[]): Boxes {
  const numbers = new Map<string, number>();
  for (const finding of findings) numbers.set(value(finding), (numbers.get(value(finding)) ?? 0) + 1);
  const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  const sorted = [...numbers].sort(([a, m], [b, n]) => rank(a) - rank(b) || n - m || (a < b ? -1 : 1));
  const own = sorted.slice(0, sorted.length > mostBoxes ? mostBoxes - 1 : mostBoxes);
  const rest = sorted.slice(own.length);
  const boxes = own.map(([label, number]) => ({ label, number }));
  if (rest.length > 0) {
    boxes.push({ label: `${rest.length} others`, number: rest.reduce((sum, [, number]) => sum + number, 0) });
  }
  return { boxes, index: new Map(sorted.map(([name], index) => [name, Math.min(index, boxes.length - 1)])) };
}

function formOf(all: readonly (Dimension & Boxes)[]): Markup {
  return html`<form class="filters" aria-label="Filter the findings">
<div class="search" hidden><label for="search">Find</label><input type="search" id="search" autocomplete="off" placeholder="name or word"></div>
${all.map(
  ({ id, title, boxes }) =>
    html`<fieldset><legend>${title}</legend>${boxes.map(
      ({ label, number }, index) =>
        html`<label class="box ${id === "v" ? label : ""}"><input type="checkbox" id="${id}${index}" checked><span>${label}</span><b>${number}</b></label>`,
    )}</fieldset>`,
)}
<button type="reset">Show all</button>
</form>`;
}

function hides(id: string): string {
  return `.filters:has(#${id}:not(:checked))+div .${id}{display:none}`;
}
