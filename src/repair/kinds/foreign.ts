// Foreign data: wrappers, servers, tables, user mappings. An option that can be secret is not known here: its place is
// held, and what has to be written there is left to whoever runs the script.

import { isHidden } from "../../model/hidden.ts";
import type { CatalogObject, Json } from "../../model/object.ts";
import { redacted } from "../../model/redact.ts";
import { recordOf, text, texts, wordOf } from "../attributes.ts";
import { ident, literal, qualified, rawName } from "../sql.ts";
import type { KindPlan, Planning } from "../statement.ts";
import { columnDefinition } from "./column.ts";
import { madeAnew } from "./made-anew.ts";
import { columnsOf } from "./table.ts";

export const foreignDataWrapper: KindPlan = madeAnew({
  create(object, { schemas }) {
    const fn = (name: string, word: string) =>
      text(object, name) === null ? [] : [`${word} ${rawName(text(object, name) ?? "", schemas)}`];
    return [
      `CREATE FOREIGN DATA WRAPPER ${ident(object.identity.name)}`,
      ...fn("handler", "HANDLER"),
      ...fn("validator", "VALIDATOR"),
      ...optionsOf(object),
    ].join(" ");
  },
  named: ({ identity }) => ({
    on: `FOREIGN DATA WRAPPER ${ident(identity.name)}`,
    grantOn: `FOREIGN DATA WRAPPER ${ident(identity.name)}`,
  }),
  set: { foreignOptions: optionChanges(({ identity }) => `FOREIGN DATA WRAPPER ${ident(identity.name)}`) },
});

export const foreignServer: KindPlan = {
  ...server(),
  // A version can be set, and never taken away.
  alter: (from, to, changed, planning) =>
    changed.has("serverVersion") && text(to, "serverVersion") === null
      ? null
      : server().alter(from, to, changed, planning),
};

function server(): KindPlan {
  return madeAnew({
    create(object) {
      const [type, version] = [text(object, "serverType"), text(object, "serverVersion")];
      return [
        `CREATE SERVER ${ident(object.identity.name)}`,
        ...(type === null ? [] : [`TYPE ${literal(type)}`]),
        ...(version === null ? [] : [`VERSION ${literal(version)}`]),
        `FOREIGN DATA WRAPPER ${ident(text(object, "wrapper") ?? "")}`,
        ...optionsOf(object),
      ].join(" ");
    },
    named: ({ identity }) => ({
      on: `SERVER ${ident(identity.name)}`,
      grantOn: `FOREIGN SERVER ${ident(identity.name)}`,
    }),
    set: {
      foreignOptions: optionChanges(({ identity }) => `SERVER ${ident(identity.name)}`),
      serverVersion: (_from, to) => [
        `ALTER SERVER ${ident(to.identity.name)} VERSION ${literal(text(to, "serverVersion") ?? "")}`,
      ],
    },
  });
}

export const userMapping: KindPlan = madeAnew({
  create: (object) => [`CREATE ${mappingOf(object)}`, ...optionsOf(object)].join(" "),
  named: (object) => ({ on: mappingOf(object) }),
  set: { foreignOptions: optionChanges(mappingOf) },
});

export const foreignTable: KindPlan = madeAnew({
  create(object, planning) {
    const name = qualified(object.identity.schema, object.identity.name);
    const parent = text(object, "partitionOf");
    const end = [`SERVER ${ident(text(object, "server") ?? "")}`, ...optionsOf(object)].join(" ");
    if (parent !== null)
      return `CREATE FOREIGN TABLE ${name} PARTITION OF ${rawName(parent, planning.schemas)} ${text(object, "partitionBound") ?? "DEFAULT"} ${end}`;
    const parents = texts(object, "inherits").map((each) => rawName(each, planning.schemas));
    const columns = columnsOf(object, planning).filter(
      ({ attributes }) => parents.length === 0 || attributes.local === true,
    );
    const list = columns.map((each) => columnWithOptions(each, planning));
    return `CREATE FOREIGN TABLE ${name} (${list.join(", ")})${parents.length > 0 ? ` INHERITS (${parents.join(", ")})` : ""} ${end}`;
  },
  named: ({ identity }) => {
    const name = qualified(identity.schema, identity.name);
    return { on: `FOREIGN TABLE ${name}`, grantOn: `TABLE ${name}` };
  },
  set: {
    foreignOptions: optionChanges(({ identity }) => `FOREIGN TABLE ${qualified(identity.schema, identity.name)}`),
    columnOrder: () => [],
  },
});

function columnWithOptions(object: CatalogObject, planning: Planning): string {
  const options = optionsOf(object);
  const definition = columnDefinition(object, planning);
  const type = text(object, "type") ?? "";
  const at = definition.indexOf(type) + type.length;
  return options.length === 0 ? definition : `${definition.slice(0, at)} ${options.join(" ")}${definition.slice(at)}`;
}

function mappingOf({ identity: { name } }: CatalogObject): string {
  const at = name.lastIndexOf(" on ");
  const user = name.slice(0, at);
  return `USER MAPPING FOR ${user === "PUBLIC" ? user : ident(user)} SERVER ${ident(name.slice(at + 4))}`;
}

function optionsOf(object: CatalogObject): readonly string[] {
  const options = Object.entries(recordOf(object.attributes.foreignOptions));
  if (options.length === 0) return [];
  return [`OPTIONS (${options.map(([name, value]) => `${ident(name)} ${optionText(value)}`).join(", ")})`];
}

/** What is hidden was never read: the place is held. */
function optionText(value: Json | undefined): string {
  return literal(isHidden(value) ? redacted : (wordOf(value) ?? ""));
}

function optionChanges(named: (object: CatalogObject) => string) {
  return (from: CatalogObject, to: CatalogObject): readonly string[] => {
    const before = recordOf(from.attributes.foreignOptions);
    const wanted = recordOf(to.attributes.foreignOptions);
    const parts = [...new Set([...Object.keys(before), ...Object.keys(wanted)])].flatMap((name) => {
      if (before[name] === wanted[name]) return [];
      if (!(name in wanted)) return [`DROP ${ident(name)}`];
      return [`${name in before ? "SET" : "ADD"} ${ident(name)} ${optionText(wanted[name])}`];
    });
    return parts.length === 0 ? [] : [`ALTER ${named(to)} OPTIONS (${parts.join(", ")})`];
  };
}
