// A Python module of a schema: enums, then composites, tables and views, each in the style that was asked for.

import { grouped } from "../grouped.ts";
import type { PythonStyle } from "../ids.ts";
import { enumClass, identifier, isWanted, recordClass, type TypeNames } from "../names.ts";
import type { DataType, EnumType, RecordType, TypedSchema } from "../schema.ts";
import { columnType } from "./expression.ts";

export interface Generated {
  readonly text: string;
  /** Types that nobody maps, by the database's name. */
  readonly unmapped: readonly string[];
}

type Import = readonly [module: string, name: string];

interface Piece {
  readonly text: string;
  readonly imports: readonly Import[];
  readonly unmapped: readonly string[];
}

export function pythonModule(schema: TypedSchema, style: PythonStyle, names: TypeNames): Generated {
  const enums = schema.enums.filter((each) => isWanted(each, names)).map((each) => enumPiece(each, names));
  const order = { composite: 0, table: 1, view: 2 } as const;
  const wanted = schema.records.filter((each) => isWanted(each, names));
  const fieldNames = new Set(wanted.flatMap(({ columns }) => columns.map(({ name }) => fieldName(name))));
  const records = wanted
    .toSorted((a, b) => order[a.kind] - order[b.kind])
    .map((each) => recordPiece(each, style, names, fieldNames));
  const pieces = [...enums, ...records];
  const imports = importLines(pieces.flatMap((each) => each.imports));
  const head = `# Made by \`pgdrift types --language python\` of the database's schema.\n\nfrom __future__ import annotations\n`;
  const text = [`${head}${imports === "" ? "" : `\n${imports}`}`, ...pieces.map((each) => each.text)].join("\n\n");
  return { text, unmapped: [...new Set(pieces.flatMap((each) => each.unmapped))].sort() };
}

export function enumPiece(type: EnumType, names: TypeNames): Piece {
  const taken = new Set<string>();
  const members = type.values.map((value) => `    ${memberOf(value, taken)} = ${pythonString(value)}\n`).join("");
  return {
    text: `class ${enumClass(type, names)}(str, Enum):\n${members || "    pass\n"}`,
    imports: [["enum", "Enum"]],
    unmapped: [],
  };
}

/** `in progress` is IN_PROGRESS; of two that come to the same, the second gets an underscore. */
export function memberOf(value: string, taken: Set<string>): string {
  let name = identifier(value.toUpperCase()) || "_";
  if (/^_*$/.test(name) || pythonWords.has(name) || name === "MRO") name = `${name}_`;
  while (taken.has(name)) name = `${name}_`;
  taken.add(name);
  return name;
}

/** `taken`: names of fields anywhere in the module: a type of that name is imported under another. */
export function recordPiece(
  record: RecordType,
  style: PythonStyle,
  names: TypeNames,
  taken: ReadonlySet<string> = new Set(),
): Piece {
  const name = recordClass(record, names);
  const fields = record.columns.map((column) => {
    const type = columnType(column, style, names);
    const text = type.imports.reduce(
      (text, [, each]) => (taken.has(each) ? text.replace(new RegExp(`\\b${each}\\b`, "g"), `${each}_`) : text),
      type.text,
    );
    return { column, type: { ...type, text } };
  });
  const imports: Import[] = fields.flatMap(({ type }) =>
    type.imports.map(([module, each]): Import => [module, taken.has(each) ? `${each} as ${each}_` : each]),
  );
  const unmapped = fields.flatMap(({ type }) => type.unmapped);
  const isName = (column: string) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(column) && !pythonWords.has(column);
  switch (style) {
    case "typeddict": {
      imports.push(["typing", "TypedDict"]);
      // What is no name in Python can still be a key.
      const text = fields.every(({ column }) => isName(column.name))
        ? `class ${name}(TypedDict):\n${bodyOf(fields.map(({ column, type }) => `${column.name}: ${type.text}`))}`
        : `${name} = TypedDict(\n    ${pythonString(name)},\n    {\n${fields.map(({ column, type }) => `        ${pythonString(column.name)}: ${pythonString(type.text)},\n`).join("")}    },\n)\n`;
      return { text, imports, unmapped };
    }
    case "pydantic":
    case "sqlmodel": {
      // A table of SQLModel's needs its key.
      const isTable = style === "sqlmodel" && record.kind === "table" && record.columns.some(({ key }) => key);
      imports.push(style === "pydantic" ? ["pydantic", "BaseModel"] : ["sqlmodel", "SQLModel"]);
      const lines = fields.map(({ column, type }) => {
        const own = fieldName(column.name);
        const alias = own === column.name ? null : `alias=${pythonString(column.name)}`;
        const none = column.nullable ? "default=None" : null;
        const key = isTable && column.key ? "primary_key=True" : null;
        const stored = isTable ? storedAs(column.type) : null;
        if (stored !== null) imports.push(...stored.imports);
        const given = [none, alias, key, stored === null ? null : `sa_type=${stored.text}`].filter(
          (each) => each !== null,
        );
        const isPlain = given.length === 0 || (given.length === 1 && none !== null);
        if (!isPlain) imports.push([style === "pydantic" ? "pydantic" : "sqlmodel", "Field"]);
        const value = isPlain ? (none === null ? "" : " = None") : ` = Field(${given.join(", ")})`;
        return `${own}: ${type.text}${value}`;
      });
      const table = isTable ? [`__tablename__ = ${pythonString(record.name)}`, ""] : [];
      const base = style === "pydantic" ? "BaseModel" : isTable ? "SQLModel, table=True" : "SQLModel";
      return { text: `class ${name}(${base}):\n${bodyOf([...table, ...lines])}`, imports, unmapped };
    }
    case "dataclass": {
      imports.push(["dataclasses", "dataclass"]);
      const lines = fields.map(({ column, type }) => `${fieldName(column.name)}: ${type.text}`);
      return { text: `@dataclass(kw_only=True)\nclass ${name}:\n${bodyOf(lines)}`, imports, unmapped };
    }
  }
}

/** What SQLModel cannot tell from the annotation; null where it can. */
function storedAs(type: DataType): { readonly text: string; readonly imports: readonly Import[] } | null {
  if (type.kind === "array") {
    const of = type.of.kind === "base" ? (arrayOf[type.of.name] ?? "String") : "String";
    return {
      text: `ARRAY(${of})`,
      imports: [
        ["sqlalchemy", "ARRAY"],
        ["sqlalchemy", of],
      ],
    };
  }
  const isJson = type.kind === "base" && (type.name === "json" || type.name === "jsonb");
  return isJson || type.kind === "composite" ? { text: "JSON", imports: [["sqlalchemy", "JSON"]] } : null;
}

const arrayOf: Readonly<Record<string, string>> = {
  int2: "Integer",
  int4: "Integer",
  int8: "BigInteger",
  float4: "Float",
  float8: "Float",
  numeric: "Numeric",
  bool: "Boolean",
  uuid: "Uuid",
  date: "Date",
  timestamp: "DateTime",
  timestamptz: "DateTime",
};

function bodyOf(lines: readonly string[]): string {
  return lines.length === 0 ? "    pass\n" : lines.map((line) => (line === "" ? "\n" : `    ${line}\n`)).join("");
}

/** A column that is no name in Python, or one of its words, is called nearly so. */
export function fieldName(column: string): string {
  const name = identifier(column).replace(/^_+/, "") || "field";
  const safe = /^\p{N}/u.test(name) ? `field_${name}` : name;
  return pythonWords.has(safe) ? `${safe}_` : safe;
}

export function pythonString(value: string): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function importLines(imports: readonly Import[]): string {
  const modules = grouped(imports, ([module]) => module);
  return [...modules]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([module, each]) => `from ${module} import ${[...new Set(each.map(([, name]) => name))].sort().join(", ")}\n`)
    .join("");
}

export const pythonWords: ReadonlySet<string> = new Set(
  "False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield".split(
    " ",
  ),
);
