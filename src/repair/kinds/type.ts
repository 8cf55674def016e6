// Types: enums, domains, composites, ranges. What cannot be changed in place is made anew beside the old one, and the
// columns are moved over.

import type { CatalogObject, Json } from "../../model/object.ts";
import { listOf, recordOf, text, texts, wordOf, yes } from "../attributes.ts";
import { ident, literal, qualified, rawName, rawType } from "../sql.ts";
import type { KindPlan, Planning, Statement } from "../statement.ts";
import { commentOn, commonOfChanged, commonOfNew } from "./common-attributes.ts";
import { enumStatements } from "./enum.ts";
import { remade } from "./remade-type.ts";

export const type: KindPlan = {
  create: (object, planning) => [
    { sql: createText(object, planning), object: object.identity, act: "create" },
    ...asideOfNew(object),
    ...commonOfNew(object, { on: onOf(object), grantOn: `TYPE ${nameOf(object)}` }, planning),
  ],
  drop: (object) => [
    {
      sql: `DROP ${isDomain(object) ? "DOMAIN" : "TYPE"} IF EXISTS ${nameOf(object)}`,
      object: object.identity,
      act: "drop",
    },
  ],
  alter(from, to, changed, planning) {
    const common = commonOfChanged(from, to, changed, { on: onOf(to), grantOn: `TYPE ${nameOf(to)}` });
    const anew = () => remade(from, to, type.create(to, planning), planning);
    if (changed.has("typeKind")) return anew();
    const kind = text(to, "typeKind");
    if (kind === "enum") return [...(changed.has("values") ? (enumStatements(from, to) ?? anew()) : []), ...common];
    if (kind === "domain")
      return changed.has("baseType") || changed.has("collation")
        ? anew()
        : [...domainStatements(from, to, changed), ...common];
    if (kind === "composite")
      return [
        ...(changed.has("fields") ? fieldStatements(from, to, planning) : []),
        ...fieldComments(from, to, changed),
        ...common,
      ];
    const redefined = [...changed].some((name) => !["owner", "comment", "grants"].includes(name));
    return redefined ? anew() : common;
  },
};

export function nameOf({ identity }: CatalogObject): string {
  return qualified(identity.schema, identity.name);
}

function isDomain(object: CatalogObject): boolean {
  return text(object, "typeKind") === "domain";
}

function onOf(object: CatalogObject): string {
  return `${isDomain(object) ? "DOMAIN" : "TYPE"} ${nameOf(object)}`;
}

function createText(object: CatalogObject, planning: Planning): string {
  const { schemas } = planning;
  const name = nameOf(object);
  switch (text(object, "typeKind")) {
    case "enum":
      return `CREATE TYPE ${name} AS ENUM (${texts(object, "values").map(literal).join(", ")})`;
    case "domain":
      return domainText(object, planning);
    case "composite":
      return `CREATE TYPE ${name} AS (${listOf(object.attributes.fields)
        .map((field) => fieldText(field, planning))
        .join(", ")})`;
    default: {
      const fn = (attribute: string, word: string) => {
        const value = text(object, attribute);
        return value === null ? [] : [`${word} = ${rawName(value, [...schemas, "pg_catalog"])}`];
      };
      const multirange = text(object, "multirangeType");
      const parts = [
        `SUBTYPE = ${rawType(text(object, "subtype") ?? "", schemas)}`,
        ...fn("subtypeOperatorClass", "SUBTYPE_OPCLASS"),
        ...(text(object, "subtypeCollation") === null
          ? []
          : [`COLLATION = ${collation(text(object, "subtypeCollation") ?? "", schemas)}`]),
        ...fn("canonicalFunction", "CANONICAL"),
        ...fn("subtypeDiffFunction", "SUBTYPE_DIFF"),
        ...(multirange === null ? [] : [`MULTIRANGE_TYPE_NAME = ${rawType(multirange, schemas)}`]),
      ];
      return `CREATE TYPE ${name} AS RANGE (${parts.join(", ")})`;
    }
  }
}

function domainText(object: CatalogObject, { schemas }: Planning): string {
  const byDefault = text(object, "default");
  const collated = text(object, "collation");
  const checks = Object.entries(recordOf(object.attributes.constraints)).map(
    ([name, told]) => `CONSTRAINT ${ident(name)} ${wordOf(recordOf(told).definition)}`,
  );
  return [
    `CREATE DOMAIN ${nameOf(object)} AS ${rawType(text(object, "baseType") ?? "", schemas)}`,
    ...(collated === null ? [] : [`COLLATE ${collation(collated, schemas)}`]),
    ...(byDefault === null ? [] : [`DEFAULT ${byDefault}`]),
    ...(yes(object, "nullable") ? [] : ["NOT NULL"]),
    ...checks,
  ].join(" ");
}

function fieldText(field: Json, { schemas }: Planning): string {
  const { name, type: fieldType, collation: collated } = recordOf(field);
  const collate = wordOf(collated);
  return `${ident(wordOf(name) ?? "")} ${rawType(wordOf(fieldType) ?? "", schemas)}${collate === null ? "" : ` COLLATE ${collation(collate, schemas)}`}`;
}

function collation(raw: string, schemas: readonly string[]): string {
  return schemas.some((schema) => raw.startsWith(`${schema}.`)) ? rawName(raw, schemas) : `pg_catalog."${raw}"`;
}

function asideOfNew(object: CatalogObject): readonly Statement[] {
  return [
    ...constraintComments(null, object),
    ...Object.entries(recordOf(object.attributes.fieldComments)).map(([field, comment]) =>
      commentOn(object, `COLUMN ${nameOf(object)}.${ident(field)}`, wordOf(comment)),
    ),
  ];
}

function constraintComments(from: CatalogObject | null, to: CatalogObject): readonly Statement[] {
  const before = recordOf(from?.attributes.constraintComments);
  const wanted = recordOf(to.attributes.constraintComments);
  const there = recordOf(to.attributes.constraints);
  return [...new Set([...Object.keys(before), ...Object.keys(wanted)])]
    .filter((name) => name in there && before[name] !== wanted[name])
    .map((name) => commentOn(to, `CONSTRAINT ${ident(name)} ON DOMAIN ${nameOf(to)}`, wordOf(wanted[name])));
}

function domainStatements(from: CatalogObject, to: CatalogObject, changed: ReadonlySet<string>): readonly Statement[] {
  const alter = (what: string): Statement => ({
    sql: `ALTER DOMAIN ${nameOf(to)} ${what}`,
    object: to.identity,
    act: "alter",
  });
  const byDefault = text(to, "default");
  const statements: Statement[] = [];
  if (changed.has("default")) statements.push(alter(byDefault === null ? "DROP DEFAULT" : `SET DEFAULT ${byDefault}`));
  if (changed.has("nullable")) statements.push(alter(yes(to, "nullable") ? "DROP NOT NULL" : "SET NOT NULL"));
  if (changed.has("constraints")) {
    const before = recordOf(from.attributes.constraints);
    const wanted = recordOf(to.attributes.constraints);
    for (const name of new Set([...Object.keys(before), ...Object.keys(wanted)])) {
      const [left, right] = [recordOf(before[name]), recordOf(wanted[name])];
      const same = JSON.stringify(left.definition) === JSON.stringify(right.definition);
      if (same && left.validated === right.validated) continue;
      if (same && right.validated === true) statements.push(alter(`VALIDATE CONSTRAINT ${ident(name)}`));
      else {
        if (name in before) statements.push(alter(`DROP CONSTRAINT ${ident(name)}`));
        if (name in wanted)
          statements.push(
            alter(
              `ADD CONSTRAINT ${ident(name)} ${wordOf(right.definition)}${right.validated === false ? " NOT VALID" : ""}`,
            ),
          );
      }
    }
  }
  if (changed.has("constraintComments") || changed.has("constraints")) statements.push(...constraintComments(from, to));
  return statements;
}

function fieldStatements(from: CatalogObject, to: CatalogObject, planning: Planning): readonly Statement[] {
  const alter = (what: string, more: Partial<Statement> = {}): Statement => ({
    sql: `ALTER TYPE ${nameOf(to)} ${what} CASCADE`,
    object: to.identity,
    act: "alter",
    ...more,
  });
  const name = (field: Json) => wordOf(recordOf(field).name) ?? "";
  const before = listOf(from.attributes.fields);
  const wanted = listOf(to.attributes.fields);
  const kept = before.filter((field) => wanted.some((other) => name(other) === name(field)));
  const inPlace = wanted.slice(0, kept.length).map(name).join() === kept.map(name).join();
  // A field can only be added at the end: another order is another type.
  if (!inPlace) return remade(from, to, type.create(to, planning), planning);
  return [
    ...before
      .filter((field) => !kept.includes(field))
      .map((field) =>
        alter(`DROP ATTRIBUTE ${ident(name(field))}`, { loses: `the field ${name(field)} of every ${nameOf(to)}` }),
      ),
    ...kept.flatMap((field) => {
      const other = wanted.find((each) => name(each) === name(field)) ?? null;
      if (JSON.stringify(other) === JSON.stringify(field)) return [];
      return [alter(`ALTER ATTRIBUTE ${fieldText(other, planning).replace(/^("(?:[^"]|"")+"|\S+) /, "$1 TYPE ")}`)];
    }),
    ...wanted
      .filter((field) => !kept.some((each) => name(each) === name(field)))
      .map((field) => alter(`ADD ATTRIBUTE ${fieldText(field, planning)}`)),
  ];
}

function fieldComments(from: CatalogObject, to: CatalogObject, changed: ReadonlySet<string>): readonly Statement[] {
  if (!changed.has("fieldComments")) return [];
  const before = recordOf(from.attributes.fieldComments);
  const wanted = recordOf(to.attributes.fieldComments);
  const there = listOf(to.attributes.fields).map((field) => wordOf(recordOf(field).name));
  return [...new Set([...Object.keys(before), ...Object.keys(wanted)])]
    .filter((name) => there.includes(name) && before[name] !== wanted[name])
    .map((name) => commentOn(to, `COLUMN ${nameOf(to)}.${ident(name)}`, wordOf(wanted[name])));
}
