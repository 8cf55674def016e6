// XML as a tree of elements, for configuration files: no entities but the five, no DTD, no namespaces but as part of names.

export interface Element {
  /** Without its namespace's prefix. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  /** Its own text, CDATA included, joined. */
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

/** Throws SyntaxError with the line where a tag is not closed, or closed by another. */
export function parseXml(text: string): Element {
  const root = open("", "", 1);
  const stack = [root];
  const token =
    /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<[?!][^>]*>|<(\/?)([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|[^<]+|</g;
  let line = 1;
  for (const [whole, data, closing, name, attributes = "", empty] of text.matchAll(token)) {
    const top = stack.at(-1) ?? root;
    if (whole === "<") throw new SyntaxError(`a tag is not closed (line ${line})`);
    if (data !== undefined) top.text += data;
    else if (name === undefined && !whole.startsWith("<")) top.text += decoded(whole);
    else if (name !== undefined && closing === "/") {
      if (stack.length === 1 || top.name !== local(name))
        throw new SyntaxError(`</${name}> closes nothing (line ${line})`);
      stack.pop();
    } else if (name !== undefined) {
      const element = open(local(name), attributes, line);
      top.children.push(element);
      if (empty !== "/") stack.push(element);
    }
    line += whole.split("\n").length - 1;
  }
  const left = stack.at(-1);
  if (left !== undefined && left !== root) throw new SyntaxError(`<${left.name}> is not closed (line ${left.line})`);
  const [first] = root.children;
  if (first === undefined) throw new SyntaxError("there is no element");
  return first;
}

function open(name: string, attributes: string, line: number) {
  const found = [...attributes.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
  const children: Element[] = [];
  const values = found.map(([, key = "", double, single = ""]) => [key, decoded(double ?? single)] as const);
  return { name, attributes: new Map(values), children, text: "", line };
}

function local(name: string): string {
  return name.replace(/^.*:/, "");
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-fA-F]+)|(\w+));/g, (whole, decimal, hex, name) => {
    if (decimal || hex) return String.fromCodePoint(Number.parseInt(decimal ?? hex, decimal ? 10 : 16));
    return entities[name] ?? whole;
  });
}
