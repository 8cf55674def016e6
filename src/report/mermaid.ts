// The tables concerned as Mermaid's picture of entities and relations, which GitHub draws. What is missing, unexpected or
// changed is told in words and by its line. A name is data: what Mermaid could take for its own is written in full width.

import type { ReportTable } from "../model/report.ts";
import { type ShownTable, tablesShown } from "./tables-shown.ts";
import { printableLine } from "./terminal.ts";

/** Far within Mermaid's 50,000 characters; more would not be looked at. */
const most = { tables: 20, columns: 12 };
/** Of one name. */
const longestName = 60;

export interface MermaidPicture {
  readonly text: string;
  /** How many of the tables are not in it. */
  readonly hidden: number;
}

/** Null where there is no table to show. */
export function mermaidPicture(all: readonly ReportTable[]): MermaidPicture | null {
  if (all.length === 0) return null;
  const { tables, beside, hidden } = tablesShown(all, most);
  const ids = new Map([...tables, ...beside].map((table, index) => [key(table.schema, table.name), `t${index + 1}`]));
  const id = (schema: string, name: string) => ids.get(key(schema, name)) ?? "t0";
  const lines = [
    "erDiagram",
    "  accTitle: The tables concerned",
    "  accDescr: What is missing, unexpected or changed says so in its name or beside it.",
    ...tables.flatMap((table) => entity(table, id(table.schema, table.name))),
    ...beside.map(({ schema, name }) => `  ${id(schema, name)}["${label(`${schema}.${name}`)}"]`),
    ...tables.flatMap((table) =>
      table.relations.map((relation) => relationLine(table, relation, (schema, name) => id(schema, name))),
    ),
    "  classDef missing stroke:#cf222e,stroke-width:3px,stroke-dasharray:6 4",
    "  classDef unexpected stroke:#bf8700,stroke-width:3px",
    "  classDef changed stroke:#0969da,stroke-width:2px",
  ];
  return { text: lines.join("\n"), hidden };
}

function entity(table: ShownTable, id: string): readonly string[] {
  const { schema, name, change, columns, hidden } = table;
  const pointing = new Set(table.relations.flatMap((relation) => relation.columns));
  const rows = columns.map((column) => {
    const keys = [column.primaryKey ? "PK" : null, pointing.has(column.name) ? "FK" : null].filter(
      (one) => one !== null,
    );
    const said = column.change === null ? null : `"${column.change}"`;
    return ["   ", typeWord(column.type), word(column.name), keys.join(", "), said]
      .filter((part) => part !== null && part !== "")
      .join(" ");
  });
  const rest = hidden === 0 ? [] : [`    … and_${hidden}_more`];
  const body = [...rows, ...rest];
  const first = `  ${id}["${label(`${schema}.${name}`)} (${change})"]:::${change}`;
  return body.length === 0 ? [first] : [`${first} {`, ...body, "  }"];
}

function relationLine(
  table: ShownTable,
  relation: ReportTable["relations"][number],
  id: (schema: string, name: string) => string,
): string {
  const { columns, change } = relation;
  const mayBeNull = table.columns.some(({ name, nullable }) => nullable && columns.includes(name));
  const line = change === null || change === "changed" ? "--" : "..";
  const said = `${label(columns.join(", "))}${change === null ? "" : ` (${change})`}`;
  const from = id(table.schema, table.name);
  return `  ${from} }o${line}${mayBeNull ? "o|" : "||"} ${id(relation.schema, relation.table)} : "${said}"`;
}

/** Inside quotes: letters, digits, and signs that mean nothing to Mermaid stay. */
export function label(name: string): string {
  return shortened(name).replace(/(?!\u200d)[^\p{L}\p{N}\p{M}\p{Extended_Pictographic} _.,…-]/gu, wide);
}

/** A word without quotes, that is no keyword and does not begin with a digit. */
export function word(name: string): string {
  return shortened(name)
    .replaceAll(" ", "␣")
    .replace(/[^\w\u00c0-\uffff]/g, wide)
    .replace(/^(?:\d|[pfu]k(?!\w))/i, (start) => `${wide(start.charAt(0))}${start.slice(1)}`)
    .replace(/^$/, "␣");
}

const shortTypes: readonly (readonly [RegExp, string])[] = [
  [/^timestamp(\(\d\))? with time zone/, "timestamptz$1"],
  [/^timestamp(\(\d\))? without time zone/, "timestamp$1"],
  [/^time(\(\d\))? with time zone/, "timetz$1"],
  [/^time(\(\d\))? without time zone/, "time$1"],
  [/^character varying/, "varchar"],
];

/** As PostgreSQL's own short names, since Mermaid's types have no spaces. */
export function typeWord(type: string): string {
  const short = shortTypes.reduce((rest, [long, instead]) => rest.replace(long, instead), type);
  const marked = shortened(short)
    .replaceAll(" ", "_")
    .replaceAll(",", "‚")
    .replace(/^public\./, "");
  return marked
    .replace(/[^\w()[\]\u00c0-\uffff]/g, wide)
    .replace(/^(?![a-z_\u00c0-\uffff])/i, "_")
    .replace(/^[pfu]k(?!\w)/i, (start) => `${wide(start.charAt(0))}${start.slice(1)}`);
}

function shortened(name: string): string {
  const line = printableLine(name);
  return line.length <= longestName ? line : `${line.slice(0, longestName - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

/** The same sign in its full width, which is a letter to Mermaid; what has none becomes a box. */
function wide(sign: string): string {
  const code = sign.charCodeAt(0);
  return code > 0x20 && code < 0x7f ? String.fromCharCode(code + 0xfee0) : "□";
}

function key(schema: string, name: string): string {
  return JSON.stringify([schema, name]);
}
