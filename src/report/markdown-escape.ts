// Text from a database or a repository in GitHub's markdown: it means nothing there but itself. No mention, no reference,
// no link, no image, no HTML, no table cell and no fence comes of it.

import { printable, printableLine } from "./terminal.ts";

/** In running text or in a table's cell, as one line. */
export function inline(text: string): string {
  return escaped(printableLine(text).trim());
}

/** As one line of a table's cell, with every mention of the name as code. */
export function inlineNaming(text: string, name: string): string {
  const line = printableLine(text).trim();
  const shown = printableLine(name).trim();
  if (shown.length < 3) return escaped(line);
  const mention = new RegExp(`(?<![\\w.])${shown.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&")}(?![\\w(])`);
  return line.split(mention).map(escaped).join(codeCell(name));
}

function escaped(line: string): string {
  return line
    .replace(/[\\`*_[\]~$]/g, "\\$&")
    .replace(/^[-+#=]/, "\\$&")
    .replace(/^(\d+)([.)])/, "$1\\$2")
    .replace(/@(?=[\w/])/g, `@${joiner}`)
    .replace(/#(?=\w)/g, `#${joiner}`)
    .replace(/\b(GH-)(?=\d)/gi, `$1${joiner}`)
    .replace(/:(?=\/\/|[\w+-]+:)/g, `:${joiner}`)
    .replace(/\b(www)(?=\.)/gi, `$1${joiner}`)
    .replace(/[&<>|]/g, (character) => entities[character] ?? character);
}

/** As code, in running text. Where nothing is left to show, a word in its place. */
export function code(text: string): string {
  const line = printableLine(text);
  if (line.trim() === "") return line === "" ? "*empty*" : "*blank*";
  const ticks = "`".repeat(longestRun(line) + 1);
  const pad = /^[`\s]|[`\s]$/.test(line) ? " " : "";
  return `${ticks}${pad}${line}${pad}${ticks}`;
}

/** As code, in a table's cell: there a bar ends the cell even inside code, unless a backslash that is not escaped itself stands before it. */
export function codeCell(text: string): string {
  return code(text).replaceAll("\\|", `\\${joiner}|`).replaceAll("|", "\\|");
}

/** As a block, in the language for colours. The lines stay lines. */
export function fence(text: string, language: string): string {
  const body = printable(text).replace(/\n+$/, "");
  const ticks = "`".repeat(Math.max(3, longestRun(body) + 1));
  return `${ticks}${language}\n${body}\n${ticks}`;
}

/** Inside an HTML tag of ours, as one line. */
export function html(text: string): string {
  return printableLine(text).replace(/[&<>"'|]/g, (character) => entities[character] ?? character);
}

/** One segment of a link's destination after another: nothing in it can end the link. */
export function linkPath(path: string): string {
  return path
    .split("/")
    .map((segment) => encodeURIComponent(segment).replace(/[!'()*]/g, percent))
    .join("/");
}

/** Word joiner: takes no room, breaks no line, and keeps GitHub from seeing a mention or a link. */
const joiner = "\u2060";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "|": "&#124;",
  '"': "&quot;",
  "'": "&#39;",
};

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
