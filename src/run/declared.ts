// The declarative files beside a migrations folder, held against what the migrations build: a difference is no drift of the
// database, but a migration that was not written. They get a shadow of their own, opened only where there are such files.

import { compareCatalogs } from "../catalog/compare.ts";
import { readCatalog } from "../catalog/read.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Difference } from "../model/difference.ts";
import type { Migration } from "../model/migration.ts";
import { called } from "../model/noun.ts";
import type { Catalog } from "../model/object.ts";
import { replay } from "../shadow/replay.ts";
import type { Scope } from "./scope.ts";
import type { ShadowPlan } from "./shadow.ts";

export interface DeclaredOptions {
  readonly plan: () => Promise<Pick<ShadowPlan, "open" | "before" | "rescue">>;
  readonly declared: readonly Migration[];
  /** What all migrations build; null where they did not all run. */
  readonly head: Catalog | null;
  readonly scope: Pick<Scope, "within">;
}

/** How many objects are named. */
const named = 5;

export async function holdDeclared({ plan, declared, head, scope }: DeclaredOptions): Promise<readonly Diagnostic[]> {
  const [first] = declared;
  if (first === undefined || head === null) return [];
  const { open, before, rescue } = await plan();
  await using shadow = await open();
  const { failure } = await replay(shadow, [...before, ...declared], { rescue });
  if (failure !== null) {
    const place = `${failure.migration.path}:${failure.line}`;
    return [
      diagnostic("declared-failed", `${place}: the declarative schema does not build: ${failure.message}`, failure),
    ];
  }
  const { catalog } = await readCatalog(shadow.look, { leaveOut: () => false });
  const { differences } = await compareCatalogs(head, scope.within(catalog), { echo: async () => null });
  const told = differences.filter(isOfSchema);
  if (told.length === 0) return [];
  const list = told.slice(0, named).map((each) => `${called(each)} ${says[each.change]}`);
  const more = told.length > named ? `; and ${told.length - named} more` : "";
  const message = `the declarative schema (${first.path}${declared.length > 1 ? " …" : ""}) is not what the migrations build: ${list.join("; ")}${more}; write the migration that is missing (supabase db diff -f NAME)`;
  return [diagnostic("declared-differs", message, null)];
}

const says = {
  missing: "is only in the migrations",
  unexpected: "is only declared",
  changed: "is not the same in both",
} as const satisfies Record<Difference["change"], string>;

/** Owners, privileges and comments are what such files leave out. */
function isOfSchema({ object, change, attributes }: Difference): boolean {
  if (object.kind === "default-privileges") return false;
  return (
    change !== "changed" || attributes.some(({ name }) => !["owner", "grants", "comment", "privileges"].includes(name))
  );
}

function diagnostic(
  code: string,
  message: string,
  at: { readonly migration: Migration; readonly line: number } | null,
): Diagnostic {
  return { code, severity: "warning", message, path: at?.migration.path ?? null, line: at?.line ?? null };
}
