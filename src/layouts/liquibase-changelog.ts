// A changelog of XML, YAML or JSON: what it includes, and its changesets where they are SQL. What is not SQL is code, which
// only Liquibase can turn into statements.

import { UserError } from "../model/errors.ts";
import { fieldsOf } from "../text/json-with-comments.ts";
import { type Element, parseXml } from "../text/xml.ts";
import { parseDocument } from "../text/yaml.ts";

/** One thing of a changelog, whatever the format: its name, its attributes, what stands in it, its text. */
export interface Item {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly items: readonly Item[];
  readonly text: string;
  readonly line: number | null;
}

export const changelogFile = /\.(?:xml|ya?ml|json)$/i;

/** Null where the file is no changelog. Throws UserError where it is broken. */
export function parseChangelog(path: string, text: string): readonly Item[] | null {
  if (!/\bdatabaseChangeLog\b/.test(text)) return null;
  try {
    return /\.xml$/i.test(path) ? ofXml(parseXml(text)).items : ofYaml(text);
  } catch (error) {
    const why = error instanceof Error ? error.message.split("\n")[0] : String(error);
    throw new UserError(`${path} cannot be read: ${why}; mend it`);
  }
}

function ofXml({ name, attributes, children, text, line }: Element): Item {
  return { name, attributes, items: children.map(ofXml), text, line };
}

function ofYaml(text: string): readonly Item[] {
  const document = parseDocument(text);
  const [broken] = document.errors;
  if (broken) throw broken;
  const list = fieldsOf(document.toJS()).get("databaseChangeLog");
  return Array.isArray(list) ? list.flatMap(itemsOf) : [];
}

/** `- include: { file: x }`: an object of one key names the item. */
function itemsOf(value: unknown): readonly Item[] {
  return [...fieldsOf(value)].map(([name, inside]) => item(name, inside));
}

function item(name: string, inside: unknown): Item {
  const fields = [...fieldsOf(inside)];
  const scalars = fields.filter(([, value]) => value !== null && typeof value !== "object");
  const lists = fields.flatMap(([key, value]) => {
    if (Array.isArray(value)) return value.flatMap((each) => (key === "changes" ? itemsOf(each) : [item(key, each)]));
    return typeof value === "object" && value !== null ? [item(key, value)] : [];
  });
  const attributes = new Map(scalars.map(([key, value]) => [key, String(value)]));
  const text = typeof inside === "string" ? inside : (attributes.get("sql") ?? "");
  return { name, attributes, items: lists, text, line: null };
}
