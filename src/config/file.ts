// `.pgdrift.yml`: read with the line and column of every key and value, so that a fault can be pointed at.

import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { UserError } from "../model/errors.ts";
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from "../text/yaml.ts";
import { type At, misread, notYaml, twice } from "./file-faults.ts";
import { didYouMean } from "./nearest.ts";
import { type SettingName, settingNames } from "./settings.ts";
import { type Given, isMany, isSetting, type Source, type Spot } from "./sources.ts";

export const defaultFile = ".pgdrift.yml";

/** Two thousand accepted findings take a third of it. */
const largest = 1_000_000;

/** `path` null: the default file, where there is one. Throws UserError where it cannot be read at all. */
export async function fromFile(cwd: string, path: string | null): Promise<Source> {
  const name = path ?? defaultFile;
  const text = await readConfigFile(cwd, name, path !== null);
  return text === null ? { given: new Map(), faults: [] } : parse(text, name);
}

/** Null where it is not there and need not be. Throws UserError. */
export async function readConfigFile(cwd: string, name: string, demanded: boolean): Promise<string | null> {
  const absolute = resolve(cwd, name);
  try {
    const { size } = await stat(absolute);
    if (size > largest) {
      throw new UserError(`${name}: has ${size} bytes; a config has less than ${largest}, so this is another file`);
    }
    return (await readFile(absolute, "utf8")).replace(/^\uFEFF/, "");
  } catch (error) {
    if (error instanceof UserError) throw error;
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (code === "ENOENT" && !demanded) return null;
    if (code === "ENOENT")
      throw new UserError(`${name}: no such file; give --config a file that is there, or leave it out`);
    throw new UserError(`${name}: cannot be read (${code ?? error}); expected a YAML file`);
  }
}

function parse(text: string, name: string): Source {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: "error",
  });
  const at: At = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { where: `${name}:${line}:${col}`, line };
  };
  const broken = [...notYaml(document, at), ...misread(document, at)];
  if (broken.length > 0) return { given: new Map(), faults: broken };
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null)) return { given: new Map(), faults: [] };
  if (!isMap(contents)) {
    const { where } = at(contents.range[0]);
    return { given: new Map(), faults: [`${where}: expected keys with values, such as \`fail-on: high\``] };
  }
  keepDigits(document);
  const values = plainValues(document);
  if (values === null) {
    const said = `${name}:1:1: its aliases (&a, *a) multiply beyond what a config needs; write the values out`;
    return { given: new Map(), faults: [said] };
  }

  const given = new Map<SettingName, Given>();
  const faults: string[] = [...twice(document, at)];
  for (const pair of contents.items) {
    const key = isScalar(pair.key) ? String(pair.key.value) : "";
    const { where } = at(isNode(pair.key) ? (pair.key.range?.[0] ?? 0) : 0);
    if (!isSetting(key, "file")) {
      const valid = settingNames("file");
      faults.push(`${where}: ${key}: no such key${didYouMean(key, valid)}; the keys are ${valid.join(", ")}`);
      continue;
    }
    const value = member(values, key);
    if (value === null || value === undefined) continue;
    if (typeof value === "string" && holdsPassword(key, value)) {
      faults.push(`${where}: ${key}: holds a password, and this file is committed; ${insteadOf[key] ?? secret}`);
      continue;
    }
    given.set(key, {
      value: isMany(key) && typeof value === "string" ? [value] : value,
      from: "file",
      at: (path, of = "value") => spot(document, { path: [key, ...path], of }, at, name),
    });
  }
  return { given, faults };
}

function holdsPassword(key: string, value: string): boolean {
  return (
    /:\/\/[^/@]*:[^/@]+@/.test(value) && (key === "database-url" || !/@(localhost|127\.0\.0\.1|\[::1\])\b/.test(value))
  );
}

const secret = "put it into a secret and give it as an input";
const insteadOf: Readonly<Record<string, string>> = {
  "database-url": "put the URL into a secret and give it as DATABASE_URL",
};

/** Versions and hashes are texts, though YAML sees numbers in some: `001`, `12e4567890123456`. */
export function keepDigits(document: Document.Parsed): void {
  visit(document, {
    Scalar: (key, node) => {
      if (key !== "key" && typeof node.value === "number" && node.source !== undefined) node.value = node.source;
    },
  });
}

/** Null where its aliases multiply. */
function plainValues(document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: 1000 });
  } catch {
    return null;
  }
}

/** Of the value at the path, or of its key; where there is none, of what stands above it. */
function spot(
  document: Document.Parsed,
  { path, of }: { readonly path: readonly PropertyKey[]; readonly of: "key" | "value" },
  at: At,
  name: string,
): Spot {
  const said = path
    .map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`))
    .join("")
    .slice(1);
  for (let length = path.length; length > 0; length -= 1) {
    const range = rangeOf(document, path.slice(0, length), of);
    if (range === null) continue;
    const { where, line } = at(range[0]);
    return { where: `${where}: ${said}`, path: name, line };
  }
  return { where: `${name}:1:1: ${said}`, path: name, line: 1 };
}

function rangeOf(document: Document.Parsed, path: readonly PropertyKey[], of: "key" | "value") {
  const above = of === "key" ? document.getIn(path.slice(0, -1), true) : null;
  const map = of === "key" && path.length === 1 ? document.contents : above;
  const pair = isMap(map) ? map.items.find(({ key }) => isScalar(key) && String(key.value) === path.at(-1)) : undefined;
  const node = pair?.key ?? document.getIn(path, true);
  return isNode(node) ? (node.range ?? null) : null;
}

function member(object: unknown, key: string): unknown {
  return typeof object === "object" && object !== null ? Reflect.get(object, key) : undefined;
}
