// What stands beside the findings: scripts with their proof, pending migrations, what was accepted, not compared, or met.

import { objectName } from "../../model/object.ts";
import type { Report } from "../../model/report.ts";
import type { Script } from "../../model/script.ts";
import { count } from "../count.ts";
import { originWords } from "../finding-words.ts";
import { rulePage } from "../rule-words.ts";
import { proofWords, type ScriptName, scriptNames, scriptTitles } from "../script-words.ts";
import { html, type Markup } from "./markup.ts";

export function scriptsMarkup(report: Report): Markup | null {
  const scripts = scriptNames.flatMap((name) => {
    const script = report.scripts[name];
    return script === null ? [] : [scriptMarkup(name, script)];
  });
  return scripts.length === 0
    ? null
    : html`<section aria-labelledby="scripts"><h2 id="scripts">Ways out</h2>${scripts}</section>`;
}

function scriptMarkup(name: ScriptName, script: Script): Markup {
  const { title, command } = scriptTitles[name];
  return html`<details class="script"><summary><span class="badge ${script.proof}">${script.proof}</span> <span>${title}</span></summary>
<div class="inside"><p>${proofWords(script)}</p>
${script.hazards.length === 0 ? null : html`<ul>${script.hazards.map(({ type, message }) => html`<li><b>${type}</b>: ${message}</li>`)}</ul>`}
<p class="command"><code id="${name}-command">${command}</code> <button type="button" class="copy" data-copies="${name}-command" hidden>Copy the command</button></p>
<div class="code"><button type="button" class="copy" data-copies="${name}-sql" hidden>Copy the script</button><pre><code id="${name}-sql">${script.sql}</code></pre></div></div></details>`;
}

export function pendingMarkup({ migrations }: Report): Markup | null {
  const pending = migrations?.pending ?? [];
  if (pending.length === 0) return null;
  return html`<section aria-labelledby="pending"><h2 id="pending">${count(pending.length, "pending migration")}</h2>
<p>Not deployed yet, and no finding.</p>
<ul class="pending">${pending.map(
    ({ path, changes, preview }) =>
      html`<li><code>${path}</code>${
        preview?.status === "fails"
          ? html` <span class="badge critical">fails</span> ${preview.error ?? ""}`
          : preview?.status === "ok"
            ? html` <span class="badge proven">will run</span>`
            : preview?.status === "diverges"
              ? html` <span class="badge high">ends elsewhere</span>`
              : null
      }${changes.length === 0 ? null : html`<ul>${changes.map((change) => html`<li>${change}</li>`)}</ul>`}${
        preview === null || preview.hazards.length === 0
          ? null
          : html`<ul>${preview.hazards.map(({ type, message }) => html`<li><b>${type}</b>: ${message}</li>`)}</ul>`
      }</li>`,
  )}</ul></section>`;
}

export function notComparedMarkup({ coverage: { notCompared } }: Report): Markup | null {
  if (notCompared.length === 0) return null;
  return html`<section aria-labelledby="unseen-objects"><h2 id="unseen-objects">Not compared: ${count(notCompared.length, "object")}</h2>
<ul>${notCompared.map(({ kind, name, reason }) => html`<li>${kind} <code>${name}</code>: ${reason}</li>`)}</ul></section>`;
}

/** What is no drift and asks for trouble. */
export function lintMarkup({ lint }: Report): Markup | null {
  const open = lint.filter(({ accepted }) => accepted === null);
  if (open.length === 0) return null;
  return html`<section aria-labelledby="lint"><h2 id="lint">Lint: ${count(open.length, "finding")}</h2>
<p>No drift: as the migrations say, and asking for trouble.</p>
<ul>${open.map((finding) => {
    const origin = originWords(finding);
    const { severity, object, message, rule } = finding;
    return html`<li><span class="badge ${severity}">${severity}</span> ${object.kind} <code>${objectName(object)}</code>: ${message} (<a href="${rulePage(rule)}">${rule}</a>${origin === null ? null : `, made in ${origin}`})</li>`;
  })}</ul></section>`;
}

export function acceptedMarkup({ findings }: Report): Markup | null {
  const accepted = findings.filter((finding) => finding.accepted !== null);
  if (accepted.length === 0) return null;
  return html`<section aria-labelledby="accepted"><h2 id="accepted">${count(accepted.length, "accepted finding")}</h2>
<ul>${accepted.map(
    ({ severity, object, accepted: agreed }) =>
      html`<li>${severity}: ${object.kind} <code>${objectName(object)}</code>: ${agreed?.reason ?? ""}${
        agreed?.by ? `, by ${agreed.by}` : null
      }${agreed?.until ? `, until ${agreed.until}` : null}</li>`,
  )}</ul></section>`;
}

export function diagnosticsMarkup({ diagnostics }: Report): Markup | null {
  if (diagnostics.length === 0) return null;
  return html`<section aria-labelledby="met"><h2 id="met">Met on the way</h2>
<ul>${diagnostics.map(({ severity, message }) => html`<li><b>${severity}</b>: ${message}</li>`)}</ul></section>`;
}
