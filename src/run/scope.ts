// Which objects are compared at all: not the platform's, not the migration tool's own, and only the schemas that were asked for.

import type { Config } from "../config/settings.ts";
import type { Ignoring } from "../drift/ignored.ts";
import { type Catalog, type CatalogObject, type ObjectIdentity, objectKey } from "../model/object.ts";
import { redactJson } from "../model/redact.ts";
import type { Platform } from "../shadow/platform/platform.ts";

export interface Scope {
  /** The catalog with what is compared of it. */
  readonly within: (catalog: Catalog) => Catalog;
  /** How many objects of either side which setting of schemas left out. `by` is the setting, as a person gave it. */
  readonly ignored: () => readonly { readonly by: string; readonly hits: number }[];
}

export interface ScopeOptions {
  readonly schemas: Pick<Config, "schema" | "exclude-schema">;
  readonly platform: Pick<Platform, "owns" | "ownsUnread" | "trim">;
  readonly ignoring: Pick<Ignoring, "object" | "unread">;
  /** The tools' own tables; schema null: wherever it is; name null: all of the schema. */
  readonly toolTables: readonly { readonly schema: string | null; readonly name: string | null }[];
  /** One side is a snapshot, which holds nothing that looks like a secret: nor does the other, then. */
  readonly asInSnapshot?: boolean;
}

export function scopeOf({ schemas, platform, ignoring, toolTables, asInSnapshot = false }: ScopeOptions): Scope {
  const hits = new Map<string, Set<string>>();
  const only = new Set(schemas.schema);
  const excluded = new Set(schemas["exclude-schema"]);
  return {
    within: (catalog) => ({
      ...catalog,
      notCompared: catalog.notCompared.filter((item) => !platform.ownsUnread(item) && ignoring.unread(item) === null),
      objects: new Map(
        [...catalog.objects]
          .filter(([, each]) => isCompared(each))
          .map(([key, each]) => [key, told(platform.trim(each))]),
      ),
    }),
    ignored: () => [...hits].map(([by, keys]) => ({ by, hits: keys.size })),
  };

  function told(object: CatalogObject): CatalogObject {
    if (!asInSnapshot) return object;
    const attributes = Object.entries(object.attributes).map(([name, value]) => [name, redactJson(value)] as const);
    return { ...object, attributes: Object.fromEntries(attributes) };
  }

  function isCompared(object: CatalogObject): boolean {
    if (platform.owns(object) || isToolsOwn(object)) return false;
    const by = filteredBy(object.identity);
    if (by !== null) hits.set(by, (hits.get(by) ?? new Set()).add(objectKey(object.identity)));
    return by === null && ignoring.object(object.identity, object.parent) === null;
  }

  function isToolsOwn({ identity, parent }: CatalogObject): boolean {
    return [identity, ...(parent === null ? [] : [parent])].some(({ kind, schema, table, name }) =>
      toolTables.some((tool) =>
        tool.name === null
          ? tool.schema === (kind === "schema" ? name : schema)
          : (tool.schema === null || tool.schema === schema) && (table ?? name) === tool.name,
      ),
    );
  }

  function filteredBy(identity: ObjectIdentity): string | null {
    const schema = identity.kind === "schema" ? identity.name : identity.schema;
    if (schema === null) return only.size > 0 ? "schema" : null;
    if (only.size > 0 && !only.has(schema)) return "schema";
    return excluded.has(schema) ? `exclude-schema: ${schema}` : null;
  }
}
