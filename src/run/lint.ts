// What asks for trouble although no migration and no hand went astray: the lint rules over the database or, without one,
// over what the folder builds. Only what is compared is told of, and only where it is asked for.

import type { Config } from "../config/settings.ts";
import type { LintId } from "../lint/ids.ts";
import { lintRules } from "../lint/index.ts";
import type { LintRow, LintRule } from "../lint/rule.ts";
import { type Catalog, type CatalogObject, kinds, type ObjectIdentity, objectKey } from "../model/object.ts";
import { PostgresError } from "../postgres/error.ts";
import type { Look } from "../postgres/session.ts";

/** One thing that one rule says of one object. */
export interface Complaint {
  readonly rule: LintId;
  readonly object: ObjectIdentity;
  readonly message: string;
  readonly folded: readonly ObjectIdentity[];
}

export interface Linted {
  readonly complaints: readonly Complaint[];
  /** Rules that could not be asked, each with the server's reason. */
  readonly unasked: readonly { readonly rule: LintId; readonly reason: string }[];
}

export const notLinted: Linted = { complaints: [], unasked: [] };

export function asksForLint(config: Pick<Config, "lint" | "lint-fail-on">): boolean {
  return config.lint || config["lint-fail-on"] !== "never";
}

/** `inUse`: the database is a living one, whose counters say something. A look of its own for each rule. */
export async function lintOf(look: Look, built: Catalog, { inUse }: { readonly inUse: boolean }): Promise<Linted> {
  const complaints: Complaint[] = [];
  const unasked: { rule: LintId; reason: string }[] = [];
  for (const rule of Object.values<LintRule>(lintRules)) {
    const { query } = rule;
    if (query === null || (rule.needsUse && !inUse)) continue;
    try {
      const rows = await look((session) => session.query(query(session.server.major)));
      complaints.push(...rows.flatMap((row) => complaintOf(rule, row, built)));
    } catch (error) {
      if (!(error instanceof PostgresError)) throw error;
      unasked.push({ rule: rule.id, reason: error.message });
    }
  }
  return { complaints, unasked };
}

/** As the catalog has them, for finding out where they were made. */
export function objectsOf({ complaints }: Linted, built: Catalog): readonly CatalogObject[] {
  return complaints.flatMap(({ object }) => built.objects.get(objectKey(object)) ?? []);
}

/** Nothing where the object is none that is compared: a platform's, an extension's, one that is left out. */
function complaintOf(rule: LintRule, row: LintRow, built: Catalog): readonly Complaint[] {
  const kind = kinds.find((each) => each === row.kind);
  if (kind === undefined) throw new Error(`${rule.id} tells of a ${row.kind}, and there is no such kind`);
  const object = { kind, schema: row.schema ?? null, table: row.table ?? null, name: row.name ?? "" };
  if (!built.objects.has(objectKey(object))) return [];
  return [{ rule: rule.id, object, message: rule.tell(row), folded: columnsOf(object, row.folded ?? null) }];
}

function columnsOf({ schema, name }: ObjectIdentity, folded: string | null): readonly ObjectIdentity[] {
  const names: readonly string[] = folded === null ? [] : JSON.parse(folded);
  return names.map((column) => ({ kind: "column", schema, table: name, name: column }));
}
