// Which objects are compared at all: not the platform's, not the migration tool's own, and only the schemas that were asked for.

import type { Config } from "../config/settings.ts";
import type { CatalogObject, ObjectIdentity } from "../model/object.ts";

export interface Scope {
  /** Counts what it leaves out, under the setting that says so. */
  readonly leaveOut: (object: CatalogObject) => boolean;
  /** `by` is the setting, as a person gave it. */
  readonly ignored: () => readonly { readonly by: string; readonly hits: number }[];
}

export interface ScopeOptions {
  readonly schemas: Pick<Config, "schema" | "exclude-schema">;
  /** What the platform owns. */
  readonly owns: (object: CatalogObject) => boolean;
  /** The tools' own tables; schema null: wherever it is. */
  readonly toolTables: readonly { readonly schema: string | null; readonly name: string }[];
}

export function scopeOf({ schemas, owns, toolTables }: ScopeOptions): Scope {
  const hits = new Map<string, number>();
  const only = new Set(schemas.schema);
  const excluded = new Set(schemas["exclude-schema"]);
  return {
    leaveOut: (object) => {
      if (owns(object) || isToolsOwn(object)) return true;
      const by = filteredBy(object.identity);
      if (by !== null) hits.set(by, (hits.get(by) ?? 0) + 1);
      return by !== null;
    },
    ignored: () => [...hits].map(([by, count]) => ({ by, hits: count })),
  };

  function isToolsOwn({ identity, parent }: CatalogObject): boolean {
    return [identity, ...(parent === null ? [] : [parent])].some(({ schema, table, name }) =>
      toolTables.some((tool) => (tool.schema === null || tool.schema === schema) && (table ?? name) === tool.name),
    );
  }

  function filteredBy(identity: ObjectIdentity): string | null {
    const schema = identity.kind === "schema" ? identity.name : identity.schema;
    if (schema === null) return only.size > 0 ? "schema" : null;
    if (only.size > 0 && !only.has(schema)) return "schema";
    return excluded.has(schema) ? `exclude-schema: ${schema}` : null;
  }
}
