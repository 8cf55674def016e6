// The roles that a schema speaks of. They are the cluster's, and may be there: a file that replays makes those that are not.

import type { Catalog, CatalogObject } from "../../model/object.ts";
import { isGrants } from "./about.ts";
import { body, name, text } from "./names.ts";
import type { Statement } from "./statement.ts";

/** `natural`: whoever runs the file is that one. */
export function roles(catalog: Catalog, natural: string | null): readonly Statement[] {
  const made = rolesNamedIn(catalog).filter((role) => role !== natural);
  return made.map((role) => ({
    phase: "roles",
    text: `DO ${body(`BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = ${text(role)}) THEN CREATE ROLE ${name(role)}; END IF;
END`)}`,
    of: { kind: "role", schema: null, table: null, name: role },
  }));
}

/** Owners, grantees, and whom policies are for; PUBLIC and PostgreSQL's own are none. */
export function rolesNamedIn(catalog: Catalog): readonly string[] {
  const named = new Set([...catalog.objects.values()].flatMap(rolesIn));
  return [...named].filter((role) => role !== "PUBLIC" && !role.startsWith("pg_")).sort();
}

function rolesIn({ identity, attributes }: CatalogObject): readonly string[] {
  const { owner, grants, roles: listed } = attributes;
  const of = identity.kind === "default-privileges" ? /^(.*) on [a-z ]+$/s.exec(identity.name)?.[1] : undefined;
  return [
    ...(typeof owner === "string" ? [owner] : []),
    ...(grants !== undefined && isGrants(grants) ? Object.keys(grants) : []),
    ...(Array.isArray(listed) ? listed.map(String) : []),
    ...(of === undefined ? [] : [of]),
  ];
}
