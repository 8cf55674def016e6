// Databases that live on Supabase, for the tests: a shadow with the prelude, and plain servers made into one by it.

import { readCatalog } from "../../src/catalog/read.ts";
import { type Catalog, type CatalogObject, objectName } from "../../src/model/object.ts";
import type { Look } from "../../src/postgres/session.ts";
import type { Shadow } from "../../src/shadow/engine.ts";
import type { Project } from "../../src/shadow/platform/platform.ts";
import { supabase } from "../../src/shadow/platform/supabase.ts";
import { openShadow } from "../shadow/open.ts";

/** A project that nothing is known of. */
export const newProject: Project = { major: 18, live: null, versions: [] };

export async function openSupabase(extensions: readonly string[] = [], project: Project = newProject): Promise<Shadow> {
  return await openShadow({
    extensions: [...supabase.extensions, ...extensions],
    prelude: await supabase.prelude(project),
    searchPath: supabase.searchPath,
  });
}

/** What is there before the first file and still the user's: to grant, to publish, to open or close. */
export const usersFromTheStart = [
  "default-privileges public.postgres on functions",
  "default-privileges public.postgres on sequences",
  "default-privileges public.postgres on tables",
  "extension plpgsql",
  "publication supabase_realtime",
  "schema public",
];

export async function readAll(look: Look): Promise<Catalog> {
  return (await readCatalog(look, { leaveOut: () => false })).catalog;
}

/** What of it is not the platform's: `policy storage.objects.mine`, sorted. */
export function users(catalog: Catalog): string[] {
  return [...catalog.objects.values()]
    .filter((object) => !supabase.owns(object))
    .map(told)
    .toSorted();
}

export function told({ identity }: CatalogObject): string {
  return `${identity.kind} ${objectName(identity)}`;
}
