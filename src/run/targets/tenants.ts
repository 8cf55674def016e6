// Schemas of one database, each a target of its own: read together in one look, each then told apart from the others.
// The folder's files name no schema, as for every tool that serves tenants so: they are replayed with the tenant's as the
// place where unqualified names go, and PostgreSQL itself writes its name into what it deparses.

import { fingerprint } from "../../catalog/fingerprint.ts";
import { readCatalog } from "../../catalog/read.ts";
import { type Histories, readHistories } from "../../layouts/history.ts";
import type { Layout } from "../../layouts/layout.ts";
import { type Catalog, type CatalogObject, type Json, objectKey } from "../../model/object.ts";
import type { Session } from "../../postgres/session.ts";
import { describeTarget } from "../../target/describe.ts";
import type { Target } from "../../target/target.ts";
import { isLike } from "./aims.ts";

export interface Tenant {
  readonly schema: string;
  /** The tool keeps one in each tenant's schema; else one for all. */
  readonly ownHistory: boolean;
  /** Equal for two tenants that have the same, each under its own name. */
  readonly mark: string;
}

export async function readTenants(
  target: Target,
  layouts: readonly Layout[],
  glob: string,
): Promise<readonly Tenant[]> {
  const { catalog, first } = await readCatalog(target.look, {
    leaveOut: () => false,
    first: async (session) => {
      const facts = await describeTarget(session);
      const names = facts.schemas.filter(isLike(glob));
      return { facts, names, ...(await historiesOf(session, layouts, names)) };
    },
  });
  const { names, facts, histories, shared } = first;
  const bySchema = new Map<string, CatalogObject[]>(names.map((name) => [name, []]));
  for (const object of catalog.objects.values()) {
    const { kind, schema, name } = object.identity;
    bySchema.get((kind === "schema" ? name : schema) ?? "")?.push(object);
  }
  const { schemas: _, ...others } = facts;
  return names.map((schema) => ({
    schema,
    ownHistory: shared === null,
    mark: JSON.stringify([
      others,
      catalog.server.major,
      catalog.notCompared,
      markOf([...(shared ?? histories.get(schema) ?? [])], schema),
      fingerprint(unnamed({ ...catalog, notCompared: [] }, bySchema.get(schema) ?? [], schema)),
    ]),
  }));
}

/** `shared`: null where a tenant has a history of its own. */
async function historiesOf(session: Session, layouts: readonly Layout[], names: readonly string[]) {
  const histories = new Map<string, Histories>();
  for (const schema of names) histories.set(schema, await readHistories(session, layouts, { schema }));
  const isOwn = [...histories.values()].some((each) => each.size > 0);
  return { histories, shared: isOwn ? null : await readHistories(session, layouts) };
}

/** When a file was applied is no part of what a tenant has. */
function markOf(histories: readonly (readonly [string, NonNullable<ReturnType<Histories["get"]>>])[], schema: string) {
  return histories.map(([id, { table, entries }]) => [
    id,
    table.startsWith(`${schema}.`) ? table.slice(schema.length) : table,
    entries.map((entry) => ({ ...entry, appliedAt: null })),
  ]);
}

/** The objects as they would be called in a schema without a name. Only to tell whether two tenants have the same. */
function unnamed(catalog: Catalog, objects: readonly CatalogObject[], schema: string): Catalog {
  const value = valueWithout(schema);
  const renamed = objects.map((object): [string, CatalogObject] => {
    const { kind, name } = object.identity;
    const identity = { ...object.identity, schema: null, name: kind === "schema" ? "" : name };
    const attributes = Object.fromEntries(Object.entries(object.attributes).map(([key, each]) => [key, value(each)]));
    return [objectKey(identity), { identity, parent: null, attributes }];
  });
  return { ...catalog, objects: new Map(renamed) };
}

/** What a text says of this schema, said of none: `tenant_a.users`, `"Tenant A".users`, and the name alone. */
function valueWithout(schema: string): (value: Json) => Json {
  const text = qualifierOf(schema);
  const inner = (value: Json): Json => {
    if (typeof value === "string") return value === schema ? "\u0001" : text(value, "\u0001.");
    if (Array.isArray(value)) return value.map(inner);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inner(each)]));
  };
  return inner;
}

/** Puts another qualifier where this schema is one; never inside of a longer name. */
export function qualifierOf(schema: string): (text: string, by: string) => string {
  const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const quoted = `"${schema.replaceAll('"', '""')}"`;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_$."])(?:${escaped(schema)}|${escaped(quoted)})\\.`, "gu");
  return (text, by) => text.replace(pattern, () => by);
}
