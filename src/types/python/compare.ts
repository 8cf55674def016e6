// Modules that somebody keeps against the schema. A class is matched to a table by the config or by convention; what is
// written otherwise and means the same is no difference.

import { type Edit, lineAt, type TypeDifference } from "../difference.ts";
import type { PythonStyle } from "../ids.ts";
import { classCandidates, enumClass, isWanted, recordClass, type TypeNames } from "../names.ts";
import type { EnumType, RecordType, TypedColumn, TypedSchema } from "../schema.ts";
import { annotationOf } from "./annotation.ts";
import { columnType } from "./expression.ts";
import { fits, type Known } from "./fits.ts";
import { enumPiece, fieldName, memberOf, pythonString, recordPiece } from "./generate.ts";
import {
  type PythonEnum,
  type PythonField,
  type PythonModule,
  type PythonRecord,
  parsePython,
  type Range,
} from "./parse.ts";

export interface PythonFile {
  readonly path: string;
  readonly text: string;
}

interface Read extends PythonFile {
  readonly module: PythonModule;
}

export interface Compared {
  readonly differences: readonly TypeDifference[];
  /** Files that do not parse, each with the line. */
  readonly broken: readonly { readonly path: string; readonly line: number }[];
}

type In<Item> = Item & { readonly file: Read };

/** `style`: what new classes are written in; null takes the files' own. */
export function comparePython(
  files: readonly PythonFile[],
  schema: TypedSchema,
  names: TypeNames,
  style: PythonStyle | null,
): Compared {
  const read = files.map((file): Read => ({ ...file, module: parsePython(file.text) }));
  const broken = read.flatMap(({ path, module: { brokenAt } }) =>
    brokenAt === null ? [] : [{ path, line: brokenAt }],
  );
  if (broken.length > 0) return { differences: [], broken };
  const enums = read.flatMap((file) => file.module.enums.map((each): In<PythonEnum> => ({ ...each, file })));
  const records = read.flatMap((file) => file.module.records.map((each): In<PythonRecord> => ({ ...each, file })));
  const last = read.at(-1);
  if (last === undefined) return { differences: [], broken };
  const composites = new Set(
    schema.records.filter(({ kind }) => kind === "composite").map((each) => `${each.schema}.${each.name}`),
  );
  const used = new Set<string>();
  const called = new Map<string, string>();
  const match = <Item extends { readonly name: string }>(
    named: { readonly schema: string; readonly name: string },
    of: "record" | "enum",
    among: readonly Item[],
  ): Item | null => {
    for (const candidate of classCandidates(named, names, of)) {
      const found = among.find(({ name }) => name === candidate && !used.has(name));
      if (found === undefined) continue;
      used.add(found.name);
      called.set(`${named.schema}.${named.name}`, found.name);
      return found;
    }
    // A composite without a class is what its driver gives.
    if (of === "record" && composites.has(`${named.schema}.${named.name}`))
      called.set(`${named.schema}.${named.name}`, "dict");
    return null;
  };
  const wanted = (each: { readonly schema: string; readonly name: string }) => isWanted(each, names);
  const matchedEnums = schema.enums.filter(wanted).map((each) => ({ each, found: match(each, "enum", enums) }));
  const matchedRecords = schema.records.filter(wanted).map((each) => ({ each, found: match(each, "record", records) }));
  const context: Context = {
    names: { ...names, ...knownAs(called, schema, names) },
    style: style ?? styleOf(records),
    records,
    schema,
  };
  const bases = new Set(records.flatMap((each) => each.bases));
  const differences = [
    ...matchedEnums.flatMap(({ each, found }) =>
      found === null ? [missingEnum(each, last, context)] : enumDifferences(each, found),
    ),
    ...matchedRecords.flatMap(({ each, found }) => {
      if (found !== null) return recordDifferences(each, found, context);
      return each.kind === "composite" ? [] : [missingRecord(each, last, context)];
    }),
    ...enums.filter(({ name }) => !used.has(name) && !names.skipClasses.includes(name)).map((each) => goneEnum(each)),
    ...records
      .filter((each) => !used.has(each.name) && !names.skipClasses.includes(each.name) && isOfATable(each, bases, used))
      .map((each) => goneRecord(each)),
  ];
  return { differences, broken };
}

interface Context extends Known {
  readonly style: PythonStyle;
  readonly records: readonly In<PythonRecord>[];
}

function knownAs(
  called: ReadonlyMap<string, string>,
  schema: TypedSchema,
  names: TypeNames,
): Pick<TypeNames, "tables" | "enums"> {
  const isEnum = new Set(schema.enums.map((each) => `${each.schema}.${each.name}`));
  const entries = [...called];
  return {
    enums: { ...names.enums, ...Object.fromEntries(entries.filter(([key]) => isEnum.has(key))) },
    tables: { ...names.tables, ...Object.fromEntries(entries.filter(([key]) => !isEnum.has(key))) },
  };
}

/** The style that most of the classes have. */
function styleOf(records: readonly In<PythonRecord>[]): PythonStyle {
  const has = (base: string) => records.filter(({ bases }) => bases.includes(base)).length;
  const counts: readonly (readonly [PythonStyle, number])[] = [
    ["typeddict", has("TypedDict")],
    ["sqlmodel", has("SQLModel")],
    ["pydantic", has("BaseModel")],
    ["dataclass", records.filter(({ bases, form }) => form === "class" && bases.length === 0).length],
  ];
  return counts.toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? "typeddict";
}

/** Some classes beside the rows are theirs: what is inserted, what others inherit, what has no column. */
function isOfATable(
  { name, bases, fields }: PythonRecord,
  inherited: ReadonlySet<string>,
  used: ReadonlySet<string>,
): boolean {
  if (inherited.has(name) || fields.length === 0) return false;
  const stem = name.replace(/(?:Insert|Update|Create|Patch|Public|Response|Request|Filter)$/, "");
  if (stem !== name && (used.has(stem) || used.has(`${stem}Row`))) return false;
  return (
    bases.some((base) => ["TypedDict", "BaseModel", "SQLModel"].includes(base) || used.has(base)) || bases.length === 0
  );
}

function missingEnum(type: EnumType, file: Read, { names }: Context): TypeDifference {
  const name = enumClass(type, names);
  const piece = enumPiece(type, names);
  return {
    rule: "types-enum-added",
    object: { kind: "type", schema: type.schema, table: null, name: type.name },
    expected: type.values.join(", "),
    actual: null,
    message: `Enum ${type.schema}.${type.name} has no class; ${name} would be its, and \`types: {enums: {${type.name}: …}}\` or \`types: {skip: [${type.name}]}\` says otherwise.`,
    path: file.path,
    line: lineAt(file.text, file.text.length),
    ...appended(file, piece.text, piece.imports),
  };
}

function missingRecord(record: RecordType, file: Read, context: Context): TypeDifference {
  const name = recordClass(record, context.names);
  const piece = recordPiece(record, context.style, context.names);
  return {
    rule: "types-table-added",
    object: { kind: record.kind === "view" ? "view" : "table", schema: record.schema, table: null, name: record.name },
    expected: record.columns.map((each) => each.name).join(", "),
    actual: null,
    message: `${record.kind === "view" ? "View" : "Table"} ${record.schema}.${record.name} has no class; ${name} would be its, and \`types: {tables: {${record.name}: …}}\` or \`types: {skip: [${record.name}]}\` says otherwise.`,
    path: file.path,
    line: lineAt(file.text, file.text.length),
    ...appended(file, piece.text, piece.imports),
  };
}

function appended(
  file: Read,
  text: string,
  imports: readonly (readonly [module: string, name: string])[],
): Pick<TypeDifference, "edits" | "paste"> {
  const end = file.text.length;
  const gap = file.text === "" || file.text.endsWith("\n\n\n") ? "" : file.text.endsWith("\n") ? "\n\n" : "\n\n\n";
  return { edits: [...importEdits(file, imports), { from: end, to: end, text: `${gap}${text}` }], paste: text };
}

/** Each name once: what several classes need is put in for the first, and is the same text again for the others. */
function importEdits({ module }: Read, imports: readonly (readonly [module: string, name: string])[]): readonly Edit[] {
  const { names, importsEnd } = module;
  const lines = imports.filter(([, name]) => !names.has(name)).map(([from, name]) => `from ${from} import ${name}\n`);
  return [...new Set(lines)].map((text) => ({ from: importsEnd, to: importsEnd, text }));
}

function enumDifferences(type: EnumType, found: In<PythonEnum>): readonly TypeDifference[] {
  const values = found.members.map(({ value }) => value);
  const added = type.values.filter((value) => !values.includes(value));
  const gone = found.members.filter(({ value }) => !type.values.includes(value));
  if (added.length === 0 && gone.length === 0) return [];
  const said = [
    ...(added.length > 0 ? [`lacks ${added.join(", ")}`] : []),
    ...(gone.length > 0 ? [`has ${gone.map(({ value }) => value).join(", ")}, which the database has not`] : []),
  ].join(" and ");
  return [
    {
      rule: "types-enum-changed",
      object: { kind: "type", schema: type.schema, table: null, name: type.name },
      expected: type.values.join(", "),
      actual: values.join(", "),
      message: `${found.name} of ${type.schema}.${type.name} ${said}.`,
      path: found.file.path,
      line: lineAt(found.file.text, found.whole.from),
      edits: enumEdits(found, added, gone),
      paste: null,
    },
  ];
}

function enumEdits(found: In<PythonEnum>, added: readonly string[], gone: readonly Range[]): readonly Edit[] {
  const { text } = found.file;
  if (found.form === "literal") {
    const kept = found.members.filter((each) => !gone.includes(each)).map(({ value }) => value);
    const [first, last] = [found.members[0], found.members.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [{ from: first.from, to: last.to, text: [...kept, ...added].map(pythonString).join(", ") }];
  }
  const taken = new Set(found.members.map(({ name }) => name));
  const style = found.members[0];
  const quote = style !== undefined && text.slice(style.from, style.to).trimEnd().endsWith("'") ? "'" : '"';
  const isLower = found.members.length > 0 && found.members.every(({ name }) => name === name.toLowerCase());
  const lines = added.map((value) => {
    const name = isLower ? memberOf(value, taken).toLowerCase() : memberOf(value, taken);
    const written = quote === "'" && !/['"\\]/.test(value) ? `'${value}'` : pythonString(value);
    return `\n${found.indent || "    "}${name} = ${written}`;
  });
  const end = behindComment(text, found.end);
  return [
    ...gone.map((each) => lineOf(text, each)),
    ...(lines.length > 0 ? [{ from: end, to: end, text: lines.join("") }] : []),
  ];
}

function recordDifferences(record: RecordType, found: In<PythonRecord>, context: Context): readonly TypeDifference[] {
  const fields = withInherited(found, context.records);
  const byColumn = new Map(fields.map((each) => [each.column, each]));
  const taken = new Set<PythonField>();
  const own = record.columns.flatMap((column): readonly TypeDifference[] => {
    const field = byColumn.get(column.name) ?? fields.find(({ name }) => name === fieldName(column.name));
    if (field === undefined) return [missingColumn(record, column, found, context)];
    taken.add(field);
    return changedColumn(record, column, { field, found }, context);
  });
  const gone = fields
    .filter((each) => !taken.has(each) && !isAside(each, context))
    .map((field) => goneColumn(record, field, found));
  return [...own, ...gone];
}

function isAside({ name, isAside: said, annotation }: PythonField, { records }: Context): boolean {
  if (said || name.startsWith("_") || name === "model_config") return true;
  // Another row, joined in.
  const { names } = annotationOf(annotation);
  return names.some((each) => records.some((record) => record.name === each));
}

interface HeldField extends PythonField {
  readonly file: Read;
}

function withInherited(found: In<PythonRecord>, records: readonly In<PythonRecord>[], depth = 0): readonly HeldField[] {
  const own = found.fields.map((field): HeldField => ({ ...field, file: found.file }));
  if (depth > 10) return own;
  const above = found.bases.flatMap((base) => {
    const of = records.find(({ name }) => name === base && name !== found.name);
    return of === undefined ? [] : withInherited(of, records, depth + 1);
  });
  return [...above.filter(({ name }) => !own.some((each) => each.name === name)), ...own];
}

function missingColumn(
  record: RecordType,
  column: TypedColumn,
  found: In<PythonRecord>,
  context: Context,
): TypeDifference {
  const { text, imports } = columnType(column, context.style, context.names);
  const { file, end, indent, form } = found;
  const isDefault =
    column.nullable && !found.bases.includes("TypedDict") && form === "class" && context.style !== "dataclass";
  const line =
    form === "call"
      ? `,\n${indent || "        "}${pythonString(column.name)}: ${pythonString(text)}`
      : `\n${indent || "    "}${fieldName(column.name)}: ${text}${isDefault ? " = None" : ""}`;
  const isNoName = form === "class" && found.bases.includes("TypedDict") && fieldName(column.name) !== column.name;
  const at = form === "call" ? end : behindComment(file.text, end);
  return {
    rule: "types-column-added",
    object: { kind: "column", schema: record.schema, table: record.name, name: column.name },
    expected: text,
    actual: null,
    message: `${found.name} of ${record.schema}.${record.name} lacks ${column.name}.`,
    path: file.path,
    line: lineAt(file.text, found.whole.from),
    // A key that is no name cannot stand in a class.
    edits: isNoName ? null : [...importEdits(file, imports), { from: at, to: at, text: line }],
    paste: isNoName ? `${pythonString(column.name)}: ${pythonString(text)}` : line.trim(),
  };
}

function changedColumn(
  record: RecordType,
  column: TypedColumn,
  { field, found }: { readonly field: HeldField; readonly found: In<PythonRecord> },
  context: Context,
): readonly TypeDifference[] {
  const said = annotationOf(field.annotation);
  const isType = fits(column.type, said, context);
  if (isType && said.nullable === column.nullable) return [];
  const { text, imports } = columnType(column, context.style, context.names);
  // Where only NULL differs, how the type is written stays.
  const kept = isType ? (column.nullable ? `${field.annotation} | None` : withoutNone(field.annotation)) : text;
  const wrapper = /^((?:\w+\.)?(?:NotRequired|Required|Mapped|ReadOnly)\[)([\s\S]*)\]$/.exec(field.annotation);
  const inside =
    isType && wrapper !== null ? (column.nullable ? `${wrapper[2]} | None` : withoutNone(wrapper[2] ?? "")) : text;
  const written = wrapper === null ? kept : `${wrapper[1]}${inside}]`;
  const what = !isType
    ? `says ${field.annotation}; the database says ${text}`
    : column.nullable
      ? `does not say that it can be NULL`
      : `says that it can be NULL, and it cannot`;
  return [
    {
      rule: "types-column-changed",
      object: { kind: "column", schema: record.schema, table: record.name, name: column.name },
      expected: text,
      actual: field.annotation,
      message: `${found.name}.${field.name} of ${record.schema}.${record.name}.${column.name} ${what}.`,
      path: field.file.path,
      line: lineAt(field.file.text, field.whole.from),
      edits: [...(isType ? [] : importEdits(field.file, imports)), { ...field.at, text: written }],
      paste: null,
    },
  ];
}

function withoutNone(annotation: string): string {
  const optional = /^(?:\w+\.)?Optional\[([\s\S]*)\]$/.exec(annotation.trim());
  if (optional !== null) return optional[1] ?? annotation;
  return annotation.replace(/\s*\|\s*None\b|\bNone\s*\|\s*/g, "");
}

function goneColumn(record: RecordType, field: HeldField, found: In<PythonRecord>): TypeDifference {
  return {
    rule: "types-column-removed",
    object: { kind: "column", schema: record.schema, table: record.name, name: field.column },
    expected: null,
    actual: field.annotation,
    message: `${found.name}.${field.name}: ${record.schema}.${record.name} has no such column.`,
    path: field.file.path,
    line: lineAt(field.file.text, field.whole.from),
    edits: [found.form === "call" ? entryOf(field.file.text, field.whole) : lineOf(field.file.text, field.whole)],
    paste: null,
  };
}

function goneEnum(found: In<PythonEnum>): TypeDifference {
  return {
    rule: "types-enum-removed",
    object: { kind: "type", schema: null, table: null, name: found.name },
    expected: null,
    actual: found.members.map(({ value }) => value).join(", "),
    message: `${found.name}: the database has no enum for it; if it is of no database's, put \`types: {skipClasses: [${found.name}]}\` into the config.`,
    path: found.file.path,
    line: lineAt(found.file.text, found.whole.from),
    edits: [lineOf(found.file.text, found.whole)],
    paste: null,
  };
}

function goneRecord(found: In<PythonRecord>): TypeDifference {
  return {
    rule: "types-table-removed",
    object: { kind: "table", schema: null, table: null, name: found.name },
    expected: null,
    actual: found.fields.map(({ column }) => column).join(", "),
    message: `${found.name}: the database has no table for it; if it is of no table's, put \`types: {skipClasses: [${found.name}]}\` into the config.`,
    path: found.file.path,
    line: lineAt(found.file.text, found.whole.from),
    edits: [lineOf(found.file.text, found.whole)],
    paste: null,
  };
}

/** With the line that it stands on, and a comment behind it. */
function lineOf(text: string, { from, to }: Range): Edit {
  const start = text.lastIndexOf("\n", from - 1) + 1;
  const end = text.indexOf("\n", behindComment(text, to));
  return { from: text.slice(start, from).trim() === "" ? start : from, to: end < 0 ? text.length : end + 1, text: "" };
}

/** An entry of a dictionary, with its comma. */
function entryOf(text: string, { from, to }: Range): Edit {
  const comma = /^\s*,/.exec(text.slice(to))?.[0].length ?? 0;
  return lineOf(text, { from, to: to + comma });
}

function behindComment(text: string, at: number): number {
  return at + (/^[ \t]*(?:#[^\n]*)?(?=\n|$)/.exec(text.slice(at))?.[0].length ?? 0);
}
