// Extensions that the database is known to have and no file makes: a platform's dashboard turns them on, or live has them.

import type { Catalog } from "../model/object.ts";
import { extensionsThatMayBeNeeded } from "../shadow/brings.ts";
import { extensionsNamed } from "../shadow/extensions.ts";
import type { Platform } from "../shadow/platform/platform.ts";

/** Those that the engine can carry in no form. */
const beyond: ReadonlySet<string> = new Set(["postgis", "timescaledb"]);

/** With the schema that each is put in; null for the extension's own choice. */
export function extensionsAssumed(
  texts: readonly string[],
  platform: Pick<Platform, "id">,
  live: Catalog | null,
): readonly (readonly [name: string, schema: string | null])[] {
  const made = new Set(extensionsNamed(texts));
  const there = new Map(
    [...(live?.objects.values() ?? [])]
      .filter(({ identity }) => identity.kind === "extension")
      .map(({ identity, attributes }) => [identity.name, attributes.schema]),
  );
  return extensionsThatMayBeNeeded(texts)
    .filter((name) => !made.has(name) && !beyond.has(name))
    .filter((name) => there.has(name) || (live === null && platform.id === "supabase"))
    .map((name) => {
      const schema = there.get(name);
      const home = platform.id === "supabase" ? "extensions" : typeof schema === "string" ? schema : "public";
      return [name, ownHome.has(name) ? null : home] as const;
    });
}

const ownHome: ReadonlySet<string> = new Set(["pg_cron", "pg_graphql", "pg_tle", "pgmq", "pgsodium", "supabase_vault"]);
