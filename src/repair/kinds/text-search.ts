// Text search: configurations, dictionaries, parsers, templates.

import type { CatalogObject } from "../../model/object.ts";
import { listOf, recordOf, text } from "../attributes.ts";
import { ident, qualified, rawName } from "../sql.ts";
import type { KindPlan, Planning } from "../statement.ts";
import { madeAnew } from "./made-anew.ts";

const nameOf = ({ identity }: CatalogObject) => qualified(identity.schema, identity.name);

export const textSearchConfiguration: KindPlan = madeAnew({
  create: (object, { schemas }) =>
    `CREATE TEXT SEARCH CONFIGURATION ${nameOf(object)} (PARSER = ${rawName(text(object, "parser") ?? "", schemas)})`,
  aside: (object, planning) => mappings(null, object, planning),
  named: (object) => ({ on: `TEXT SEARCH CONFIGURATION ${nameOf(object)}` }),
  set: { mappings },
});

export const textSearchDictionary: KindPlan = madeAnew({
  create(object, { schemas }) {
    const options = text(object, "dictionaryOptions");
    return `CREATE TEXT SEARCH DICTIONARY ${nameOf(object)} (TEMPLATE = ${rawName(text(object, "template") ?? "", schemas)}${options === null ? "" : `, ${options}`})`;
  },
  named: (object) => ({ on: `TEXT SEARCH DICTIONARY ${nameOf(object)}` }),
});

export const textSearchParser: KindPlan = madeAnew({
  create(object, { schemas }) {
    const words = {
      startFunction: "START",
      tokenFunction: "GETTOKEN",
      endFunction: "END",
      typesFunction: "LEXTYPES",
      headlineFunction: "HEADLINE",
    };
    return `CREATE TEXT SEARCH PARSER ${nameOf(object)} (${functions(object, words, schemas)})`;
  },
  named: (object) => ({ on: `TEXT SEARCH PARSER ${nameOf(object)}` }),
});

export const textSearchTemplate: KindPlan = madeAnew({
  create: (object, { schemas }) =>
    `CREATE TEXT SEARCH TEMPLATE ${nameOf(object)} (${functions(object, { initFunction: "INIT", lexizeFunction: "LEXIZE" }, schemas)})`,
  named: (object) => ({ on: `TEXT SEARCH TEMPLATE ${nameOf(object)}` }),
});

function functions(object: CatalogObject, words: Readonly<Record<string, string>>, schemas: readonly string[]): string {
  return Object.entries(words)
    .flatMap(([name, word]) => {
      const value = text(object, name);
      return value === null ? [] : [`${word} = ${rawName(value, schemas)}`];
    })
    .join(", ");
}

function mappings(from: CatalogObject | null, to: CatalogObject, { schemas }: Planning): readonly string[] {
  const before = recordOf(from?.attributes.mappings);
  const wanted = recordOf(to.attributes.mappings);
  const alter = `ALTER TEXT SEARCH CONFIGURATION ${nameOf(to)}`;
  return [...new Set([...Object.keys(before), ...Object.keys(wanted)])].flatMap((token) => {
    if (JSON.stringify(before[token]) === JSON.stringify(wanted[token])) return [];
    if (!(token in wanted)) return [`${alter} DROP MAPPING FOR ${ident(token)}`];
    const list = listOf(wanted[token]).map((each) => rawName(String(each), schemas));
    return [`${alter} ${token in before ? "ALTER" : "ADD"} MAPPING FOR ${ident(token)} WITH ${list.join(", ")}`];
  });
}
