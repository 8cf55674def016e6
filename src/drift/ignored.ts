// What the config's `ignore` leaves out, and what of it matched nothing. It counts as it goes, for one run.
// Law: an entry without a rule leaves objects out of the comparison; one with a rule leaves findings out of the report.

import type { Diagnostic } from "../model/diagnostic.ts";
import type { Finding } from "../model/finding.ts";
import { type Ignore, meansObject, meansRule } from "../model/ignore.ts";
import { type NotCompared, type ObjectIdentity, objectKey } from "../model/object.ts";

/** An entry, and where it stands. */
export interface IgnoreEntry extends Ignore {
  readonly path: string | null;
  readonly line: number | null;
}

export interface Ignoring {
  /** The entry by which an object is left out; null where it is compared. */
  readonly object: (identity: ObjectIdentity, parent: ObjectIdentity | null) => Ignore | null;
  readonly unread: (item: NotCompared) => Ignore | null;
  readonly findings: (findings: readonly Finding[]) => readonly Finding[];
  /** Distinct objects and findings that were left out, by entry. */
  readonly hits: () => readonly { readonly by: string; readonly hits: number }[];
  /** Entries that matched nothing. */
  readonly vain: () => readonly Diagnostic[];
}

export function ignoring(entries: readonly IgnoreEntry[]): Ignoring {
  const met = new Set<Ignore>();
  const left = new Map<Ignore, Set<string>>();
  const ofObjects = entries.filter(({ rule }) => rule.length === 0);
  return {
    object: (identity, parent) =>
      hit(
        ofObjects.filter((entry) => meansObject(entry, identity, parent)),
        objectKey(identity),
      ),
    unread: ({ kind, name }) =>
      hit(
        ofObjects.filter((entry) => meansUnread(entry, kind, name)),
        JSON.stringify([kind, name]),
      ),
    findings: (findings) =>
      findings.filter(({ id, rule, object }) => {
        const matching = entries.filter((entry) => meansObject(entry, object) && meansRule(entry, rule));
        return hit(matching, id) === null;
      }),
    hits: () => entries.flatMap((entry) => hitsOf(entry, left.get(entry)?.size ?? 0)),
    vain: () => entries.filter((entry) => !met.has(entry)).map(inVain),
  };

  /** The last entry that matches decides. */
  function hit(matching: readonly Ignore[], key: string): Ignore | null {
    for (const entry of matching) met.add(entry);
    const last = matching.at(-1);
    if (last === undefined || last.negated) return null;
    left.set(last, (left.get(last) ?? new Set()).add(key));
    return last;
  }
}

function hitsOf({ by }: Ignore, hits: number) {
  return hits === 0 ? [] : [{ by, hits }];
}

/** A whole kind that could not be read is meant only by its kind. */
function meansUnread(entry: Ignore, kind: string, name: string): boolean {
  if (name === "*" && (entry.name.length > 0 || entry.schema.length > 0)) return false;
  const [schema = "", ...rest] = name.split(".");
  const named = rest.length > 0 ? { schema, name: rest.join(".") } : { schema: null, name };
  return meansObject(entry, { kind, table: null, ...named });
}

function inVain({ by, path, line }: IgnoreEntry): Diagnostic {
  const message = `${by}: matches nothing that there is; take it out, or mend it`;
  return { code: "ignored-in-vain", severity: "warning", message, path, line };
}
