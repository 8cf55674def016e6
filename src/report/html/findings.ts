// The findings, worst first: each a line that opens.

import type { Finding } from "../../model/finding.ts";
import { objectName } from "../../model/object.ts";
import type { Report, RunOrigin } from "../../model/report.ts";
import { foldedWords, originUrl, originWords, remarks } from "../finding-words.ts";
import type { Told } from "../renames.ts";
import { rulePage, ruleTitle } from "../rule-words.ts";
import type { Filters } from "./filters.ts";
import { html, type Markup } from "./markup.ts";
import { sidesMarkup } from "./sides.ts";

/** So many are open from the start. */
const mostOpen = 12;

export function findingsMarkup(report: Report, findings: readonly Told[], filters: Filters): Markup {
  return html`<section aria-labelledby="findings"><div class="head"><h2 id="findings">Findings</h2><p class="shown" role="status"></p></div>
<div class="list${findings.length > 100 ? " many" : null}">${findings.map((told, index) =>
    findingMarkup(told, report.run, filters.classes(told.finding), findings.length <= mostOpen || index < 3),
  )}</div>
</section>`;
}

function findingMarkup({ finding, now }: Told, run: RunOrigin, classes: string, isOpen: boolean): Markup {
  const { id, severity, object, change, rule } = finding;
  return html`<details class="finding ${severity} ${classes}" id="f-${id}"${isOpen ? html` open` : null}><summary>
<span class="badge ${severity}">${severity}</span> <span class="what"><span class="name"><span class="kind">${object.kind.replaceAll("-", " ")}</span> <code>${nameOf(objectName(object))}</code>${
    change === null ? null : html` <span class="change">${change}</span>`
  }</span><span class="message">${finding.message}</span></span></summary>
<div class="inside">${sidesMarkup(finding)}${[...remarks(finding, now), ...foldedWords(finding, 50)].map((line) => html`<p class="folded">${line}</p>`)}
<p class="about">${placeMarkup(finding, run)}<span>rule <a href="${rulePage(rule)}" title="${ruleTitle(rule)}">${rule}</a></span>${
    finding.cause === null ? null : html`<span>cause: ${finding.cause}</span>`
  }</p></div></details>
`;
}

/** A name of blanks or of nothing shows that it is one. */
function nameOf(name: string): Markup | string {
  return name.trim() === "" ? html`<em>blank</em>` : name;
}

function placeMarkup(finding: Finding, run: RunOrigin): Markup | null {
  const words = originWords(finding);
  if (words === null) return null;
  const url = originUrl(finding, run);
  return html`<span>made in ${url === null ? html`<code>${words}</code>` : html`<a href="${url}"><code>${words}</code></a>`}</span>`;
}
