// What no shadow makes: a subscription would connect to the publisher and take its rows, and the embedded engine breaks on
// the library for it; a security label wants its provider's module. Their statements are taken out as blank space of the
// same length, and what they are about is not compared.

import type { NotCompared } from "../model/object.ts";
import type { EngineId } from "./ids.ts";
import { type Piece, split } from "./split.ts";
import type { TakenOut, WithoutPsql } from "./without-psql.ts";

const name = String.raw`("(?:[^"]|"")+"|[\w$]+)`;
const subscription = new RegExp(
  String.raw`^(?:(CREATE|ALTER|DROP)|COMMENT\s+ON)\s+SUBSCRIPTION\s+(?:IF\s+EXISTS\s+)?${name}(?:\s+RENAME\s+TO\s+${name})?`,
  "i",
);
const label = new RegExp(String.raw`^SECURITY\s+LABEL\s+(?:FOR\s+(?:'([^']+)'|${name})\s+)?ON\b`, "i");

export function withoutNotMade(sql: string, engine: EngineId): WithoutPsql {
  if (!mayHold(sql)) return { sql, takenOut: [] };
  const takenOut: TakenOut[] = [];
  const text = split(sql).map((piece) => {
    const what = reasonToLeave(piece, engine);
    if (what === null) return piece.text;
    takenOut.push({ piece, code: "statement-not-run", what });
    return piece.text.replace(/[^\r\n]/g, " ");
  });
  return { sql: text.join(""), takenOut };
}

/** By the files that ran, in their order: what they made and did not drop. A name that ends in `*` is of all that begin so. */
export function notMadeBy(files: readonly { readonly sql: string }[], engine: EngineId): readonly NotCompared[] {
  const left = new Map<string, NotCompared>();
  for (const { sql } of files) {
    if (!mayHold(sql)) continue;
    for (const piece of split(sql)) {
      const reason = reasonToLeave(piece, engine);
      if (reason === null) continue;
      const { kind, gone, stays } = about(piece.text);
      if (gone !== null) left.delete(gone);
      if (stays !== null) left.set(stays, { kind, name: stays, reason });
    }
  }
  return [...left.values()];
}

function mayHold(sql: string): boolean {
  return /\bSUBSCRIPTION\b|\bSECURITY\s+LABEL\b/i.test(sql);
}

function reasonToLeave({ kind, text }: Piece, engine: EngineId): string | null {
  if (kind !== "statement") return null;
  if (subscription.test(text)) return "a subscription would connect to its publisher: not run in a shadow";
  if (engine === "embedded" && label.test(text))
    return "a security label wants its provider: not run in the embedded engine";
  return null;
}

interface About {
  readonly kind: string;
  readonly gone: string | null;
  readonly stays: string | null;
}

function about(text: string): About {
  const [isSubscription, verb = "", first = "", renamed] = subscription.exec(text) ?? [];
  if (isSubscription !== undefined) {
    const kind = "subscription";
    if (verb.toUpperCase() === "DROP") return { kind, gone: raw(first), stays: null };
    return renamed === undefined
      ? { kind, gone: null, stays: raw(first) }
      : { kind, gone: raw(first), stays: raw(renamed) };
  }
  const [, quoted, plain] = label.exec(text) ?? [];
  const provider = quoted ?? (plain === undefined ? null : raw(plain));
  return { kind: "security-label", gone: null, stays: provider === null ? "*" : `${provider} on *` };
}

function raw(written: string): string {
  return written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written.toLowerCase();
}
