// Supabase: its roles, schemas, tables and default privileges are there before the first file, and are never compared.
// The SQL files beside this one say of what date they are.

import { readAsset } from "../asset.ts";
import type { Platform } from "./platform.ts";
import { hasAutoRls } from "./supabase/auto-rls.ts";
import { exposureOf } from "./supabase/exposure.ts";
import { concerns, is } from "./supabase/leaning.ts";
import { roles } from "./supabase/names.ts";
import { owns, ownsUnread, trim } from "./supabase/owns.ts";

/** In the order in which they are run. */
const prelude = [
  "roles",
  "schemas",
  "extensions",
  "auth",
  "auth-providers",
  "storage",
  "storage-former",
  "realtime",
  "vault",
  "functions",
  "privileges",
] as const;

type File = (typeof prelude)[number] | "open" | "close" | "auto-rls";

export const supabase: Platform = {
  id: "supabase",
  title: "Supabase",
  prelude: async (project) =>
    (await read([
      ...prelude,
      ...exposureOf(project).atFirst,
      ...(hasAutoRls(project) ? (["auto-rls"] as const) : []),
    ])) + beforehand(project.texts ?? []),
  turns: async (project) => {
    const { closedFrom } = exposureOf(project);
    return closedFrom === null ? [] : [{ from: closedFrom, sql: await read(["close"]) }];
  },
  roles,
  extensions: ["uuid-ossp", "pgcrypto", "pg_stat_statements"],
  searchPath: '"$user", public, extensions',
  owns,
  ownsUnread,
  trim,
  concerns,
  is,
};

/** Extensions that every project has and no other server: only for files that speak of them and do not make them anew. */
function beforehand(texts: readonly string[]): string {
  const homes = { pg_graphql: "graphql", supabase_vault: "vault" };
  return Object.entries(homes)
    .filter(([name]) => texts.some((text) => new RegExp(`\\bEXTENSION\\b[^;]*\\b${name}\\b`, "i").test(text)))
    .filter(([name]) => !texts.some((text) => new RegExp(`\\bCREATE\\s+EXTENSION\\s+"?${name}\\b`, "i").test(text)))
    .map(
      ([name, home]) => `DO $$ BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_available_extensions WHERE name = '${name}') THEN
    CREATE EXTENSION IF NOT EXISTS ${name} WITH SCHEMA ${home};
  END IF;
END $$;\n`,
    )
    .join("");
}

async function read(files: readonly File[]): Promise<string> {
  const texts = files.map(async (file) => {
    const bytes = await readAsset(`shadow/platform/supabase/${file}.sql`);
    return new TextDecoder().decode(bytes);
  });
  return (await Promise.all(texts)).join("\n");
}
