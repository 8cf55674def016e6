// Default privileges: what a role gives away with each object that it will make, everywhere or in one schema.
// A row is absolute where it holds everywhere, and adds to that where it names a schema: there also what the role gives itself.

import { grants, grantsTo, userSchema } from "./fragments.ts";
import type { ObjectKind } from "./kind.ts";
import { objectsQuery, schemaParent } from "./objects-query.ts";

export const defaultPrivileges: ObjectKind = {
  id: "default-privileges",
  query: () =>
    objectsQuery({
      schema: "n.nspname",
      table: "NULL",
      name: `pg_catalog.pg_get_userbyid(d.defaclrole) || ' on ' || CASE d.defaclobjtype WHEN 'r' THEN 'tables' WHEN 'S' THEN 'sequences'
    WHEN 'f' THEN 'functions' WHEN 'T' THEN 'types' WHEN 'n' THEN 'schemas' ELSE 'large objects' END`,
      parent: `CASE WHEN n.oid IS NOT NULL THEN ${schemaParent("n.nspname")} END`,
      attributes: {
        grants: `CASE CASE WHEN d.defaclnamespace = 0 THEN d.defaclobjtype ELSE '' END
    WHEN 'r' THEN ${grants("r", "d.defaclacl", "d.defaclrole")}
    WHEN 'S' THEN ${grants("s", "d.defaclacl", "d.defaclrole")}
    WHEN 'f' THEN ${grants("f", "d.defaclacl", "d.defaclrole")}
    WHEN 'T' THEN ${grants("T", "d.defaclacl", "d.defaclrole")}
    WHEN 'n' THEN ${grants("n", "d.defaclacl", "d.defaclrole")}
    WHEN 'L' THEN ${grants("L", "d.defaclacl", "d.defaclrole")}
    ELSE ${grantsTo("c", "d.defaclacl", "d.defaclrole", "'{}'::pg_catalog.oid[]")} END`,
      },
      from: `FROM pg_catalog.pg_default_acl AS d
LEFT JOIN pg_catalog.pg_namespace AS n ON n.oid = d.defaclnamespace
WHERE n.oid IS NULL OR ${userSchema("n.nspname")}`,
    }),
  attributes: { grants: "value" },
};
