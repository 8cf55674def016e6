// What stands in a database beside the folder's schema: a host's own, another tool's tables, what an extension makes at run
// time. Of these, what only live has is nobody's drift; where the folder makes it too, it is compared like everything.

import { layouts } from "../layouts/index.ts";
import { type Catalog, type CatalogObject, type Json, objectKey } from "../model/object.ts";

interface Bystander {
  readonly by: string;
  /** Names of schemas that are theirs, with all that is in them. */
  readonly schemas?: RegExp;
  /** Roles that nobody but the host acts as: what they own, what they give by default, what is granted to them. */
  readonly roles?: RegExp;
  readonly extensions?: RegExp;
  readonly eventTriggers?: RegExp;
  /** Names of triggers that it puts on its users' tables. */
  readonly triggers?: RegExp;
  /** Names of relations, wherever they are. */
  readonly relations?: RegExp;
  readonly functions?: RegExp;
}

const bystanders: readonly Bystander[] = [
  {
    by: "Amazon RDS",
    roles:
      /^(rdsadmin|rds_(superuser|replication|iam|password|ad|extension|reserved)|rdsproxyadmin|rdstopmgr|rdswriteforwarduser)$/,
  },
  {
    by: "AWS DMS",
    relations: /^awsdms_/,
    functions: /^awsdms_intercept_ddl\(/,
    eventTriggers: /^awsdms_intercept_ddl$/,
  },
  {
    by: "Google Cloud SQL",
    roles:
      /^(cloudsql(admin|superuser|agent|replica|importexport|logical|observabilityadmin|inactiveuser|iam\w*|connpooladmin)|alloydb(admin|superuser|agent|iam\w*|metadata|replica|observability))$/,
    schemas: /^google_(vacuum_mgmt|columnar_engine|db_advisor|insights)$/,
    extensions: /^google_(vacuum_mgmt|columnar_engine|db_advisor|insights)$/,
  },
  {
    by: "Azure Database",
    roles: /^(azuresu|azure_superuser|azure_pg_admin|azure_reporting|azuread_\w+)$/,
    schemas: /^azure_(sys|maintenance)$/,
    extensions: /^(azure|pgaadauth)$/,
  },
  {
    by: "Neon",
    roles: /^(cloud_admin|neon_superuser|neon_service|zenith_admin|web_access)$/,
    schemas: /^(neon|neon_auth|neon_migration)$/,
    extensions: /^(neon|neon_utils|neon_test_utils)$/,
  },
  { by: "Crunchy", roles: /^(crunchy_\w+|ccp_monitoring|_crunchy\w*)$/ },
  { by: "Aiven", roles: /^(_aiven\w*|aiven_extras)$/, schemas: /^aiven_extras$/, extensions: /^aiven_extras$/ },
  { by: "DigitalOcean", roles: /^_dodb$/, schemas: /^_dodb$/ },
  {
    by: "Heroku",
    schemas: /^(_heroku|heroku_ext)$/,
    eventTriggers: /^(extension_before_drop|log_create_ext|log_drop_ext|validate_extension)$/,
  },
  { by: "Zalando's operator", roles: /^(zalandos|robot_zmon)$/, schemas: /^(metric_helpers|user_management)$/ },
  { by: "CloudNativePG", roles: /^(streaming_replica|cnpg_\w+)$/ },
  {
    by: "TimescaleDB",
    roles: /^(tsdbowner|tsdbexplorer)$/,
    schemas: /^(_timescaledb_\w+|timescaledb_(information|experimental)|toolkit_experimental)$/,
    triggers: /^(ts_insert_blocker|ts_cagg_invalidation_trigger)$/,
  },
  { by: "Hasura", schemas: /^(hdb_catalog|hdb_views)$/, triggers: /^notify_hasura_/ },
  { by: "pg_partman", relations: /^template_\w+_\w+$/ },
  {
    by: "a migration tool",
    schemas: /^(pgroll|graphile_worker|graphile_migrate)$/,
    relations:
      /^(__EFMigrationsHistory|schemaversions|gorp_migrations|refinery_schema_history|phinxlog|doctrine_migration_versions|ar_internal_metadata)$/,
  },
];

/** Of pg_partman only in its own schema: the name alone says little. */
const onlyIn: Readonly<Record<string, string>> = { pg_partman: "partman" };

export interface Without {
  readonly catalog: Catalog;
  /** `Neon's own`, and how many objects of live that is. */
  readonly ignored: readonly { readonly by: string; readonly hits: number }[];
}

/** `named`: the roles that the folder names, which are its own. */
export function withoutBystanders(live: Catalog, expected: Catalog, named: ReadonlySet<string>): Without {
  const hits = new Map<string, number>();
  const objects = new Map<string, CatalogObject>();
  for (const [key, object] of live.objects) {
    const by = expected.objects.has(key) ? null : whose(object, { named, isOfFolder: isOn(object, expected) });
    if (by === null) objects.set(key, withoutTheirRoles(object, named));
    else hits.set(by, (hits.get(by) ?? 0) + 1);
  }
  return {
    catalog: { ...live, objects },
    ignored: [...hits].map(([by, count]) => ({ by: `${by}'s own`, hits: count })),
  };
}

interface About {
  readonly named: ReadonlySet<string>;
  /** Whether it is on a relation that the folder makes. */
  readonly isOfFolder: boolean;
}

function isOn({ parent }: CatalogObject, { objects }: Catalog): boolean {
  return parent !== null && parent.kind !== "schema" && objects.has(objectKey(parent));
}

function whose(object: CatalogObject, about: About): string | null {
  const by = bystanders.find((bystander) => isTheirs(bystander, object, about))?.by;
  return by ?? (!about.isOfFolder && ofTools(object) ? "a migration tool" : null);
}

function isTheirs(they: Bystander, { identity, attributes }: CatalogObject, { named, isOfFolder }: About): boolean {
  const { kind, schema, table, name } = identity;
  const home = kind === "schema" ? name : schema;
  const role = kind === "default-privileges" ? name.slice(0, name.lastIndexOf(" on ")) : text(attributes.owner);
  const relation = table ?? name;
  return (
    (home !== null && they.schemas?.test(home) === true) ||
    (role !== null && !named.has(role) && they.roles?.test(role) === true) ||
    (kind === "extension" && they.extensions?.test(name) === true) ||
    (kind === "event-trigger" && they.eventTriggers?.test(name) === true) ||
    (kind === "trigger" && they.triggers?.test(name) === true) ||
    (kind === "function" && they.functions?.test(name) === true) ||
    (!isOfFolder && they.relations?.test(relation) === true && (onlyIn[they.by] ?? schema) === schema)
  );
}

/** The tables of every tool that is known, whichever the folder is of; a name that says nothing is nobody's. */
function ofTools({ identity: { kind, schema, table, name } }: CatalogObject): boolean {
  if (kind === "schema") return toolTables.some((tool) => tool.schema === name);
  const relation = table ?? name;
  return toolTables.some((tool) =>
    tool.name === null ? tool.schema === schema : tool.name === relation && (tool.schema ?? schema) === schema,
  );
}

const toolTables = Object.values(layouts)
  .flatMap(({ history }) => [...history.tables, ...(history.beside ?? [])])
  .filter(({ name, schema }) => schema !== null || name !== "migrations");

/** The object without what was granted to a host's roles, and with public's owner read as if it were the database's. */
function withoutTheirRoles(object: CatalogObject, named: ReadonlySet<string>): CatalogObject {
  const { grants, owner } = object.attributes;
  const isHosts = (role: string) => !named.has(role) && bystanders.some(({ roles }) => roles?.test(role));
  const attributes: Record<string, Json> = { ...object.attributes };
  if (isRecord(grants) && Object.keys(grants).some(isHosts))
    attributes.grants = Object.fromEntries(Object.entries(grants).filter(([role]) => !isHosts(role)));
  if (object.identity.kind === "schema" && object.identity.name === "public" && isHosts(text(owner) ?? ""))
    attributes.owner = "pg_database_owner";
  return { ...object, attributes };
}

function isRecord(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function text(value: Json | undefined): string | null {
  return typeof value === "string" ? value : null;
}
