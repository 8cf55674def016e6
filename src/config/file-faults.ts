// What is wrong with the file as YAML: what does not parse, what YAML reads as something else than was meant, and keys that stand twice.

import { type Document, isAlias, isScalar, visit } from "../text/yaml.ts";

/** What an offset is in the file. */
export type At = (offset: number) => { readonly where: string; readonly line: number };

export function notYaml(document: Document.Parsed, at: At): readonly string[] {
  return document.errors.map(({ code, message, pos }) => {
    const { where } = at(pos[0]);
    if (code === "MULTIPLE_DOCS") return `${where}: expected one document; take out the line ---`;
    return `${where}: not YAML: ${message.split("\n")[0]}`;
  });
}

/** Globs that begin with YAML's own signs. */
export function misread(document: Document.Parsed, at: At): readonly string[] {
  const faults = document.warnings
    .filter(({ code }) => code === "TAG_RESOLVE_FAILED")
    .map(({ pos }) => `${at(pos[0]).where}: ! begins a tag of YAML; put the text into quotes, such as "!audit.*"`);
  const anchors = new Set<string>();
  visit(document, {
    Node: (_key, node) => {
      if (isAlias(node) && !anchors.has(node.source)) {
        const { where } = at(node.range?.[0] ?? 0);
        faults.push(
          `${where}: * begins an alias of YAML, and there is no &${node.source}; put the text into quotes, such as "*${node.source}"`,
        );
      }
      if (!isAlias(node) && node.anchor) anchors.add(node.anchor);
    },
  });
  return faults;
}

/** YAML would let the last one win. */
export function twice(document: Document.Parsed, at: At): readonly string[] {
  const faults: string[] = [];
  visit(document, {
    Map: (_key, map) => {
      const first = new Map<string, number>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const word = String(key.value);
        const { where, line } = at(key.range?.[0] ?? 0);
        const before = first.get(word);
        if (before !== undefined) faults.push(`${where}: ${word}: stands twice, here and on line ${before}; keep one`);
        else first.set(word, line);
      }
    },
  });
  return faults;
}
