// A Python module as somebody keeps it, read and never run: its enums and the classes that stand for rows, each with its
// places in the text.

import type { SyntaxNode } from "@lezer/common";
import { parser } from "@lezer/python";

export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface PythonModule {
  readonly enums: readonly PythonEnum[];
  readonly records: readonly PythonRecord[];
  /** Behind the last import of the module's top; where the first would stand if there is none. */
  readonly importsEnd: number;
  /** Every name that an import or a statement of the top brings in. */
  readonly names: ReadonlySet<string>;
  /** Line of what does not parse, from 1; null where all does. */
  readonly brokenAt: number | null;
}

export interface PythonEnum {
  readonly name: string;
  /** `class`: with members. `literal`: a Literal alias; the members have no names. */
  readonly form: "class" | "literal";
  readonly members: readonly (Range & { readonly name: string; readonly value: string })[];
  readonly whole: Range;
  /** Where a member may follow. */
  readonly end: number;
  readonly indent: string;
}

export interface PythonRecord {
  readonly name: string;
  /** `call`: TypedDict("Name", {…}). */
  readonly form: "class" | "call";
  readonly bases: readonly string[];
  readonly fields: readonly PythonField[];
  readonly whole: Range;
  readonly end: number;
  readonly indent: string;
}

export interface PythonField {
  /** As the database calls it, where an alias says so; else as the code does. */
  readonly column: string;
  readonly name: string;
  readonly annotation: string;
  /** Of the annotation alone. */
  readonly at: Range;
  /** Of the whole statement. */
  readonly whole: Range;
  /** Its value is a Relationship, or it is a ClassVar: no column. */
  readonly isAside: boolean;
}

export function parsePython(text: string): PythonModule {
  const tree = parser.parse(text);
  const enums: PythonEnum[] = [];
  const records: PythonRecord[] = [];
  const names = new Set<string>();
  let importsEnd = 0;
  let broken: number | null = null;
  tree.iterate({
    enter: ({ type, from }) => {
      if (type.isError) broken ??= from;
    },
  });
  for (const node of childrenOf(tree.topNode)) {
    if (node.name === "ImportStatement") {
      importsEnd = lineEnd(text, node.to);
      for (const each of node.getChildren("VariableName")) names.add(textOf(text, each));
    } else if (node.name === "ExpressionStatement" && importsEnd === 0 && node.firstChild?.name === "String") {
      importsEnd = lineEnd(text, node.to);
    }
    const [definition, whole] = classOf(node);
    if (definition !== null) readClass(text, definition, whole, { enums, records, names });
    else if (node.name === "AssignStatement") readAlias(text, node, { enums, records, names });
  }
  const brokenAt = broken === null ? null : text.slice(0, broken).split("\n").length;
  return { enums, records, importsEnd, names, brokenAt };
}

interface Found {
  readonly enums: PythonEnum[];
  readonly records: PythonRecord[];
  readonly names: Set<string>;
}

/** A class, also below its decorators. */
function classOf(node: SyntaxNode): readonly [SyntaxNode | null, Range] {
  if (node.name === "ClassDefinition") return [node, node];
  if (node.name === "DecoratedStatement") return [node.getChild("ClassDefinition"), node];
  return [null, node];
}

function readClass(text: string, node: SyntaxNode, whole: Range, { enums, records, names }: Found): void {
  const name = textOf(text, node.getChild("VariableName"));
  names.add(name);
  const bases = childrenOf(node.getChild("ArgList"))
    .filter((each) => ["VariableName", "MemberExpression", "CallExpression"].includes(each.name))
    .map((each) => lastPart(textOf(text, each)));
  const body = node.getChild("Body");
  const statements = childrenOf(body);
  const indent = indentOf(text, statements.find((each) => each.name !== ":")?.from ?? node.from);
  const decorators = whole === node ? "" : text.slice(whole.from, node.from);
  if (bases.some((base) => /Enum$/.test(base))) {
    const members = statements.flatMap((each) => {
      const value = each.name === "AssignStatement" ? each.getChild("String") : null;
      const target = each.firstChild;
      if (value === null || target?.name !== "VariableName") return [];
      return [{ name: textOf(text, target), value: stringOf(textOf(text, value)), from: each.from, to: each.to }];
    });
    const end = members.at(-1)?.to ?? statements.at(-1)?.to ?? node.to;
    enums.push({ name, form: "class", members, whole, end, indent });
    return;
  }
  const fields = statements.flatMap((each) => fieldOf(text, each));
  const isRecord = fields.length > 0 || bases.length > 0 || /@\s*[\w.]*dataclass\b/.test(decorators);
  if (!isRecord) return;
  const end = fields.at(-1)?.whole.to ?? docEnd(statements) ?? node.to;
  records.push({ name, form: "class", bases, fields, whole, end, indent });
}

function docEnd(statements: readonly SyntaxNode[]): number | null {
  return (
    statements.find((each) => each.name === "ExpressionStatement" && each.firstChild?.name === "String")?.to ?? null
  );
}

function fieldOf(text: string, node: SyntaxNode): readonly PythonField[] {
  const type = node.getChild("TypeDef");
  const target = node.firstChild;
  if (node.name !== "AssignStatement" || type === null || target?.name !== "VariableName") return [];
  const annotation = type.lastChild;
  if (annotation === null || annotation.name === ":") return [];
  const name = textOf(text, target);
  const value = type.nextSibling?.nextSibling ?? null;
  const written = textOf(text, annotation);
  const alias = value === null ? null : aliasOf(text, value);
  return [
    {
      name,
      column: alias ?? name,
      annotation: written,
      at: { from: annotation.from, to: annotation.to },
      whole: { from: node.from, to: node.to },
      isAside:
        /^(?:typing\.)?ClassVar\b/.test(written) ||
        /^(?:\w+\.)?(?:Relationship|relationship|PrivateAttr)\(/.test(textOf(text, value)),
    },
  ];
}

/** `Field(alias="x")`, `Column("x")`. */
function aliasOf(text: string, value: SyntaxNode): string | null {
  if (value.name !== "CallExpression") return null;
  const list = childrenOf(value.getChild("ArgList"));
  const at = list.findIndex((each) => /^(?:alias|validation_alias)$/.test(textOf(text, each)));
  const given = at < 0 ? undefined : list[at + 2];
  if (given?.name === "String") return stringOf(textOf(text, given));
  const [, first] = list;
  const isColumn = /^(?:\w+\.)?(?:Column|mapped_column)\(/.test(textOf(text, value));
  return isColumn && first?.name === "String" ? stringOf(textOf(text, first)) : null;
}

/** `Status = Literal["a", "b"]`, `Row = TypedDict("Row", {"id": int})`. */
function readAlias(text: string, node: SyntaxNode, { enums, records, names }: Found): void {
  const [target, value] = [node.firstChild, node.lastChild];
  if (target?.name !== "VariableName" || value === null) return;
  const name = textOf(text, target);
  names.add(name);
  const head = lastPart(textOf(text, value.firstChild));
  if (value.name === "MemberExpression" && head === "Literal") {
    const members = value
      .getChildren("String")
      .map((each) => ({ name: "", value: stringOf(textOf(text, each)), from: each.from, to: each.to }));
    if (members.length > 0)
      enums.push({ name, form: "literal", members, whole: node, end: members.at(-1)?.to ?? value.to, indent: "" });
  }
  const dictionary =
    value.name === "CallExpression" ? value.getChild("ArgList")?.getChild("DictionaryExpression") : null;
  if (head !== "TypedDict" || dictionary == null) return;
  const parts = childrenOf(dictionary).filter((each) => !["{", "}", ",", ":", "Comment"].includes(each.name));
  const fields: PythonField[] = [];
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const [key, type] = [parts[at], parts[at + 1]];
    if (key === undefined || type === undefined || key.name !== "String") continue;
    const column = stringOf(textOf(text, key));
    const whole = { from: key.from, to: type.to };
    const range = { from: type.from, to: type.to };
    fields.push({ name: column, column, annotation: textOf(text, type), at: range, whole, isAside: false });
  }
  const indent = indentOf(text, fields[0]?.whole.from ?? dictionary.from);
  const end = fields.at(-1)?.whole.to ?? dictionary.from + 1;
  records.push({ name, form: "call", bases: ["TypedDict"], fields, whole: node, end, indent });
}

function childrenOf(node: SyntaxNode | null): readonly SyntaxNode[] {
  const found: SyntaxNode[] = [];
  for (let child = node?.firstChild ?? null; child !== null; child = child.nextSibling) found.push(child);
  return found;
}

function textOf(text: string, node: SyntaxNode | null): string {
  return node === null ? "" : text.slice(node.from, node.to);
}

function lastPart(name: string): string {
  return (
    name
      .replace(/[[(][\s\S]*$/, "")
      .split(".")
      .at(-1)
      ?.trim() ?? ""
  );
}

function indentOf(text: string, at: number): string {
  const start = text.lastIndexOf("\n", at - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start, at))?.[0] ?? "";
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end + 1;
}

const escapes: Readonly<Record<string, string>> = {
  n: "\n",
  t: "\t",
  r: "\r",
  "0": "\0",
  a: "\x07",
  b: "\b",
  f: "\f",
  v: "\v",
};

/** The value of a string as it is written: prefix, quotes, escapes. */
export function stringOf(written: string): string {
  const [, prefix = "", quotes = "", inside = ""] = /^([A-Za-z]*)("""|'''|"|')([\s\S]*)\2$/.exec(written) ?? [];
  if (quotes === "") return written;
  if (/r/i.test(prefix)) return inside;
  return inside.replace(
    /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2})|([\s\S]))/g,
    (_, u, long, x, sign) => {
      const code = u ?? long ?? x;
      if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16));
      return sign === "\n" ? "" : (escapes[sign] ?? sign);
    },
  );
}
