// The schema in which every attribute of the relation kinds has a value, on any server.

import { readFileSync } from "node:fs";
import { database, type TestedDatabase, type TestedServer } from "./connect.ts";

/** Roles are the cluster's, so another database's test may have made them already. */
export const richRoles = ["rich_owner", "rich_reader"]
  .map((role) => `DO $$BEGIN CREATE ROLE ${role}; EXCEPTION WHEN duplicate_object OR unique_violation THEN END$$;\n`)
  .join("");

export const richSql = `${richRoles}${readFileSync(new URL("rich.sql", import.meta.url), "utf8")}`;

export function richDatabase(on: TestedServer): Promise<TestedDatabase> {
  return database(on, richSql);
}
