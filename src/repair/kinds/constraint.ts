// Constraints of tables. What one that is there already lacks is set; another definition is another constraint.

import type { CatalogObject } from "../../model/object.ts";
import { text, texts, yes } from "../attributes.ts";
import { ident, literal, qualified } from "../sql.ts";
import type { KindPlan, Statement } from "../statement.ts";
import { commentOn } from "./common-attributes.ts";
import { placeChanged } from "./detached.ts";
import { attached, outside } from "./index-object.ts";

export const constraint: KindPlan = {
  create(object) {
    const notValid = yes(object, "validated") ? "" : " NOT VALID";
    const definition = text(object, "definition") ?? "";
    return [
      {
        sql: `ALTER TABLE ${tableOf(object)} ADD CONSTRAINT ${ident(object.identity.name)} ${definition}${notValid}`,
        object: object.identity,
        act: "create",
      },
      ...aside(object, new Set(["enabled", "options", "tablespace", "comment", "indexComment"]), "create"),
    ];
  },
  drop(object, planning) {
    const sql = `ALTER TABLE ${tableOf(object)} DROP CONSTRAINT IF EXISTS ${ident(object.identity.name)}`;
    return [{ sql, object: object.identity, act: "drop", ...outside(object, planning, sql) }];
  },
  alter(from, to, changed, planning) {
    if (changed.has("follows") && isKey(to) && isKey(from)) {
      const place = placeChanged(from, to, planning, (each) => constraint.create(each, planning));
      if (place !== null) return place;
    }
    if (
      changed.has("definition") ||
      changed.has("local") ||
      (changed.has("follows") && (to.follows === undefined || !isKey(to))) ||
      changed.has("constraintKind") ||
      (changed.has("validated") && !yes(to, "validated"))
    )
      return null;
    const statement = (sql: string): Statement => ({ sql, object: to.identity, act: "alter" });
    return [
      ...(changed.has("name") ? [statement(renaming(from, to))] : []),
      ...(changed.has("follows") ? attached(to) : []),
      ...(changed.has("validated")
        ? [statement(`ALTER TABLE ${tableOf(to)} VALIDATE CONSTRAINT ${ident(to.identity.name)}`)]
        : []),
      ...(changed.has("valid") && yes(to, "valid") ? [statement(`REINDEX INDEX ${indexOf(to)}`)] : []),
      ...aside(to, changed, "alter"),
    ];
  },
};

/** Whether an index is behind it, which can be attached. Of what only follows nothing else is known. */
function isKey(object: CatalogObject): boolean {
  const kind = text(object, "constraintKind");
  return kind !== "check" && kind !== "foreign key";
}

function renaming(from: CatalogObject, to: CatalogObject): string {
  return `ALTER TABLE ${tableOf(to)} RENAME CONSTRAINT ${ident(from.identity.name)} TO ${ident(to.identity.name)}`;
}

function tableOf({ identity }: CatalogObject): string {
  return qualified(identity.schema, identity.table);
}

function indexOf({ identity }: CatalogObject): string {
  return qualified(identity.schema, identity.name);
}

function aside(object: CatalogObject, changed: ReadonlySet<string>, act: "create" | "alter"): readonly Statement[] {
  const isNew = act === "create";
  const statement = (sql: string): Statement => ({ sql, object: object.identity, act });
  const comment = text(object, "comment");
  const indexComment = text(object, "indexComment");
  const tablespace = text(object, "tablespace");
  const options = texts(object, "options");
  const fires = text(object, "enabled") ?? "origin";
  return [
    ...(changed.has("options") && options.length > 0 && !isNew
      ? [statement(`ALTER INDEX ${indexOf(object)} SET (${options.join(", ")})`)]
      : []),
    ...(changed.has("options") && options.length === 0 && !isNew
      ? [statement(`ALTER INDEX ${indexOf(object)} RESET (fillfactor)`)]
      : []),
    ...(changed.has("tablespace") && (tablespace !== null || !isNew)
      ? [statement(`ALTER INDEX ${indexOf(object)} SET TABLESPACE ${ident(tablespace ?? "pg_default")}`)]
      : []),
    ...(changed.has("enabled") && (fires !== "origin" || !isNew)
      ? [statement(firing(object, fires === "origin" ? "ENABLE" : "DISABLE"))]
      : []),
    ...(changed.has("comment") && (comment !== null || !isNew)
      ? [commentOn(object, `CONSTRAINT ${ident(object.identity.name)} ON ${tableOf(object)}`, comment)]
      : []),
    ...(changed.has("indexComment") && (indexComment !== null || !isNew)
      ? [commentOn(object, `INDEX ${indexOf(object)}`, indexComment)]
      : []),
  ];
}

/** The triggers behind a foreign key have names of the server's own making. */
function firing(object: CatalogObject, how: "ENABLE" | "DISABLE"): string {
  const found = `c.conrelid = ${literal(tableOf(object))}::regclass AND c.conname = ${literal(object.identity.name)}`;
  return `DO $do$ DECLARE t record; BEGIN
  FOR t IN SELECT g.tgrelid::regclass AS tbl, g.tgname FROM pg_trigger g JOIN pg_constraint c ON c.oid = g.tgconstraint WHERE ${found}
  LOOP EXECUTE format('ALTER TABLE %s ${how} TRIGGER %I', t.tbl, t.tgname); END LOOP;
END $do$`;
}
