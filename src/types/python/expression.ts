// A type of a column as Python writes it, with what has to be imported for it.

import type { PythonStyle } from "../ids.ts";
import { enumClass, recordClass, type TypeNames } from "../names.ts";
import type { DataType, TypedColumn } from "../schema.ts";
import { isJson, pythonTypes } from "./mapping.ts";

export interface Expression {
  readonly text: string;
  readonly imports: readonly (readonly [module: string, name: string])[];
  /** Types that nobody maps, by the database's name. */
  readonly unmapped: readonly string[];
}

export function expressionOf(type: DataType, style: PythonStyle, names: TypeNames): Expression {
  switch (type.kind) {
    case "array": {
      const of = expressionOf(type.of, style, names);
      return { ...of, text: `list[${of.text}]` };
    }
    // Text, in JSON and out of it: no class of Python's own is one.
    case "range":
      return plain("str");
    case "enum":
      return plain(enumClass(type, names));
    case "composite":
      return plain(recordClass(type, names));
    case "base": {
      const known = pythonTypes[type.name];
      if (known === undefined) return { text: "object", imports: [], unmapped: [type.name] };
      const text = isJson(style) ? known.json : known.object;
      const from = known.from === null || text === "str" || text === "float" ? [] : importsOf(known.from, text);
      return { text, imports: from, unmapped: [] };
    }
  }
}

/** With `| None` where it can be NULL. */
export function columnType({ type, nullable }: TypedColumn, style: PythonStyle, names: TypeNames): Expression {
  const of = expressionOf(type, style, names);
  return nullable ? { ...of, text: `${of.text} | None` } : of;
}

function plain(text: string): Expression {
  return { text, imports: [], unmapped: [] };
}

function importsOf([module]: readonly [string, string], text: string): Expression["imports"] {
  return text.split(" | ").map((name) => [module, name] as const);
}
