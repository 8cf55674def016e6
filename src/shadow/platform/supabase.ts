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
    await read([...prelude, ...exposureOf(project).atFirst, ...(hasAutoRls(project) ? (["auto-rls"] as const) : [])]),
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

async function read(files: readonly File[]): Promise<string> {
  const texts = files.map(async (file) => {
    const bytes = await readAsset(`shadow/platform/supabase/${file}.sql`);
    return new TextDecoder().decode(bytes);
  });
  return (await Promise.all(texts)).join("\n");
}
