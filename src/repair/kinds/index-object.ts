// Indexes. A partitioned table's is made with those of its partitions, unless it stands alone there too.

import type { CatalogObject } from "../../model/object.ts";
import { recordOf, text, yes } from "../attributes.ts";
import { ident, qualified } from "../sql.ts";
import type { KindPlan, Planning, Statement } from "../statement.ts";
import { commentOn } from "./common-attributes.ts";
import { detached, placeChanged } from "./detached.ts";

export const index: KindPlan = {
  create: (object) => [
    { sql: definitionOf(object), object: object.identity, act: "create" },
    ...aside(object, new Set(["statistics", "tablespace", "comment"]), "create"),
  ],
  drop(object, planning) {
    const sql = `DROP INDEX IF EXISTS ${nameOf(object)}`;
    return [{ sql, object: object.identity, act: "drop", ...outside(object, planning, sql) }];
  },
  alter(from, to, changed, planning) {
    if (changed.has("definition") || changed.has("unique") || changed.has("local")) return null;
    if (changed.has("follows")) {
      const place = placeChanged(from, to, planning, (each) => index.create(each, planning));
      if (place !== null || to.follows === undefined) return place;
    }
    if (changed.has("valid") && !yes(to, "valid") && onOnly.test(text(to, "definition") ?? "")) return null;
    return [
      ...(changed.has("name") ? [renamed(from, to)] : []),
      ...(changed.has("follows") ? attached(to) : []),
      ...(changed.has("valid") && yes(to, "valid")
        ? [{ sql: `REINDEX INDEX ${nameOf(to)}`, object: to.identity, act: "alter" as const }]
        : []),
      ...aside(to, changed, "alter"),
    ];
  },
};

function renamed(from: CatalogObject, to: CatalogObject): Statement {
  const sql = `ALTER INDEX ${nameOf(from)} RENAME TO ${ident(to.identity.name)}`;
  return { sql, object: to.identity, act: "alter" };
}

/** One that is attached goes while its table stands alone. */
export function outside(
  { identity, follows }: CatalogObject,
  planning: Planning,
  sql: string,
): Pick<Statement, "otherwise"> {
  const texts = follows === undefined ? null : detached(identity, planning, [sql]);
  return texts === null ? {} : { otherwise: [texts.join(";\n")] };
}

/** To the index of its table's parent. */
export function attached({ identity, follows }: CatalogObject): readonly Statement[] {
  if (follows === undefined) return [];
  const sql = `ALTER INDEX ${qualified(follows.schema, follows.name)} ATTACH PARTITION ${qualified(identity.schema, identity.name)}`;
  return [{ sql, object: identity, act: "alter" }];
}

function nameOf({ identity }: CatalogObject): string {
  return qualified(identity.schema, identity.name);
}

const onOnly = /^(CREATE (?:UNIQUE )?INDEX (?:"(?:[^"]|"")+"|[^\s"]+) ON )ONLY /;

function definitionOf(object: CatalogObject): string {
  const definition = text(object, "definition") ?? "";
  return yes(object, "valid") ? definition.replace(onOnly, "$1") : definition;
}

function aside(object: CatalogObject, changed: ReadonlySet<string>, act: "create" | "alter"): readonly Statement[] {
  const name = nameOf(object);
  const statement = (sql: string): Statement => ({ sql, object: object.identity, act });
  const tablespace = text(object, "tablespace");
  const comment = text(object, "comment");
  const statistics = Object.entries(recordOf(object.attributes.statistics));
  return [
    ...(changed.has("tablespace") && (tablespace !== null || act === "alter")
      ? [statement(`ALTER INDEX ${name} SET TABLESPACE ${ident(tablespace ?? "pg_default")}`)]
      : []),
    ...(changed.has("statistics")
      ? statistics.map(([column, target]) =>
          statement(`ALTER INDEX ${name} ALTER COLUMN ${column} SET STATISTICS ${target}`),
        )
      : []),
    ...(changed.has("comment") && (comment !== null || act === "alter")
      ? [commentOn(object, `INDEX ${name}`, comment)]
      : []),
  ];
}
