// Policies. An expression can be set, and not taken away: then the policy is made again.

import type { CatalogObject } from "../../model/object.ts";
import { text, texts, yes } from "../attributes.ts";
import { ident, qualified } from "../sql.ts";
import type { KindPlan } from "../statement.ts";
import { commentOn } from "./common-attributes.ts";

export const policy: KindPlan = {
  create(object) {
    const using = text(object, "using");
    const check = text(object, "check");
    const command = (text(object, "command") ?? "all").toUpperCase();
    const sql = [
      `CREATE POLICY ${on(object)}`,
      ...(yes(object, "permissive") ? [] : ["AS RESTRICTIVE"]),
      ...(command === "ALL" ? [] : [`FOR ${command}`]),
      `TO ${roles(object)}`,
      ...(using === null ? [] : [`USING (${using})`]),
      ...(check === null ? [] : [`WITH CHECK (${check})`]),
    ].join(" ");
    const comment = text(object, "comment");
    return [
      { sql, object: object.identity, act: "create" },
      ...(comment === null ? [] : [commentOn(object, `POLICY ${on(object)}`, comment)]),
    ];
  },
  drop: (object) => [{ sql: `DROP POLICY IF EXISTS ${on(object)}`, object: object.identity, act: "drop" }],
  alter(from, to, changed) {
    const taken = ["using", "check"].some(
      (name) => changed.has(name) && (text(to, name) === null || text(from, name) === null),
    );
    if (taken || changed.has("command") || changed.has("permissive")) return null;
    const parts = [
      ...(changed.has("roles") ? [`TO ${roles(to)}`] : []),
      ...(changed.has("using") ? [`USING (${text(to, "using")})`] : []),
      ...(changed.has("check") ? [`WITH CHECK (${text(to, "check")})`] : []),
    ];
    return [
      ...(parts.length === 0
        ? []
        : [{ sql: `ALTER POLICY ${on(to)} ${parts.join(" ")}`, object: to.identity, act: "alter" as const }]),
      ...(changed.has("comment") ? [commentOn(to, `POLICY ${on(to)}`, text(to, "comment"))] : []),
    ];
  },
};

function on({ identity }: CatalogObject): string {
  return `${ident(identity.name)} ON ${qualified(identity.schema, identity.table)}`;
}

function roles(object: CatalogObject): string {
  return texts(object, "roles")
    .map((role) => (role === "PUBLIC" ? role : ident(role)))
    .join(", ");
}
