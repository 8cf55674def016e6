// Kind: security label, told by its provider and object; of this database's objects, and of the database.

import type { ObjectKind } from "./kind.ts";
import { objectsQuery } from "./objects-query.ts";

const query = objectsQuery({
  schema: "NULL",
  table: "NULL",
  name: "x.provider || ' on ' || x.object",
  parent: "NULL",
  attributes: { label: "x.label" },
  from: `FROM (
    SELECT l.provider, i.type || ' ' || i.identity AS object, l.label FROM pg_catalog.pg_seclabel AS l,
      LATERAL pg_catalog.pg_identify_object(l.classoid, l.objoid, l.objsubid) AS i
    UNION ALL
    SELECT l.provider, 'database', l.label FROM pg_catalog.pg_shseclabel AS l
    JOIN pg_catalog.pg_database AS d ON d.oid = l.objoid AND d.datname = pg_catalog.current_database()
    WHERE l.classoid = 'pg_catalog.pg_database'::pg_catalog.regclass
  ) AS x`,
});

export const securityLabel: ObjectKind = { id: "security-label", query: () => query, attributes: { label: "value" } };
