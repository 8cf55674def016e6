// Names that Supabase has taken, of every age of a project.

/** Those that the Data API acts as. They are the user's to grant to, and never left out. */
export const apiRoles = ["anon", "authenticated", "service_role"] as const;

/** The platform acts as these; a user may be let act as some, and none of them deploys migrations. */
export const systemRoles = [
  "supabase_admin",
  "authenticator",
  "dashboard_user",
  "pgbouncer",
  "supabase_auth_admin",
  "supabase_storage_admin",
  "supabase_functions_admin",
  "supabase_realtime_admin",
  "supabase_replication_admin",
  "supabase_read_only_user",
  "supabase_etl_admin",
  "supabase_privileged_role",
  "supabase_superuser",
  "pgsodium_keyiduser",
  "pgsodium_keyholder",
  "pgsodium_keymaker",
  "pgtle_admin",
] as const;

export const roles = ["postgres", ...apiRoles, ...systemRoles] as const;

/** As Supabase's own dump skips them; those that an extension makes are among them. */
const schemas = new Set([
  "_analytics",
  "_realtime",
  "_supavisor",
  "auth",
  "cron",
  "dbdev",
  "etl",
  "extensions",
  "graphql",
  "graphql_public",
  "net",
  "pgbouncer",
  "pgmq",
  "pgsodium",
  "pgsodium_masks",
  "pgtle",
  "realtime",
  "repack",
  "storage",
  "supabase_functions",
  "supabase_migrations",
  "tiger",
  "tiger_data",
  "topology",
  "vault",
]);

export function isPlatformSchema(name: string | null): boolean {
  return name !== null && (schemas.has(name) || /^_?timescaledb_/.test(name));
}

/** Made in schema `extensions` with every project, or of the platform's own making; which of them depends on its age. */
export const extensions = new Set([
  "pg_graphql",
  "pg_stat_statements",
  "pgcrypto",
  "pgjwt",
  "pgsodium",
  "supabase_vault",
  "uuid-ossp",
  "wrappers",
]);

export const eventTriggers = new Set([
  "ensure_rls",
  "graphql_watch_ddl",
  "graphql_watch_drop",
  "issue_graphql_placeholder",
  "issue_pg_cron_access",
  "issue_pg_graphql_access",
  "issue_pg_net_access",
  "pgrst_ddl_watch",
  "pgrst_drop_watch",
]);

/** Functions of the schemas in which users made functions of their own for as long as they were let (to 2025-04). */
export const functions: Readonly<Record<string, ReadonlySet<string>>> = {
  auth: new Set(["email", "jwt", "role", "uid"]),
  storage: new Set([
    "add_prefixes",
    "allow_any_operation",
    "allow_only_operation",
    "can_insert_object",
    "delete_leaf_prefixes",
    "delete_prefix",
    "delete_prefix_hierarchy_trigger",
    "enforce_bucket_name_length",
    "extension",
    "filename",
    "foldername",
    "get_common_prefix",
    "get_level",
    "get_prefix",
    "get_prefixes",
    "get_size_by_bucket",
    "list_multipart_uploads_with_delimiter",
    "list_objects_with_delimiter",
    "lock_top_prefixes",
    "objects_delete_cleanup",
    "objects_insert_prefix_trigger",
    "objects_update_cleanup",
    "objects_update_level_trigger",
    "objects_update_prefix_trigger",
    "operation",
    "prefixes_delete_cleanup",
    "prefixes_insert_trigger",
    "protect_delete",
    "search",
    "search_by_timestamp",
    "search_legacy_v1",
    "search_v1_optimised",
    "search_v2",
    "update_updated_at_column",
  ]),
  realtime: new Set([
    "apply_rls",
    "broadcast_changes",
    "build_prepared_statement_sql",
    "cast",
    "channel_name",
    "check_equality_op",
    "is_visible_through_filters",
    "list_changes",
    "quote_wal2json",
    "send",
    "send_binary",
    "subscription_check_filters",
    "to_regrole",
    "topic",
    "wal2json_escape_identifier",
  ]),
};
