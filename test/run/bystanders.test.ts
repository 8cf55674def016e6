// What hosts, tools and extensions keep in a database, played one by one: left out where only live has it, compared where
// the folder makes it, and never more than what is theirs.

import { expect, test } from "vitest";
import { type Catalog, objectName } from "../../src/model/object.ts";
import { withoutBystanders } from "../../src/run/bystanders.ts";
import { catalogOf, type Made } from "../catalog/catalog-of.ts";

const users: Made = { kind: "table", path: "public.users", attributes: { owner: "app", grants: {} } };
const owned = (owner: string) => ({ attributes: { owner } });

const theirs: readonly (readonly [by: string, made: Made])[] = [
  ["Amazon RDS", { kind: "function", path: "public.rds_helper()", ...owned("rdsadmin") }],
  ["AWS DMS", { kind: "table", path: "public.awsdms_ddl_audit" }],
  ["AWS DMS", { kind: "event-trigger", path: "awsdms_intercept_ddl" }],
  ["Google Cloud SQL", { kind: "default-privileges", path: "cloudsqladmin on tables" }],
  ["Google Cloud SQL", { kind: "extension", path: "google_vacuum_mgmt" }],
  ["Azure Database", { kind: "extension", path: "pgaadauth" }],
  ["Azure Database", { kind: "function", path: "public.f()", ...owned("azuresu") }],
  ["Neon", { kind: "default-privileges", path: "public.cloud_admin on tables" }],
  ["Neon", { kind: "table", path: "neon_auth.users_sync", ...owned("neondb_owner") }],
  ["Aiven", { kind: "extension", path: "aiven_extras" }],
  ["Heroku", { kind: "event-trigger", path: "extension_before_drop" }],
  ["Heroku", { kind: "schema", path: "heroku_ext" }],
  ["Zalando's operator", { kind: "function", path: "metric_helpers.get_table_bloat_approx()" }],
  ["TimescaleDB", { kind: "table", path: "_timescaledb_internal._hyper_1_1_chunk" }],
  ["TimescaleDB", { kind: "trigger", path: "public.conditions.ts_insert_blocker" }],
  ["Hasura", { kind: "table", path: "hdb_catalog.event_log" }],
  ["Hasura", { kind: "trigger", path: "public.users.notify_hasura_mail_INSERT" }],
  ["pg_partman", { kind: "table", path: "partman.template_public_events" }],
  ["a migration tool", { kind: "table", path: "public._prisma_migrations" }],
  ["a migration tool", { kind: "column", path: "public.flyway_schema_history.checksum" }],
  ["a migration tool", { kind: "table", path: "app.schema_migrations" }],
  ["a migration tool", { kind: "schema", path: "drizzle" }],
  ["a migration tool", { kind: "table", path: "public.__EFMigrationsHistory" }],
];

test.each(theirs)("%s: %o", (by, made) => {
  const { catalog, ignored } = withoutBystanders(catalogOf([users, made]), catalogOf([users]), new Set());
  expect(names(catalog)).toEqual(["public.users"]);
  expect(ignored).toEqual([{ by: `${by}'s own`, hits: 1 }]);
});

test.each(theirs)("where the folder makes it, it is compared: %s: %o", (_, made) => {
  expect(names(withoutBystanders(catalogOf([made]), catalogOf([made]), new Set()).catalog)).toHaveLength(1);
});

test.each<Made>([
  { kind: "table", path: "public.migrations" },
  { kind: "table", path: "public.template_public_events" },
  { kind: "schema", path: "monitoring" },
  { kind: "trigger", path: "public.users.notify" },
  { kind: "table", path: "public.azure_things", ...owned("app") },
  { kind: "default-privileges", path: "neondb_owner on tables" },
  { kind: "extension", path: "timescaledb" },
])("a user's own stays: %o", (made) => {
  expect(names(withoutBystanders(catalogOf([made]), catalogOf([]), new Set()).catalog)).toHaveLength(1);
});

test("a column by hand on a tool's table that the folder makes is nobody else's", () => {
  const table: Made = { kind: "table", path: "public.schema_migrations" };
  const column: Made = { kind: "column", path: "public.schema_migrations.by_hand", in: table };
  expect(names(withoutBystanders(catalogOf([table, column]), catalogOf([table]), new Set()).catalog)).toHaveLength(2);
});

test("a host's role is no grantee, but where the folder names it", () => {
  const grants = { neon_superuser: ["SELECT"], reader: ["SELECT"] };
  const live = catalogOf([{ ...users, attributes: { owner: "app", grants } }]);
  const grantees = (named: readonly string[]) =>
    [...withoutBystanders(live, catalogOf([users]), new Set(named)).catalog.objects.values()].map(({ attributes }) =>
      Object.keys(attributes.grants ?? {}),
    );
  expect(grantees([])).toEqual([["reader"]]);
  expect(grantees(["neon_superuser"])).toEqual([["neon_superuser", "reader"]]);
});

test("schema public may belong to the host", () => {
  const live = catalogOf([{ kind: "schema", path: "public", attributes: { owner: "azure_pg_admin", grants: {} } }]);
  const [schema] = withoutBystanders(live, live, new Set()).catalog.objects.values();
  expect(schema?.attributes.owner).toBe("pg_database_owner");
});

function names(catalog: Catalog): string[] {
  return [...catalog.objects.values()].map(({ identity }) => objectName(identity));
}
