// The report for a pull request, a summary or a file: verdict first, then what to do, what differs, and the rest folded.
// It fits the place by severity: the least serious goes first, and what goes is counted.

import type { Report } from "../model/report.ts";
import { advice } from "./advice.ts";
import { circumstances } from "./circumstances.ts";
import { type Block, fitInto, whole } from "./fit.ts";
import type { Format } from "./format.ts";
import { consequence, headline, subjectOf } from "./headline.ts";
import { code, inline } from "./markdown-escape.ts";
import { acceptedBlock, knownBlock, lintBlock, tableBlock, textBlock } from "./markdown-findings.ts";
import { diagnosticBlocks, notComparedBlock, pendingBlock, pictureBlock } from "./markdown-rest.ts";
import { scriptsBlock } from "./markdown-scripts.ts";
import { overview } from "./overview.ts";

export const markdown: Format = {
  id: "markdown",
  render: (report, { limit, picture }) => {
    const blocks: readonly (Block | null)[] = [
      whole(top(report)),
      ...diagnosticBlocks(report, (severity) => severity === "error"),
      tableBlock(report),
      report.verdict === "inconclusive" ? notComparedBlock(report) : null,
      textBlock(report, limit),
      scriptsBlock(report, limit),
      picture ? pictureBlock(report) : null,
      pendingBlock(report),
      report.verdict === "inconclusive" ? null : notComparedBlock(report),
      knownBlock(report),
      lintBlock(report),
      acceptedBlock(report),
      ...diagnosticBlocks(report, (severity) => severity !== "error"),
      whole(bottom(report)),
    ];
    return fitInto(
      blocks.filter((block) => block !== null),
      limit,
    );
  },
};

function top(report: Report): string {
  const steps = advice(report, code).map((step) => `- ${step}`);
  const lines = [
    `## ${headline(report, inline(subjectOf(report)), inline)}`,
    consequence(report),
    steps.join("\n"),
    overview(report.findings).map(inline).join("  \n"),
  ];
  return lines.filter((line) => line !== "").join("\n\n");
}

function bottom(report: Report): string {
  return `<sub>${circumstances(report).map(inline).join(" · ")}</sub>`;
}
