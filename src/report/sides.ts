// How the two sides of a finding are shown: beside each other where they are short, as a diff where they are texts.

import { structuredPatch } from "diff";
import type { Finding } from "../model/finding.ts";
import { redacted } from "../model/redact.ts";

export type Sides =
  | { readonly form: "none" }
  | { readonly form: "short"; readonly expected: string | null; readonly actual: string | null }
  /** One side only, or two that no diff was found for in time. */
  | { readonly form: "texts"; readonly expected: string | null; readonly actual: string | null }
  | { readonly form: "diff"; readonly lines: readonly DiffLine[] }
  /** Equal now that secrets are out. */
  | { readonly form: "secret"; readonly text: string };

export interface DiffLine {
  readonly sign: "-" | "+" | " " | "@";
  readonly text: string;
}

/** The longest side that still stands within a line. */
const shortest = 80;

export function sidesOf(finding: Finding): Sides {
  const { expected, actual } = finding;
  if (expected === null && actual === null) return { form: "none" };
  if (expected === actual && expected?.includes(redacted)) return { form: "secret", text: expected };
  if ([expected, actual].every((side) => side === null || (side.length <= shortest && !/[\r\n]/.test(side)))) {
    return { form: "short", expected, actual };
  }
  if (expected === null || actual === null) return { form: "texts", expected, actual };
  return diffOf(expected, actual) ?? { form: "texts", expected, actual };
}

/** Null where two texts have so little in common that a diff would take long and say nothing, or differ in line ends only. */
function diffOf(expected: string, actual: string): Sides | null {
  const options = { context: 3, timeout: 2_000, maxEditLength: 5_000 };
  const patch = structuredPatch("", "", unix(expected), unix(actual), undefined, undefined, options);
  if (patch === undefined || patch.hunks.length === 0) return null;
  const lines = patch.hunks.flatMap((hunk, index) => [
    ...(patch.hunks.length > 1 || hunk.oldStart > 1 ? [{ sign: "@" as const, text: place(hunk.oldStart, index) }] : []),
    ...hunk.lines.filter((line) => !line.startsWith("\\")).map(diffLine),
  ]);
  return { form: "diff", lines };
}

function unix(text: string): string {
  return `${text.replace(/\r\n?/g, "\n").replace(/\n+$/, "")}\n`;
}

function place(line: number, index: number): string {
  return `${index === 0 ? "" : "… "}line ${line}`;
}

function diffLine(line: string): DiffLine {
  const sign = line.startsWith("-") ? "-" : line.startsWith("+") ? "+" : " ";
  return { sign, text: line.slice(1) };
}
