// A file of TypeScript types against what would be written now: by schema, table, column and enum, and never by how it is
// laid out.

import type { ObjectIdentity } from "../../model/object.ts";
import type { TypeDifference } from "../difference.ts";
import type { TypeRuleId } from "../rule-ids.ts";
import { parseTypescript, type TypescriptRelation, type TypescriptSchema } from "./parse.ts";

export interface TypescriptCompared {
  readonly differences: readonly TypeDifference[];
  /** Why nothing could be compared; null where it could. */
  readonly fault: string | null;
}

/** `wanted`: the text that the schema gives. Only its schemas are compared. */
export function compareTypescript(path: string, text: string, wanted: string): TypescriptCompared {
  const [found, made] = [parseTypescript(text), parseTypescript(wanted)];
  if (found === null) {
    return {
      differences: [],
      fault: `${path}: has no type Database; \`pgdrift types --language typescript --file ${path}\` writes it`,
    };
  }
  if (found.brokenAt !== null) {
    return {
      differences: [],
      fault: `${path}:${found.brokenAt}: does not parse as TypeScript; mend it, or write it anew with --update`,
    };
  }
  const differences = [...(made?.schemas ?? [])].flatMap(([schema, now]) =>
    schemaDifferences(path, schema, found.schemas.get(schema) ?? { relations: new Map(), enums: new Map() }, now),
  );
  return { differences, fault: null };
}

function schemaDifferences(
  path: string,
  schema: string,
  has: TypescriptSchema,
  now: TypescriptSchema,
): readonly TypeDifference[] {
  const tell = (
    rule: TypeRuleId,
    object: Omit<ObjectIdentity, "schema">,
    expected: string | null,
    actual: string | null,
    message: string,
    line: number,
  ): TypeDifference => ({
    rule,
    object: { ...object, schema },
    expected,
    actual,
    message,
    path,
    line,
    edits: null,
    paste: null,
  });
  const ofRelation = (name: string, kind: TypescriptRelation["kind"]) => ({ kind, table: null, name });
  const ofEnum = (name: string) => ({ kind: "type" as const, table: null, name });
  const relations = [...now.relations].flatMap(([name, { kind, columns }]) => {
    const there = has.relations.get(name);
    const called = `${kind === "view" ? "View" : "Table"} ${schema}.${name}`;
    if (there === undefined)
      return [
        tell(
          "types-table-added",
          ofRelation(name, kind),
          [...columns.keys()].join(", "),
          null,
          `${called} is not in the file.`,
          1,
        ),
      ];
    const changed = [...columns].flatMap(([column, { type }]) => {
      const written = there.columns.get(column);
      const object = { kind: "column" as const, table: name, name: column };
      if (written === undefined)
        return [
          tell("types-column-added", object, type, null, `${called} has ${column}, and the file has not.`, there.line),
        ];
      if (same(written.type, type)) return [];
      return [
        tell(
          "types-column-changed",
          object,
          type,
          written.type,
          `${called}.${column} is ${type}; the file says ${written.type}.`,
          written.line,
        ),
      ];
    });
    const gone = [...there.columns]
      .filter(([column]) => !columns.has(column))
      .map(([column, { type, line }]) =>
        tell(
          "types-column-removed",
          { kind: "column", table: name, name: column },
          null,
          type,
          `${called} has no ${column}, and the file has.`,
          line,
        ),
      );
    return [...changed, ...gone];
  });
  const goneRelations = [...has.relations]
    .filter(([name]) => !now.relations.has(name))
    .map(([name, { kind, columns, line }]) =>
      tell(
        "types-table-removed",
        ofRelation(name, kind),
        null,
        [...columns.keys()].join(", "),
        `${schema}.${name} is in the file, and no more in the database.`,
        line,
      ),
    );
  const enums = [...now.enums].flatMap(([name, { values }]) => {
    const there = has.enums.get(name);
    const all = values.join(", ");
    if (there === undefined)
      return [tell("types-enum-added", ofEnum(name), all, null, `Enum ${schema}.${name} is not in the file.`, 1)];
    if (there.values.toSorted().join("\0") !== values.toSorted().join("\0"))
      return [
        tell(
          "types-enum-changed",
          ofEnum(name),
          all,
          there.values.join(", "),
          `Enum ${schema}.${name} is ${all}; the file says ${there.values.join(", ")}.`,
          there.line,
        ),
      ];
    if (there.values.join("\0") === values.join("\0")) return [];
    return [
      tell(
        "types-order-changed",
        ofEnum(name),
        all,
        there.values.join(", "),
        `Enum ${schema}.${name} has another order than in the file.`,
        there.line,
      ),
    ];
  });
  const goneEnums = [...has.enums]
    .filter(([name]) => !now.enums.has(name))
    .map(([name, { values, line }]) =>
      tell(
        "types-enum-removed",
        ofEnum(name),
        null,
        values.join(", "),
        `Enum ${schema}.${name} is in the file, and no more in the database.`,
        line,
      ),
    );
  return [...relations, ...goneRelations, ...enums, ...goneEnums];
}

/** The members of a union in any order, and either quotes. */
function same(one: string, other: string): boolean {
  const parts = (type: string) =>
    type
      .replaceAll("'", '"')
      .split("|")
      .map((each) => each.trim())
      .filter((each) => each !== "")
      .sort()
      .join(" | ");
  return parts(one) === parts(other);
}
