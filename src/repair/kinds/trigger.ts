// Triggers, and rules: made again where what they do differs; whether they fire is set.

import type { CatalogObject } from "../../model/object.ts";
import { text } from "../attributes.ts";
import { ident, qualified } from "../sql.ts";
import type { KindPlan, Statement } from "../statement.ts";
import { commentOn } from "./common-attributes.ts";

export const trigger: KindPlan = onRelation("TRIGGER");
export const rule: KindPlan = onRelation("RULE");

function onRelation(word: "TRIGGER" | "RULE"): KindPlan {
  const on = ({ identity }: CatalogObject) =>
    `${word} ${ident(identity.name)} ON ${qualified(identity.schema, identity.table)}`;
  const fires = (object: CatalogObject): Statement => {
    const { schema, table, name } = object.identity;
    const how =
      { disabled: "DISABLE", replica: "ENABLE REPLICA", always: "ENABLE ALWAYS" }[text(object, "enabled") ?? ""] ??
      "ENABLE";
    return {
      sql: `ALTER TABLE ${qualified(schema, table)} ${how} ${word} ${ident(name)}`,
      object: object.identity,
      act: "alter",
    };
  };
  return {
    create: (object) => [
      { sql: (text(object, "definition") ?? "").replace(/;$/, ""), object: object.identity, act: "create" },
      ...(text(object, "enabled") === "origin" ? [] : [fires(object)]),
      ...(text(object, "comment") === null ? [] : [commentOn(object, on(object), text(object, "comment"))]),
    ],
    drop: (object) => [
      { sql: `DROP ${word} IF EXISTS ${on(object).slice(word.length + 1)}`, object: object.identity, act: "drop" },
    ],
    alter: (_from, to, changed) =>
      changed.has("definition")
        ? null
        : [
            ...(changed.has("enabled") ? [fires(to)] : []),
            ...(changed.has("comment") ? [commentOn(to, on(to), text(to, "comment"))] : []),
          ],
  };
}
