// HTML as templates. The law: what is put into one is text and is escaped, unless a template of ours made it.

import { printable } from "../terminal.ts";

export interface Markup {
  readonly markup: string;
}

export type Child = Markup | string | number | null | readonly Child[];

/** Null and an empty list leave nothing. */
export function html(strings: TemplateStringsArray, ...children: readonly Child[]): Markup {
  return { markup: String.raw({ raw: strings }, ...children.map(textOf)) };
}

/** What is ours to the last sign: a style, a script. */
export function trusted(markup: string): Markup {
  return { markup };
}

function textOf(child: Child): string {
  if (child === null) return "";
  if (typeof child === "string" || typeof child === "number") return escaped(String(child));
  return "markup" in child ? child.markup : child.map(textOf).join("");
}

function escaped(text: string): string {
  return printable(text)
    .replace(/[\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd")
    .replace(/[&<>"'`]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
