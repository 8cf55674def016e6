// The report as one page that needs nothing else: no request goes out, no script is needed to read it, and the page's own
// policy lets nothing run or load but the style and the script that are named here by their hashes.

import { createHash } from "node:crypto";
import type { Report } from "../model/report.ts";
import { severities } from "../model/severity.ts";
import { advice } from "./advice.ts";
import { circumstances } from "./circumstances.ts";
import type { Format } from "./format.ts";
import { consequence, headline, subjectOf } from "./headline.ts";
import { picture } from "./html/er.ts";
import { type Filters, filtersOf } from "./html/filters.ts";
import { findingsMarkup } from "./html/findings.ts";
import { type Markup, html as markup, trusted } from "./html/markup.ts";
import {
  acceptedMarkup,
  diagnosticsMarkup,
  lintMarkup,
  notComparedMarkup,
  pendingMarkup,
  scriptsMarkup,
} from "./html/rest.ts";
import { script } from "./html/script.ts";
import { style } from "./html/style.ts";
import { type Told, toldTogether } from "./renames.ts";

export const html: Format = { id: "html", render: (report) => page(report).markup };

function page(report: Report): Markup {
  const findings = toldTogether(report.findings.filter((finding) => finding.accepted === null));
  const filters = filtersOf(findings.map(({ finding }) => finding));
  const styles = `${style}${filters.style}\n`;
  const title = headline(report, subjectOf(report), (data) => data);
  return markup`<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${hash(styles)}'; script-src '${hash(script)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark"><title>${title}</title>
<style>${trusted(styles)}</style></head>
<body><a class="skip" href="#main">To the findings</a>
${top(report, title)}
<main id="main">${body(report, findings, filters)}</main>
<footer><ul>${circumstances(report).map((each) => markup`<li>${each}</li>`)}</ul></footer>
<script>${trusted(script)}</script></body></html>
`;
}

function top(report: Report, title: string): Markup {
  const steps = advice(report, (code) => code);
  const said = consequence(report);
  return markup`<header><p class="brand">pgdrift · schema report</p><h1>${title}</h1>
${said === "" ? null : markup`<p class="consequence">${said}</p>`}
${
  report.highest === null
    ? null
    : markup`<ul class="numbers" aria-label="Findings by severity">${severities.map((severity) => {
        const number = report.counts[severity];
        return markup`<li class="${number === 0 ? "none" : severity}"><b>${number}</b> ${severity}</li>`;
      })}</ul>`
}
${steps.length === 0 ? null : markup`<div class="steps"><h2>What to do next</h2>${steps.length === 1 ? markup`<p>${steps}</p>` : markup`<ol>${steps.map((step) => markup`<li>${step}</li>`)}</ol>`}</div>`}
</header>`;
}

/** What could not be seen stands first where it is the reason for the verdict. */
function body(report: Report, findings: readonly Told[], filters: Filters): Markup {
  const isReason = report.verdict === "inconclusive" || report.verdict === "skipped";
  const unseen = [notComparedMarkup(report), diagnosticsMarkup(report)];
  return markup`${isReason ? unseen : null}
<div class="columns${filters.form === null ? null : " two"}">${filters.form}<div>
${findings.length === 0 ? null : findingsMarkup(report, findings, filters)}
</div></div>
${scriptsMarkup(report)}${picture(report)}${pendingMarkup(report)}${lintMarkup(report)}${isReason ? null : unseen}${acceptedMarkup(report)}`;
}

function hash(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
