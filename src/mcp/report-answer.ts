// A report as an answer: as many findings as fit a conversation, the worst first, and a word on what is left out.

import reportSchema from "../../docs/report.schema.json" with { type: "json" };
import type { JsonSchema } from "../config/as-arguments.ts";
import type { Finding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { formats } from "../report/index.ts";
import type { Answer } from "./tool.ts";

/** The published schema. Tools must say that it is an object. */
export const reportOutput: JsonSchema = { type: "object", ...reportSchema };

/** The schema of something that has parts of the report in it. */
export function withParts(properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  const { definitions } = reportSchema;
  return { type: "object", properties, required: Object.keys(properties), additionalProperties: false, definitions };
}

export function partOf(name: keyof typeof reportSchema.definitions): JsonSchema {
  return { $ref: `#/definitions/${name}` };
}

export const someFindings = {
  "max-findings": {
    type: "integer",
    minimum: 1,
    maximum: 500,
    description: "How many findings come back, the worst first (default 50). The counts are always of all.",
  },
  from: { type: "integer", minimum: 0, description: "Leave out this many findings first, to read on (default 0)." },
} as const;

export async function reportAnswer(report: Report, given: Readonly<Record<string, unknown>>): Promise<Answer> {
  const shown = someOf(report, given);
  const { render } = await formats.text();
  return {
    text: render(shown, { color: false, limit: Number.POSITIVE_INFINITY }),
    structured: { ...shown },
  };
}

/** The counts stay those of the whole report. */
export function someOf(report: Report, given: Readonly<Record<string, unknown>>): Report {
  const from = numberOf(given.from, 0);
  const many = numberOf(given["max-findings"], 50);
  const findings: readonly Finding[] = report.findings.slice(from, from + many);
  const left = report.findings.length - findings.length;
  if (left === 0) return report;
  const message = `${findings.length} of ${report.findings.length} findings are here, from number ${from + 1} on; call again with from: ${from + findings.length} for the next`;
  const told = { code: "findings-left-out", severity: "note", message, path: null, line: null } as const;
  return { ...report, findings, diagnostics: [...report.diagnostics, told] };
}

function numberOf(value: unknown, fallback: number): number {
  return typeof value === "number" ? value : fallback;
}
