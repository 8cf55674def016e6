// A schema as a document for people: a picture a schema, then every table with its columns, keys, indexes, triggers and
// policies, then views, functions and types. Nothing in it moves by itself.

import type { Catalog, CatalogObject, Json, Kind } from "../model/object.ts";
import { redactJson } from "../model/redact.ts";
import { codeCell, fence, inline } from "../report/markdown-escape.ts";
import { attribute, childrenOf, isOwn, objectsOf } from "./pick.ts";
import { picture } from "./picture.ts";

export function writeDocument(catalog: Catalog, title: string): string {
  const schemas = objectsOf(catalog, "schema").map(({ identity }) => identity.name);
  const others = ["extension", "event-trigger", "publication"] as const;
  const parts = [
    `# ${inline(title)}`,
    summary(catalog),
    ...schemas.flatMap((schema) => schemaPart(catalog, schema)),
    ...others.flatMap((kind) => listPart(kind, objectsOf(catalog, kind))),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

const plurals: Readonly<Partial<Record<Kind, string>>> = {
  extension: "Extensions",
  "event-trigger": "Event triggers",
  publication: "Publications",
  index: "indexes",
  policy: "policies",
};

function summary(catalog: Catalog): string {
  const counted: readonly Kind[] = [
    "schema",
    "table",
    "column",
    "view",
    "function",
    "type",
    "index",
    "trigger",
    "policy",
  ];
  const counts = counted.flatMap((kind) => {
    const count = objectsOf(catalog, kind).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? kind : (plurals[kind] ?? `${kind}s`)}`];
  });
  return counts.length === 0 ? "The schema is empty." : `${counts.join(", ")}.`;
}

function schemaPart(catalog: Catalog, schema: string): readonly string[] {
  const within = (kind: Kind) => objectsOf(catalog, kind).filter(({ identity }) => identity.schema === schema);
  const tables = within("table");
  const made = [
    ...tables.map((table) => tablePart(catalog, table)),
    ...views(within("view")),
    ...functions(within("function")),
    ...types(within("type")),
  ];
  if (made.length === 0) return [];
  const drawn = picture(catalog, schema);
  return [`## Schema ${codeCell(schema)}`, drawn === null ? "" : `\`\`\`mermaid\n${drawn}\n\`\`\``, ...made];
}

function tablePart(catalog: Catalog, table: CatalogObject): string {
  const of = (kind: Kind) => childrenOf(catalog, table, kind).filter(isOwn);
  const columns = childrenOf(catalog, table, "column");
  return [
    `### Table ${codeCell(table.identity.name)}`,
    remark(table),
    text(table, "partitionOf") === null
      ? ""
      : `Partition of ${cell(text(table, "partitionOf"))}, ${cell(text(table, "partitionBound"))}.`,
    text(table, "partitionKey") === null ? "" : `Partitioned by ${cell(text(table, "partitionKey"))}.`,
    grid(
      ["column", "type", "null", "default", "about"],
      columns.map((column) => [
        codeCell(column.identity.name),
        cell(text(column, "type")),
        attribute(column, "nullable") === true ? "yes" : "no",
        cell(text(column, "default") ?? text(column, "generated") ?? identity(column)),
        inline(text(column, "comment") ?? ""),
      ]),
    ),
    definitions("constraint", of("constraint"), "definition"),
    definitions("index", of("index"), "definition"),
    definitions("trigger", of("trigger"), "definition"),
    attribute(table, "rowSecurity") === true || of("policy").length > 0
      ? grid(
          [
            `row level security is ${attribute(table, "rowSecurity") === true ? "on" : "off"}`,
            "for",
            "to",
            "using",
            "check",
          ],
          of("policy").map((policy) => [
            codeCell(policy.identity.name),
            inline(text(policy, "command") ?? ""),
            inline(names(attribute(policy, "roles"))),
            cell(text(policy, "using")),
            cell(text(policy, "check")),
          ]),
        )
      : "",
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function views(list: readonly CatalogObject[]): readonly string[] {
  return list.map((view) =>
    [
      `### ${attribute(view, "materialized") === true ? "Materialized view" : "View"} ${codeCell(view.identity.name)}`,
      remark(view),
      fence((text(view, "definition") ?? "").trim(), "sql"),
    ]
      .filter((part) => part !== "")
      .join("\n\n"),
  );
}

function functions(list: readonly CatalogObject[]): readonly string[] {
  if (list.length === 0) return [];
  const rows = list.map((each) => [
    codeCell(each.identity.name),
    cell(text(each, "returns")),
    inline(text(each, "language") ?? ""),
    inline(text(each, "security") ?? ""),
    inline(text(each, "comment") ?? ""),
  ]);
  return ["### Functions", grid(["function", "returns", "language", "security", "about"], rows)];
}

function types(list: readonly CatalogObject[]): readonly string[] {
  if (list.length === 0) return [];
  const rows = list.map((each) => [
    codeCell(each.identity.name),
    inline(text(each, "typeKind") ?? ""),
    cell(shape(each)),
    inline(text(each, "comment") ?? ""),
  ]);
  return ["### Types", grid(["type", "kind", "is", "about"], rows)];
}

function shape(type: CatalogObject): string | null {
  const { values, baseType, fields, subtype } = type.attributes;
  if (Array.isArray(values)) return values.join(", ");
  if (Array.isArray(fields)) return fields.map((field) => `${String(field?.name)} ${String(field?.type)}`).join(", ");
  return typeof baseType === "string" ? baseType : typeof subtype === "string" ? subtype : null;
}

function listPart(kind: Kind, list: readonly CatalogObject[]): readonly string[] {
  if (list.length === 0) return [];
  return [`## ${plurals[kind] ?? kind}`, list.map(({ identity }) => `- ${codeCell(identity.name)}`).join("\n")];
}

function definitions(head: string, list: readonly CatalogObject[], name: string): string {
  return grid(
    [head, "definition"],
    list.map((each) => [codeCell(each.identity.name), cell(text(each, name))]),
  );
}

function identity(column: CatalogObject): string | null {
  const how = text(column, "identity");
  return how === null ? null : `identity, ${how}`;
}

function remark(object: CatalogObject): string {
  return inline(text(object, "comment") ?? "");
}

function names(value: Json): string {
  return Array.isArray(value) ? value.join(", ") : "";
}

function text(object: CatalogObject, name: string): string | null {
  const value = redactJson(attribute(object, name));
  return typeof value === "string" ? value : null;
}

function cell(value: string | null): string {
  return value === null ? "" : codeCell(value.replace(/\s+/g, " "));
}

function grid(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");
}
