// A role that one side lacks and the other grants something: made, or its privileges taken.

import type { CatalogObject } from "../../model/object.ts";
import { ident, literal } from "../sql.ts";
import type { KindPlan } from "../statement.ts";

export const role: KindPlan = {
  create: ({ identity }: CatalogObject) => [
    {
      sql: `DO $do$ BEGIN IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = ${literal(identity.name)}) THEN CREATE ROLE ${ident(identity.name)} NOLOGIN; END IF; END $do$`,
      object: identity,
      act: "create",
    },
  ],
  drop: () => [],
  alter: () => [],
};
