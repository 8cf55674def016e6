// What is said of a finding beside its message, for every format. Data, not yet escaped.

import type { Finding } from "../model/finding.ts";
import { objectName } from "../model/object.ts";
import type { RunOrigin } from "../model/report.ts";
import { count } from "./count.ts";
import { linkPath } from "./markdown-escape.ts";

/** `supabase/migrations/1_users.sql:12`; null where nothing in the folder made the object. */
export function originWords(finding: Finding): string | null {
  if (finding.origin === null) return null;
  return finding.origin.line === null ? finding.origin.path : `${finding.origin.path}:${finding.origin.line}`;
}

/** The line in the repository at the commit that was checked; null where that is not known. */
export function originUrl({ origin }: Finding, run: RunOrigin): string | null {
  const repository = httpUrl(run.url)?.match(/^(.+?)\/actions\/runs\//)?.[1];
  if (origin === null || repository === undefined || run.commit === null) return null;
  if (!/^[0-9a-f]{7,64}$/.test(run.commit)) return null;
  return `${repository}/blob/${run.commit}/${linkPath(origin.path)}${origin.line === null ? "" : `#L${origin.line}`}`;
}

/** A URL that is one, without anything that could end a link. */
export function httpUrl(url: string | null): string | null {
  return url !== null && /^https?:\/\/[\w.:/~%-]+$/.test(url) ? url : null;
}

/** Why it differs, where it is not plain drift, and what the hint says. `now`: what is told with it, as a probable rename. */
export function remarks(finding: Finding, now: Finding | null = null): readonly string[] {
  const since = finding.known === null ? [] : [`there since ${finding.known.since}`];
  return [...because(finding), ...hinted(finding, now), ...since];
}

/** How many objects stand in this finding, by kind. */
export function foldedCount(finding: Finding): string | null {
  if (finding.folded.length === 0) return null;
  const numbers = new Map<string, number>();
  for (const object of finding.folded) numbers.set(object.kind, (numbers.get(object.kind) ?? 0) + 1);
  return `with ${[...numbers].map(([kind, number]) => count(number, kind, plurals[kind])).join(", ")}`;
}

/** The folded objects by name, at most so many. */
export function foldedWords(finding: Finding, most: number): readonly string[] {
  if (finding.folded.length === 0) return [];
  const names = finding.folded.slice(0, most).map((object) => `${object.kind} ${objectName(object)}`);
  const rest = finding.folded.length - names.length;
  return [`with ${names.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`];
}

const plurals: Readonly<Record<string, string>> = {
  index: "indexes",
  policy: "policies",
  "default-privileges": "default privileges",
};

function because(finding: Finding): readonly string[] {
  if (finding.object.kind === "migration" || finding.object.kind === "query") return [];
  if (finding.cause === "unrecorded") return ["a pending migration makes this change"];
  if (finding.cause === "conflict") return ["a pending migration works on this object too"];
  return [];
}

function hinted({ hint }: Finding, now: Finding | null): readonly string[] {
  if (hint === null) return [];
  if (!("renamedTo" in hint)) return [hint.seen];
  const beside = now === null ? "" : ` (that one counts, too: ${now.rule}, ${now.severity})`;
  return [`probably renamed to ${hint.renamedTo}${beside}`];
}
