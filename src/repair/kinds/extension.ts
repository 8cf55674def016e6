// Extensions. What belongs to one comes and goes with it.

import type { CatalogObject } from "../../model/object.ts";
import { text } from "../attributes.ts";
import { ident, literal } from "../sql.ts";
import type { KindPlan, Statement } from "../statement.ts";
import { commentOn } from "./common-attributes.ts";

export const extension: KindPlan = {
  create(object) {
    const schema = text(object, "schema");
    const version = versionOf(object);
    const comment = text(object, "comment");
    const inSchema = schema === null || schema === "pg_catalog" ? "" : ` SCHEMA ${ident(schema)}`;
    const ofVersion = version === null ? "" : ` VERSION ${literal(version)}`;
    return [
      {
        sql: `CREATE EXTENSION IF NOT EXISTS ${ident(object.identity.name)}${inSchema || ofVersion ? " WITH" : ""}${inSchema}${ofVersion} CASCADE`,
        object: object.identity,
        act: "create",
      },
      ...(comment === null ? [] : [commentOn(object, `EXTENSION ${ident(object.identity.name)}`, comment)]),
    ];
  },
  drop: ({ identity }) => [{ sql: `DROP EXTENSION IF EXISTS ${ident(identity.name)}`, object: identity, act: "drop" }],
  alter(_from, to, changed, planning) {
    const name = ident(to.identity.name);
    const statement = (sql: string): Statement => ({ sql, object: to.identity, act: "alter" });
    const version = versionOf(to);
    return [
      ...(changed.has("schema")
        ? [
            {
              ...statement(`ALTER EXTENSION ${name} SET SCHEMA ${ident(text(to, "schema") ?? "public")}`),
              // One that cannot be moved is made again.
              otherwise: [`DROP EXTENSION ${name};\n${extension.create(to, planning)[0]?.sql}`],
            },
          ]
        : []),
      ...(changed.has("version")
        ? [statement(`ALTER EXTENSION ${name} UPDATE${version === null ? "" : ` TO ${literal(version)}`}`)]
        : []),
      ...(changed.has("comment") ? [commentOn(to, `EXTENSION ${name}`, text(to, "comment"))] : []),
    ];
  },
};

/** Null for the one that the server installs by itself, which is another in every major. */
function versionOf(object: CatalogObject): string | null {
  const version = text(object, "version");
  return version === null || version.endsWith(" (default)") ? null : version;
}
