// The hidden first line by which a comment is known again. It says whose it is, of which run, and what it says.

import { createHash } from "node:crypto";
import { type Report, verdicts } from "../model/report.ts";
import type { RunNumbers } from "./event.ts";

export const states = [...verdicts, "resolved"] as const;

export interface Marker {
  readonly label: string;
  readonly run: RunNumbers;
  /** `resolved`: clean, after it was not. */
  readonly state: (typeof states)[number];
  /** Equal where two reports say the same. */
  readonly content: string;
}

export function writeMarker({ label, run, state, content }: Marker): string {
  const { id, number, attempt } = run;
  return `<!-- pgdrift label=${encodeURIComponent(label)} run=${id} number=${number} attempt=${attempt} state=${state} content=${content} -->`;
}

/** Null where the text does not begin with one: a marker that is quoted further down is nobody's. */
export function readMarker(body: string): Marker | null {
  const match =
    /^<!-- pgdrift label=(\S*) run=(\d+) number=(\d+) attempt=(\d+) state=(\w+) content=([0-9a-f]+) -->/.exec(body);
  const state = states.find((each) => each === match?.[5]);
  const label = decoded(match?.[1]);
  if (match === null || state === undefined || label === null) return null;
  const run = { id: Number(match[2]), number: Number(match[3]), attempt: Number(match[4]) };
  return { label, run, state, content: match[6] ?? "" };
}

/** Negative where `a` is the older run. A run's id grows over the whole repository, its number over one workflow. */
export function compareRuns(a: RunNumbers, b: RunNumbers): number {
  return a.id - b.id || a.number - b.number || a.attempt - b.attempt;
}

/** What a report says, without when it was said, how long that took, and since when things are so. */
export function contentOf({ run: _run, timings: _timings, findings, ...said }: Report): string {
  const found = findings.map(({ known: _known, ...finding }) => finding);
  return createHash("sha256")
    .update(JSON.stringify([said, found]))
    .digest("hex")
    .slice(0, 16);
}

function decoded(text: string | undefined): string | null {
  try {
    return text === undefined ? null : decodeURIComponent(text);
  } catch {
    return null;
  }
}
