// A TypeScript file of types, read and never run: the tables, views and enums of its `Database`, whether that is one type
// or an interface in several pieces.

import type { SyntaxNode } from "@lezer/common";
import { parser } from "@lezer/javascript";

const typescript = parser.configure({ dialect: "ts" });

export interface TypescriptModule {
  /** By schema. */
  readonly schemas: ReadonlyMap<string, TypescriptSchema>;
  /** Line of what does not parse, from 1. */
  readonly brokenAt: number | null;
}

export interface TypescriptSchema {
  readonly relations: ReadonlyMap<string, TypescriptRelation>;
  readonly enums: ReadonlyMap<string, { readonly values: readonly string[]; readonly line: number }>;
}

export interface TypescriptRelation {
  readonly kind: "table" | "view";
  readonly line: number;
  /** What a row has: the type as it is written, in one line. */
  readonly columns: ReadonlyMap<string, { readonly type: string; readonly line: number }>;
}

/** Null where the file has no `Database` at all. */
export function parseTypescript(text: string): TypescriptModule | null {
  const tree = typescript.parse(text);
  let broken: number | null = null;
  tree.iterate({
    enter: ({ type, from }) => {
      if (type.isError) broken ??= from;
    },
  });
  const roots: SyntaxNode[] = [];
  tree.iterate({
    enter: ({ node }) => {
      const isDeclaration = node.name === "TypeAliasDeclaration" || node.name === "InterfaceDeclaration";
      if (isDeclaration && textOf(text, node.getChild("TypeDefinition")) === "Database") {
        const body = node.getChild("ObjectType");
        if (body !== null) roots.push(body);
      }
    },
  });
  const brokenAt = broken === null ? null : lineOf(text, broken);
  if (roots.length === 0) return brokenAt === null ? null : { schemas: new Map(), brokenAt };
  const schemas = new Map<string, TypescriptSchema>();
  for (const [name, node] of roots.flatMap((root) => [...propertiesOf(text, root)])) {
    if (name.startsWith("__")) continue;
    const parts = propertiesOf(text, node);
    schemas.set(name, {
      relations: new Map([
        ...relationsOf(text, parts.get("Tables"), "table"),
        ...relationsOf(text, parts.get("Views"), "view"),
      ]),
      enums: enumsOf(text, parts.get("Enums")),
    });
  }
  return { schemas, brokenAt };
}

function relationsOf(
  text: string,
  node: SyntaxNode | undefined,
  kind: TypescriptRelation["kind"],
): readonly (readonly [string, TypescriptRelation])[] {
  return [...propertiesOf(text, node)].map(([name, each]) => {
    const row = propertiesOf(text, each).get("Row");
    const columns = [...propertiesOf(text, row)].map(
      ([column, type]) =>
        [column, { type: textOf(text, type).replace(/\s+/g, " ").trim(), line: lineOf(text, type.from) }] as const,
    );
    return [name, { kind, line: lineOf(text, each.from), columns: new Map(columns) }] as const;
  });
}

function enumsOf(text: string, node: SyntaxNode | undefined): TypescriptSchema["enums"] {
  return new Map(
    [...propertiesOf(text, node)].map(([name, each]) => {
      const values: string[] = [];
      each.cursor().iterate((inner) => {
        if (inner.name === "String") values.push(unquoted(text.slice(inner.from, inner.to)));
      });
      return [name, { values, line: lineOf(text, each.from) }] as const;
    }),
  );
}

/** The properties of an object's type, by name, with the node of their type. */
function propertiesOf(text: string, node: SyntaxNode | undefined): ReadonlyMap<string, SyntaxNode> {
  const found = new Map<string, SyntaxNode>();
  if (node === undefined) return found;
  for (const property of node.getChildren("PropertyType")) {
    const name = property.getChild("PropertyDefinition") ?? property.getChild("String");
    const type = property.getChild("TypeAnnotation")?.lastChild;
    if (name !== null && type) found.set(unquoted(textOf(text, name)), type);
  }
  return found;
}

function textOf(text: string, node: SyntaxNode | null): string {
  return node === null ? "" : text.slice(node.from, node.to);
}

function unquoted(name: string): string {
  return /^["']/.test(name) ? name.slice(1, -1).replace(/\\(["'\\])/g, "$1") : name;
}

function lineOf(text: string, at: number): number {
  return text.slice(0, at).split("\n").length;
}
