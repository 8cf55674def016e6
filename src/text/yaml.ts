// The one owner of `yaml`. Texts come from strangers: what is nested without end would take the process with it.

import { type Document, parseDocument as parse, YAMLParseError } from "yaml";

export {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  stringify,
  visit,
} from "yaml";

type Options = Exclude<Parameters<typeof parse>[1], undefined>;

/** Faults are in its `errors`, and so is that it is nested too deep to be read. */
export function parseDocument(text: string, options: Options = {}): Document.Parsed {
  const at = tooDeepAt(text);
  if (at === null) return parse(text, options);
  const document = parse("");
  for (const { index } of text.matchAll(/^/gm)) options.lineCounter?.addNewLine(index);
  document.errors.push(new YAMLParseError([at, at + 1], "BAD_COLLECTION_TYPE", "nested too deep to be read"));
  return document;
}

/** No file that a person writes has as many levels. */
const deepest = 100;

/** Where the text nests deeper than that: by brackets, by a run of `- `, or by spaces before a line. Null where it does not. */
function tooDeepAt(text: string): number | null {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === "[" || character === "{") depth += 1;
    else if (character === "]" || character === "}") depth = Math.max(0, depth - 1);
    if (depth > deepest) return at;
  }
  const run = new RegExp(`(?:[-?:][ \\t]+){${deepest}}|^ {${deepest * 8}}`, "m").exec(text);
  return run?.index ?? null;
}
