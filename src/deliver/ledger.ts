// What an issue remembers of the checks so far, hidden in its body: each finding with the day that found it first.

import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Finding } from "../model/finding.ts";
import type { Remembered } from "../model/news.ts";
import { objectName } from "../model/object.ts";
import { severities } from "../model/severity.ts";

/** Characters; a body takes 65,536, and people want to read something too. Some 600 findings. */
const room = 24_000;
/** Bytes, unpacked. */
const mostBytes = 4_000_000;
const longestName = 80;

/** One line. What does not fit is forgotten, the least serious first, and will be new again. */
export function writeLedger(remembered: readonly Remembered[]): string {
  for (let count = remembered.length; ; count = Math.floor(count * 0.8)) {
    const rows = remembered
      .slice(0, count)
      .map(({ id, content, severity, since, called }) => [id, content, severities.indexOf(severity), since, called]);
    const packed = deflateRawSync(JSON.stringify(rows)).toString("base64");
    if (packed.length <= room || count === 0) return `<!-- pgdrift known ${packed} -->`;
  }
}

/** Empty where the body has none that can be read. */
export function readLedger(body: string): readonly Remembered[] {
  const packed = /^<!-- pgdrift known ([A-Za-z0-9+/=]+) -->$/m.exec(body)?.[1];
  if (packed === undefined) return [];
  try {
    const rows: unknown = JSON.parse(
      inflateRawSync(Buffer.from(packed, "base64"), { maxOutputLength: mostBytes }).toString("utf8"),
    );
    return Array.isArray(rows) ? rows.flatMap(rowOf) : [];
  } catch {
    return [];
  }
}

/** `day`: of this check, for what it finds first. Worst first, as findings stand in a report. */
export function remember(
  findings: readonly Finding[],
  before: readonly Remembered[],
  day: string,
): readonly Remembered[] {
  const since = new Map(before.map((each) => [each.id, each.since]));
  return findings
    .filter(({ accepted }) => accepted === null)
    .map(({ id, content, severity, object }) => ({
      id,
      content,
      severity,
      since: since.get(id) ?? day,
      called: `${object.kind} ${objectName(object)}`.slice(0, longestName),
    }));
}

function rowOf(row: unknown): readonly Remembered[] {
  if (!Array.isArray(row)) return [];
  const [id, content, rank, since, called]: readonly unknown[] = row;
  const severity = typeof rank === "number" ? severities[rank] : undefined;
  if (typeof id !== "string" || typeof content !== "string" || severity === undefined) return [];
  if (typeof since !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(since) || typeof called !== "string") return [];
  return [{ id, content, severity, since, called }];
}
