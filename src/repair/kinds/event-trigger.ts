// Event triggers.

import type { CatalogObject } from "../../model/object.ts";
import { text, texts } from "../attributes.ts";
import { ident, literal, rawName } from "../sql.ts";
import type { KindPlan, Planning, Statement } from "../statement.ts";
import { commonOfChanged, commonOfNew } from "./common-attributes.ts";

export const eventTrigger: KindPlan = {
  create(object, planning) {
    const name = ident(object.identity.name);
    return [
      { sql: createText(object, planning), object: object.identity, act: "create" },
      ...(text(object, "enabled") === "origin" ? [] : [enable(object)]),
      ...commonOfNew(object, { on: `EVENT TRIGGER ${name}`, grantOn: null }, planning),
    ];
  },
  drop: ({ identity }) => [
    { sql: `DROP EVENT TRIGGER IF EXISTS ${ident(identity.name)}`, object: identity, act: "drop" },
  ],
  alter(from, to, changed) {
    if (["event", "function", "tags"].some((name) => changed.has(name))) return null;
    return [
      ...(changed.has("enabled") ? [enable(to)] : []),
      ...commonOfChanged(from, to, changed, { on: `EVENT TRIGGER ${ident(to.identity.name)}`, grantOn: null }),
    ];
  },
};

function createText(object: CatalogObject, { schemas }: Planning): string {
  const tags = texts(object, "tags");
  const when = tags.length === 0 ? "" : ` WHEN TAG IN (${tags.map(literal).join(", ")})`;
  const does = rawName(text(object, "function") ?? "", schemas);
  return `CREATE EVENT TRIGGER ${ident(object.identity.name)} ON ${text(object, "event") ?? ""}${when} EXECUTE FUNCTION ${does}()`;
}

function enable(object: CatalogObject): Statement {
  const how =
    { disabled: "DISABLE", replica: "ENABLE REPLICA", always: "ENABLE ALWAYS" }[text(object, "enabled") ?? ""] ??
    "ENABLE";
  return { sql: `ALTER EVENT TRIGGER ${ident(object.identity.name)} ${how}`, object: object.identity, act: "alter" };
}
