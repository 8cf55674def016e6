// Tables with their columns, and the keys and checks that can stand in CREATE TABLE, as SQL.

import type { CatalogObject, Json } from "../../model/object.ts";
import { attribute, isOwn } from "../pick.ts";
import { commentOf, grantsOf, ownerOf } from "./about.ts";
import { columnAlterations, columnAround, columnText, inheritedColumn } from "./column.ts";
import { constraintInline } from "./constraint.ts";
import { name, qualified } from "./names.ts";
import type { Statement, WriteContext, Writer } from "./statement.ts";
import { entries, list } from "./type.ts";

export const table: Writer = (object, context) => {
  const { identity } = object;
  const called = qualified(identity.schema, identity.name);
  const columns = context.childrenOf(object, "column");
  const alterations = columns.flatMap((column) => [
    ...(isInherited(object, column) ? inheritedColumn(column, parentColumns(object, column, context)) : []),
    ...columnAlterations(column),
  ]);
  const of = identity;
  return [
    { phase: "tables", text: created(object, called, columns, context), of },
    // A default that calls a function of the schema's own, and all that only ALTER can say.
    ...(alterations.length === 0
      ? []
      : [{ phase: "columns", text: `ALTER TABLE ONLY ${called}\n  ${alterations.join(",\n  ")}`, of } as const]),
    ...marks(object, called),
    ...ownerOf(object, `TABLE ${called}`, context),
    ...grantsOf(object, `TABLE ${called}`, "r", context),
    ...commentOf(object, `TABLE ${called}`),
    ...columns.flatMap((column) => columnAround(column, called, context)),
  ];
};

function created(
  object: CatalogObject,
  called: string,
  columns: readonly CatalogObject[],
  context: WriteContext,
): string {
  const { attributes } = object;
  const unlogged = attributes.persistence === "unlogged" ? "UNLOGGED " : "";
  const head = `CREATE ${unlogged}TABLE ${called}`;
  const own = columns.filter((column) => !isInherited(object, column)).map((column) => columnText(column, context));
  const keys = context
    .childrenOf(object, "constraint")
    .filter(isOwn)
    .flatMap((each) => constraintInline(each) ?? []);
  const inside = [...own, ...keys];
  const parts = `(${inside.length === 0 ? "" : `\n  ${inside.join(",\n  ")}\n`})`;
  const tail = storage(attributes);
  if (typeof attributes.partitionOf === "string") {
    const some = keys.length === 0 ? "" : ` (\n  ${keys.join(",\n  ")}\n)`;
    return `${head} PARTITION OF ${context.names.object(attributes.partitionOf)}${some} ${String(attributes.partitionBound)}${tail}`;
  }
  if (typeof attributes.ofType === "string") {
    const some = keys.length === 0 ? "" : ` (\n  ${keys.join(",\n  ")}\n)`;
    return `${head} OF ${context.names.type(attributes.ofType)}${some}${tail}`;
  }
  const parents = list(attributes.inherits).map((parent) => context.names.object(String(parent)));
  return `${head} ${parts}${parents.length === 0 ? "" : ` INHERITS (${parents.join(", ")})`}${tail}`;
}

function storage({ partitionKey, accessMethod, options, tablespace }: CatalogObject["attributes"]): string {
  return [
    typeof partitionKey === "string" ? ` PARTITION BY ${partitionKey}` : "",
    typeof accessMethod === "string" ? ` USING ${name(accessMethod)}` : "",
    list(options).length === 0 ? "" : ` WITH (${optionsText(options)})`,
    typeof tablespace === "string" ? ` TABLESPACE ${name(tablespace)}` : "",
  ].join("");
}

/** `fillfactor=70`: the value in quotes, whatever it is. */
export function optionsText(options: Json | undefined): string {
  return list(options)
    .map((option) => {
      const [, key = "", value = ""] = /^([^=]*)=(.*)$/s.exec(String(option)) ?? [];
      return `${key} = '${value.replaceAll("'", "''")}'`;
    })
    .join(", ");
}

/** A partition's columns are its parent's; those of a typed table its type's; a child's those that are not its own. */
function isInherited({ attributes }: CatalogObject, column: CatalogObject): boolean {
  return (
    typeof attributes.partitionOf === "string" ||
    typeof attributes.ofType === "string" ||
    attribute(column, "local") === false
  );
}

function parentColumns(object: CatalogObject, column: CatalogObject, context: WriteContext): readonly CatalogObject[] {
  const { partitionOf, inherits } = object.attributes;
  const parents = typeof partitionOf === "string" ? [partitionOf] : list(inherits).map(String);
  return parents.flatMap((raw) => {
    const dot = raw.indexOf(".");
    const found = context.find({
      kind: "column",
      schema: raw.slice(0, dot),
      table: raw.slice(dot + 1),
      name: column.identity.name,
    });
    return found === null ? [] : [found];
  });
}

/** What stands on the table once its indexes and triggers are there. */
function marks(object: CatalogObject, called: string): readonly Statement[] {
  const { rowSecurity, forceRowSecurity, replicaIdentity, clusteredOn, partitionTriggers } = object.attributes;
  const at = (text: string): Statement => ({
    phase: "policies",
    text: `ALTER TABLE ${called} ${text}`,
    of: object.identity,
  });
  const index = /^index (.*)$/s.exec(String(replicaIdentity))?.[1];
  const words: Readonly<Record<string, string>> = {
    disabled: "DISABLE",
    replica: "ENABLE REPLICA",
    always: "ENABLE ALWAYS",
    origin: "ENABLE",
  };
  return [
    ...(rowSecurity === true ? [at("ENABLE ROW LEVEL SECURITY")] : []),
    ...(forceRowSecurity === true ? [at("FORCE ROW LEVEL SECURITY")] : []),
    ...(replicaIdentity === "full" || replicaIdentity === "nothing"
      ? [at(`REPLICA IDENTITY ${replicaIdentity.toUpperCase()}`)]
      : []),
    ...(index === undefined ? [] : [at(`REPLICA IDENTITY USING INDEX ${name(index)}`)]),
    ...(typeof clusteredOn === "string" ? [at(`CLUSTER ON ${name(clusteredOn)}`)] : []),
    ...entries(partitionTriggers).map(([trigger, fires]) =>
      at(`${words[String(fires)] ?? "ENABLE"} TRIGGER ${name(trigger)}`),
    ),
  ];
}
