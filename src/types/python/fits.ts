// Whether what an annotation says is what a column is: the same type in any of the ways that Python has for it.

import { noneOf } from "../compare-words.ts";
import { enumClass, recordClass, type TypeNames } from "../names.ts";
import type { DataType, TypedSchema } from "../schema.ts";
import type { Annotation } from "./annotation.ts";
import { pythonTypes } from "./mapping.ts";

export interface Known {
  /** With the classes that were matched. */
  readonly names: TypeNames;
  readonly schema: TypedSchema;
}

export function fits(type: DataType, { isList, names, literals }: Annotation, context: Known): boolean {
  if (names.includes("Any") && names.length === 1) return true;
  switch (type.kind) {
    case "array":
      return isList ? fits(type.of, { isList: innermost(type.of), names, literals, nullable: false }, context) : false;
    case "range":
      return !isList && names.every((name) => name === "str" || /Range$/.test(name));
    case "enum": {
      const known = context.schema.enums.find(({ schema, name }) => schema === type.schema && name === type.name);
      const called = enumClass(type, context.names);
      if (literals.length > 0)
        return !isList && noneOf(known?.values ?? [], literals) && noneOf(literals, known?.values ?? []);
      return !isList && names.length > 0 && names.every((name) => name === called || name === "str");
    }
    case "composite":
      return !isList && names.every((name) => [recordClass(type, context.names), "dict", "Dict", "str"].includes(name));
    case "base": {
      const known = pythonTypes[type.name];
      // A type that nobody maps says nothing against what a person wrote.
      if (known === undefined) return true;
      const accepted = new Set(
        [known.object, known.json, ...known.also].flatMap((each) => each.split(" | ")).map(bare),
      );
      if (isList) return accepted.has("list");
      return names.length > 0 && names.every((name) => accepted.has(name));
    }
  }
}

function innermost(type: DataType): boolean {
  return type.kind === "array";
}

function bare(name: string): string {
  return name.replace(/\[[\s\S]*$/, "");
}
