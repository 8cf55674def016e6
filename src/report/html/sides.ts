// What was expected and what is there, beside each other.

import type { Finding } from "../../model/finding.ts";
import { type Line, type Row, sideBySide } from "../side-by-side.ts";
import { sidesOf } from "../sides.ts";
import { html, type Markup } from "./markup.ts";

/** Null where the message says all that there is. */
export function sidesMarkup(finding: Finding): Markup | null {
  const { expected, actual } = finding;
  const { form } = sidesOf(finding);
  if (form === "none") return null;
  if (form === "secret")
    return html`<p>The two sides differ only in what is redacted.</p>${alone("Both sides", expected, "same")}`;
  if (expected === null || actual === null) {
    return expected === null
      ? alone("In the database", actual, "actual")
      : alone("By the migrations", expected, "expected");
  }
  const rows = sideBySide(expected, actual);
  if (rows === null)
    return html`${alone("By the migrations", expected, "expected")}${alone("In the database", actual, "actual")}`;
  const isLine = !expected.includes("\n") && !actual.includes("\n");
  const wide = isLine ? null : html` colspan="2"`;
  return html`<table class="sides"><caption class="unseen">By the migrations, and in the database</caption>
${isLine ? null : html`<colgroup>${["number", "text", "number", "text"].map((name) => html`<col class="${name}">`)}</colgroup>`}
<thead><tr><th scope="col"${wide}>By the migrations</th><th scope="col"${wide}>In the database</th></tr></thead>
<tbody>${rows.map((row) => rowMarkup(row, !isLine))}</tbody></table>`;
}

function alone(title: string, text: string | null, side: "expected" | "actual" | "same"): Markup {
  return html`<figure class="alone ${side}"><figcaption>${title}</figcaption><pre><code>${text ?? ""}</code></pre></figure>`;
}

function rowMarkup(row: Row, isNumbered: boolean): Markup {
  if (row.form === "gap") return html`<tr class="gap"><td colspan="4">${row.lines} equal lines</td></tr>`;
  const style = (side: "expected" | "actual") => (row.form === "same" ? "line" : `line ${side}`);
  return html`<tr>${cells(row.expected, style("expected"), isNumbered)}${cells(row.actual, style("actual"), isNumbered)}</tr>`;
}

function cells(line: Line | null, style: string, isNumbered: boolean): Markup {
  if (line === null) {
    return html`<td class="number"></td><td class="nothing"><span class="unseen">no such line</span></td>`;
  }
  const words = line.pieces.map(({ text, differs }) =>
    !differs ? html`${text}` : style.endsWith("expected") ? html`<del>${text}</del>` : html`<ins>${text}</ins>`,
  );
  return html`${isNumbered ? html`<td class="number">${line.number}</td>` : null}<td class="${style}">${words}</td>`;
}
