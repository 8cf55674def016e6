// What in a catalog is Supabase's. Auth and Storage may be of any age there, so nothing of theirs is compared; but
// policies, triggers and functions that a user made inside the platform's schemas are the user's.

import type { CatalogObject, Json, NotCompared } from "../../../model/object.ts";
import { grantsOn } from "./grants.ts";
import { eventTriggers, extensions, functions, isPlatformSchema, systemRoles } from "./names.ts";

export function owns(object: CatalogObject): boolean {
  const { kind, schema, name } = object.identity;
  switch (kind) {
    case "schema":
      return isPlatformSchema(name);
    case "extension":
      return extensions.has(name) && isPlatformSchema(text(object.attributes.schema));
    case "event-trigger":
      return eventTriggers.has(name);
    case "publication":
      return /^(supabase_)?realtime_messages/.test(name);
    case "default-privileges":
      return isPlatformSchema(schema) || isSystemRole(name.slice(0, name.lastIndexOf(" on ")));
    case "policy":
      return isPlatformSchema(schema) && !takesPolicies.has(schema ?? "");
    case "trigger":
      return isPlatformSchema(schema) && functionSchema(text(object.attributes.definition) ?? "") === schema;
    case "database-setting":
      return isPlatformSetting(name);
    case "security-label":
      return name.startsWith("pgsodium on ");
    case "privileges":
      // Nobody but the platform's superuser can grant parameters.
      return name.startsWith("parameter ");
    case "function":
      return (
        (schema === "public" && name === "rls_auto_enable()") || (isPlatformSchema(schema) && !isUsersFunction(object))
      );
    default:
      return isPlatformSchema(schema);
  }
}

/** Here the platform makes no policies, and its users do. */
const takesPolicies: ReadonlySet<string> = new Set(["auth", "realtime", "storage"]);

/** The platform's own triggers call functions of the schema that they are in. */
function functionSchema(definition: string): string | null {
  const called =
    / EXECUTE (?:FUNCTION|PROCEDURE) (?:"((?:[^"]|"")+)"|(\w+))\.(?:"(?:[^"]|"")+"|\w+)\((?:[^']|'(?:[^']|'')*')*\)$/;
  const [, quoted, plain] = called.exec(definition) ?? [];
  return quoted?.replaceAll('""', '"') ?? plain ?? null;
}

/** The name decides as well, for after a restore everything has one owner. */
function isUsersFunction({ identity, attributes }: CatalogObject): boolean {
  const taken = functions[identity.schema ?? ""];
  const name = identity.name.slice(0, identity.name.indexOf("("));
  return taken !== undefined && !taken.has(name) && !isSystemRole(text(attributes.owner) ?? "");
}

/** Of what could not be read, by name alone. */
export function ownsUnread({ kind, name }: NotCompared): boolean {
  if (kind === "security-label") return name.startsWith("pgsodium on ");
  return name.includes(".") && isPlatformSchema(name.slice(0, name.indexOf(".")));
}

function isPlatformSetting(name: string): boolean {
  return /^app\.settings\.jwt_(secret|exp)$/.test(name) || isSystemRole(name.slice(0, name.lastIndexOf(": ")));
}

/**
 * The platform gives its services a way into schema public, which differs by the project's age; and of the publication
 * `supabase_realtime` it manages all but what it publishes. Auth's hooks are the user's to let in.
 */
export function trim(object: CatalogObject): CatalogObject {
  const { kind, name } = object.identity;
  const { attributes } = object;
  if (kind === "schema" && name === "public") {
    const grants = grantsOn(object).filter(([role]) => role === "supabase_auth_admin" || !isSystemRole(role));
    return { ...object, attributes: { ...attributes, grants: Object.fromEntries(grants) } };
  }
  if (kind === "privileges" && name === "the database") {
    const grants = grantsOn(object).filter(([role]) => !isSystemRole(role));
    return { ...object, attributes: { ...attributes, grants: Object.fromEntries(grants) } };
  }
  if (kind === "publication" && name === "supabase_realtime") {
    const managed = Object.entries(attributes).map(([key, value]) => [key, published.has(key) ? value : null] as const);
    return { ...object, attributes: Object.fromEntries(managed) };
  }
  return object;
}

const published: ReadonlySet<string> = new Set(["allTables", "tables", "schemas"]);

function isSystemRole(name: string): boolean {
  return systemRoles.some((role) => role === name);
}

function text(value: Json | undefined): string | null {
  return typeof value === "string" ? value : null;
}
