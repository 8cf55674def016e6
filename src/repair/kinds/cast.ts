// Casts, operators, and the classes and families that indexes use them by.

import type { CatalogObject } from "../../model/object.ts";
import { text, texts, yes } from "../attributes.ts";
import { ident, qualified, rawName, rawType } from "../sql.ts";
import type { KindPlan, Planning } from "../statement.ts";
import { madeAnew } from "./made-anew.ts";

export const cast: KindPlan = madeAnew({
  create(object, planning) {
    const how = {
      function: `WITH FUNCTION ${rawSignature(text(object, "function") ?? "", planning)}`,
      inout: "WITH INOUT",
      binary: "WITHOUT FUNCTION",
    }[text(object, "method") ?? "binary"];
    const context = { assignment: " AS ASSIGNMENT", implicit: " AS IMPLICIT" }[text(object, "context") ?? ""] ?? "";
    return `CREATE CAST (${castTypes(object, planning)}) ${how}${context}`;
  },
  named: (object, planning) => ({ on: `CAST (${castTypes(object, planning)})` }),
});

export const operator: KindPlan = madeAnew({
  create(object, planning) {
    const [left, right] = operandTypes(object, planning);
    const fn = (name: string, word: string) => {
      const value = text(object, name);
      return value === null ? [] : [`${word} = ${rawName(value.replace(/\(.*\)$/s, ""), planning.schemas)}`];
    };
    const other = (name: string, word: string) => {
      const value = text(object, name);
      return value === null ? [] : [`${word} = ${rawOperator(value)}`];
    };
    const parts = [
      ...fn("function", "FUNCTION"),
      ...(left === "NONE" ? [] : [`LEFTARG = ${left}`]),
      `RIGHTARG = ${right}`,
      ...other("commutator", "COMMUTATOR"),
      ...other("negator", "NEGATOR"),
      ...fn("restrictFunction", "RESTRICT"),
      ...fn("joinFunction", "JOIN"),
      ...(yes(object, "hashes") ? ["HASHES"] : []),
      ...(yes(object, "merges") ? ["MERGES"] : []),
    ];
    return `CREATE OPERATOR ${ident(object.identity.schema ?? "")}.${bareOperator(object)} (${parts.join(", ")})`;
  },
  named: (object, planning) => ({
    on: `OPERATOR ${ident(object.identity.schema ?? "")}.${bareOperator(object)} (${operandTypes(object, planning).join(", ")})`,
  }),
});

export const operatorFamily: KindPlan = madeAnew({
  create: (object) => `CREATE OPERATOR FAMILY ${usingMethod(object)}`,
  aside: (object, planning) => familyChanges(null, object, planning),
  named: (object) => ({ on: `OPERATOR FAMILY ${usingMethod(object)}` }),
  set: { operators: familyChanges, functions: () => [] },
});

export const operatorClass: KindPlan = madeAnew({
  create(object, planning) {
    const [name = "", method = ""] = nameAndMethod(object);
    const family = text(object, "family");
    const storage = text(object, "storageType");
    const members = [...texts(object, "operators"), ...texts(object, "functions")].map((each) =>
      member(each, planning),
    );
    return [
      `CREATE OPERATOR CLASS ${qualified(object.identity.schema, name)}`,
      ...(yes(object, "default") ? ["DEFAULT"] : []),
      `FOR TYPE ${rawType(text(object, "type") ?? "", planning.schemas)} USING ${ident(method)}`,
      ...(family === null || family === `${object.identity.schema}.${name}`
        ? []
        : [`FAMILY ${rawName(family, planning.schemas)}`]),
      `AS ${[...members, ...(storage === null ? [] : [`STORAGE ${rawType(storage, planning.schemas)}`])].join(", ")}`,
    ].join(" ");
  },
  named: (object) => ({ on: `OPERATOR CLASS ${usingMethod(object)}` }),
});

function castTypes({ identity: { name } }: CatalogObject, { schemas }: Planning): string {
  const [source = "", target = ""] = name.split(" as ");
  return `${rawType(source, schemas)} AS ${rawType(target, schemas)}`;
}

function operandTypes({ identity: { name } }: CatalogObject, { schemas }: Planning): readonly [string, string] {
  const [left = "NONE", right = ""] = name.slice(name.indexOf("(") + 1, -1).split(", ");
  return [left === "NONE" ? left : rawType(left, schemas), rawType(right, schemas)];
}

function bareOperator({ identity: { name } }: CatalogObject): string {
  return name.slice(0, name.indexOf("("));
}

/** `public.=== (a, b)` as OPERATOR(…) takes it. */
function rawOperator(raw: string): string {
  const name = raw.slice(0, raw.indexOf("("));
  const [, schema, sign = name] = /^(.*)\.([^.\w]+)$/s.exec(name) ?? [];
  return `OPERATOR(${schema === undefined ? "pg_catalog" : ident(schema)}.${sign})`;
}

export function rawSignature(raw: string, { schemas }: Planning): string {
  const open = raw.indexOf("(");
  const types = raw.slice(open + 1, -1);
  const list =
    types === ""
      ? ""
      : types
          .split(", ")
          .map((type) => rawType(type, schemas))
          .join(", ");
  return `${rawName(raw.slice(0, open), schemas)}(${list})`;
}

function nameAndMethod({ identity: { name } }: CatalogObject): readonly string[] {
  const at = name.lastIndexOf(" for ");
  return [name.slice(0, at), name.slice(at + 5)];
}

function usingMethod(object: CatalogObject): string {
  const [name = "", method = ""] = nameAndMethod(object);
  return `${qualified(object.identity.schema, name)} USING ${ident(method)}`;
}

/** `OPERATOR 1 public.<(a, b)` and `FUNCTION 1 (a, b) public.f(a, b)`, quoted. */
function member(raw: string, planning: Planning): string {
  const operatorParts = /^OPERATOR (\d+) (.*?)( FOR ORDER BY (.*))?$/s.exec(raw);
  if (operatorParts) {
    const [, number, name = "", , family] = operatorParts;
    const [left = "", right = ""] = name.slice(name.indexOf("(") + 1, -1).split(", ");
    const types = [left, right].map((type) => rawType(type, planning.schemas)).join(", ");
    const sign = rawOperator(name).slice("OPERATOR(".length, -1);
    return `OPERATOR ${number} ${sign} (${types})${family === undefined ? "" : ` FOR ORDER BY ${rawName(family, planning.schemas)}`}`;
  }
  const [, number = "1", types = "", name = ""] = /^FUNCTION (\d+) \(([^)]*)\) (.*)$/s.exec(raw) ?? [];
  const list = types
    .split(", ")
    .map((type) => rawType(type, planning.schemas))
    .join(", ");
  return `FUNCTION ${number} (${list}) ${rawSignature(name, planning)}`;
}

/** Loose members come and go. */
function familyChanges(from: CatalogObject | null, to: CatalogObject, planning: Planning): readonly string[] {
  const all = (object: CatalogObject | null) =>
    object === null ? [] : [...texts(object, "operators"), ...texts(object, "functions")];
  const gone = all(from).filter((each) => !all(to).includes(each));
  const added = all(to).filter((each) => !all(from).includes(each));
  const family = `ALTER OPERATOR FAMILY ${usingMethod(to)}`;
  const without = (each: string) =>
    member(each, planning)
      .replace(/^OPERATOR (\d+) \S+ (\(.*?\)).*$/s, "OPERATOR $1 $2")
      .replace(/^(FUNCTION \d+ \(.*?\)) .*$/s, "$1");
  return [
    ...(gone.length > 0 ? [`${family} DROP ${gone.map(without).join(", ")}`] : []),
    ...(added.length > 0 ? [`${family} ADD ${added.map((each) => member(each, planning)).join(", ")}`] : []),
  ];
}
