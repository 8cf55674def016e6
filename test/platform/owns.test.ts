// What is whose inside the platform, object by object; the whole is tested against real catalogs in prelude and replay.

import { describe, expect, test } from "vitest";
import type { CatalogObject, Json, Kind } from "../../src/model/object.ts";
import { none } from "../../src/shadow/platform/none.ts";
import { supabase } from "../../src/shadow/platform/supabase.ts";

const object = (
  kind: Kind,
  schema: string | null,
  table: string | null,
  name: string,
  attributes: Record<string, Json> = {},
): CatalogObject => ({ identity: { kind, schema, table, name }, parent: null, attributes });

const trigger = (schema: string, table: string, called: string) =>
  object("trigger", schema, table, "t", {
    definition: `CREATE TRIGGER t AFTER INSERT ON ${schema}.${table} FOR EACH ROW EXECUTE FUNCTION ${called}`,
  });

const platforms: readonly CatalogObject[] = [
  object("schema", null, null, "auth"),
  object("schema", null, null, "_timescaledb_internal"),
  object("table", "auth", null, "users"),
  object("column", "auth", "users", "phone"),
  object("index", "storage", "objects", "made_by_somebody"),
  object("extension", null, null, "pgcrypto", { schema: "extensions" }),
  object("extension", null, null, "pg_graphql", { schema: "graphql" }),
  object("event-trigger", null, null, "pgrst_ddl_watch"),
  object("event-trigger", null, null, "ensure_rls"),
  object("function", "public", null, "rls_auto_enable()", { owner: "postgres" }),
  object("publication", null, null, "supabase_realtime_messages_publication"),
  object("default-privileges", "public", null, "supabase_admin on tables"),
  object("default-privileges", "storage", null, "postgres on tables"),
  object("policy", "cron", "job", "cron_job_policy"),
  object("function", "auth", null, "uid()", { owner: "postgres" }),
  object("function", "storage", null, "search_v3(text)", { owner: "supabase_storage_admin" }),
  object("function", "graphql_public", null, "graphql(text, text, jsonb, jsonb)", { owner: "postgres" }),
  object("database-setting", null, null, "app.settings.jwt_secret"),
  object("database-setting", null, null, "supabase_auth_admin: search_path"),
  object("security-label", null, null, "pgsodium on table public.keys"),
  object("privileges", null, null, "parameter log_min_messages"),
  object("statistics", "auth", null, "s"),
  trigger("storage", "objects", "storage.protect_delete()"),
  trigger("realtime", "subscription", "realtime.tr('EXECUTE FUNCTION public.x()')"),
];

const users: readonly CatalogObject[] = [
  object("schema", null, null, "public"),
  object("schema", null, null, "author"),
  object("table", "public", null, "users"),
  object("extension", null, null, "pgcrypto", { schema: "public" }),
  object("extension", null, null, "pg_cron", { schema: "pg_catalog" }),
  object("event-trigger", null, null, "audit"),
  object("publication", null, null, "supabase_realtime"),
  object("default-privileges", "public", null, "postgres on tables"),
  object("default-privileges", null, null, "me on tables on functions"),
  object("policy", "storage", "objects", "Own folder"),
  object("policy", "realtime", "messages", "Room"),
  object("policy", "auth", "users", "Own row"),
  object("function", "auth", null, "tenant_id()", { owner: "postgres" }),
  object("function", "public", null, "rls_auto_enable(text)", { owner: "postgres" }),
  object("function", "public", null, "uid()", { owner: "supabase_admin" }),
  object("database-setting", null, null, "app.settings.mine"),
  object("database-setting", null, null, "anon: statement_timeout"),
  object("security-label", null, null, "mine on column extensions.x.y"),
  object("privileges", null, null, "language plpgsql"),
  object("foreign-server", null, null, "auth"),
  trigger("auth", "users", "public.handle_new_user()"),
  trigger("auth", "users", `"my ""own"" schema"."f"('x', 'it''s')`),
  trigger("storage", "objects", "supabase_functions.http_request('https://example.com', 'storage.x()')"),
  trigger("public", "notes", "public.changed()"),
];

const name = ({ identity, attributes }: CatalogObject) =>
  [identity.kind, identity.schema, identity.table, identity.name, attributes.definition].filter(Boolean).join(" ");

describe("is the platform's", () => {
  test.each(platforms.map((each) => [name(each), each] as const))("%s", (_, each) => {
    expect(supabase.owns(each)).toBe(true);
    expect(none.owns(each)).toBe(false);
  });
});

describe("is the user's", () => {
  test.each(users.map((each) => [name(each), each] as const))("%s", (_, each) => {
    expect(supabase.owns(each)).toBe(false);
  });
});

test.each([
  ["security-label", "pgsodium on column x of table y", true],
  ["security-label", "mine on column extensions.x of table y", false],
  ["operator", "extensions.=(text, text)", true],
  ["operator", "public.=(text, text)", false],
  ["language", "auth", false],
])("of what could not be read: %s %s", (kind, named, expected) => {
  expect(supabase.ownsUnread({ kind, name: named, reason: "" })).toBe(expected);
});

describe("of what both have a hand in, the user's part stays", () => {
  test("the database's grants", () => {
    const grants = { app: ["CREATE"], dashboard_user: ["CREATE"] };
    const trimmed = supabase.trim(object("privileges", null, null, "the database", { grants, revoked: {} }));
    expect(trimmed.attributes).toEqual({ grants: { app: ["CREATE"] }, revoked: {} });
  });

  test("schema public's grants", () => {
    const grants = { anon: ["USAGE"], supabase_realtime_admin: ["CREATE", "USAGE"], supabase_auth_admin: ["USAGE"] };
    const trimmed = supabase.trim(object("schema", null, null, "public", { owner: "pg_database_owner", grants }));
    expect(trimmed.attributes).toEqual({
      owner: "pg_database_owner",
      grants: { anon: ["USAGE"], supabase_auth_admin: ["USAGE"] },
    });
  });

  test("what supabase_realtime publishes", () => {
    const tables = { public: { notes: { columns: null, rows: null } } };
    const attributes = { allTables: false, tables, schemas: [], operations: ["insert"], owner: "supabase_admin" };
    expect(supabase.trim(object("publication", null, null, "supabase_realtime", attributes)).attributes).toEqual({
      ...attributes,
      operations: null,
      owner: null,
    });
  });

  test("and all of what is the user's alone", () => {
    for (const each of users.filter(({ identity }) => identity.name !== "public" && identity.kind !== "publication")) {
      expect(supabase.trim(each)).toBe(each);
    }
  });
});
