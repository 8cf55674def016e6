// `.pgdrift.yml`: read with the line and column of every key, so that a fault can be pointed at.

import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { UserError } from "../model/errors.ts";
import { type Document, isMap, isScalar, LineCounter, parseDocument } from "../text/yaml.ts";
import { didYouMean } from "./nearest.ts";
import { type SettingName, settingNames } from "./settings.ts";
import { type Given, isMany, isSetting, type Source } from "./sources.ts";

export const defaultFile = ".pgdrift.yml";

/** `path` null: the default file, where there is one. Throws UserError with every fault, a line each. */
export async function fromFile(cwd: string, path: string | null): Promise<Source> {
  const name = path ?? defaultFile;
  const text = await read(resolve(cwd, name), name, path !== null);
  return text === null ? new Map() : parse(text, name);
}

async function read(absolute: string, name: string, demanded: boolean): Promise<string | null> {
  try {
    return await readFile(absolute, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (code === "ENOENT" && !demanded) return null;
    if (code === "ENOENT")
      throw new UserError(`${name}: no such file; give --config a file that is there, or leave it out`);
    throw new UserError(`${name}: cannot be read (${code ?? error}); expected a YAML file`);
  }
}

function parse(text: string, name: string): Source {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${name}:${line}:${col}`;
  };
  if (document.errors.length > 0) {
    throw new UserError(
      document.errors.map((error) => `${at(error.pos[0])}: not YAML: ${firstLine(error.message)}`).join("\n"),
    );
  }
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) return new Map();
  if (!isMap(document.contents))
    throw new UserError(`${name}:1:1: expected keys with values, such as \`fail-on: high\``);

  const values = plainValues(document, name);
  const source = new Map<SettingName, Given>();
  const faults: string[] = [];
  for (const pair of document.contents.items) {
    const key = isScalar(pair.key) ? String(pair.key.value) : "";
    const where = at(isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0);
    if (!isSetting(key, "file")) {
      const valid = settingNames("file");
      faults.push(`${where}: ${key}: no such key${didYouMean(key, valid)}; the keys are ${valid.join(", ")}`);
      continue;
    }
    const value = member(values, key);
    if (value === null || value === undefined) continue;
    if (key === "database-url" && typeof value === "string" && /:\/\/[^/@]*:[^/@]+@/.test(value)) {
      faults.push(
        `${where}: database-url: holds a password, and this file is committed; put the URL into a secret and give it as DATABASE_URL`,
      );
      continue;
    }
    source.set(key, { value: isMany(key) && typeof value === "string" ? [value] : value, where: `${where}: ${key}` });
  }
  if (faults.length > 0) throw new UserError(faults.join("\n"));
  return source;
}

function plainValues(document: Document, name: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 10 });
  } catch {
    throw new UserError(`${name}: its aliases (&a, *a) multiply beyond what a config needs; write the values out`);
  }
}

function member(object: unknown, key: string): unknown {
  return typeof object === "object" && object !== null ? Reflect.get(object, key) : undefined;
}

function firstLine(text: string): string {
  return text.split("\n")[0] ?? text;
}
