// Whether two values of one attribute mean the same. Texts that a server deparsed may differ and be one definition:
// then both go through the server that built `expected` (the echo), and what it reads back decides.

import type { CatalogObject, Json } from "../model/object.ts";
import { equal, isList } from "./canonical.ts";
import type { EchoForm, ObjectKind } from "./kind.ts";

export type SameValue = (
  kind: ObjectKind,
  object: CatalogObject,
  attribute: string,
  expected: Json,
  actual: Json,
) => Promise<boolean>;

type Path = readonly (string | number)[];
type SameText = (expected: string, actual: string, path: Path) => Promise<boolean>;

/** `major`: of the server that echoes. One form is echoed once. */
export function sameValues(echo: (form: EchoForm) => Promise<string | null>, major: number): SameValue {
  const echoes = new Map<string, Promise<string | null>>();
  const echoOnce = (form: EchoForm) => {
    const key = JSON.stringify([form.prepare, form.read]);
    const known = echoes.get(key) ?? echo(form);
    echoes.set(key, known);
    return known;
  };
  return async (kind, object, attribute, expected, actual) => {
    if (equal(expected, actual)) return true;
    if (kind.attributes[attribute] !== "definition") return false;
    const read = async (text: string, path: Path) => {
      const form = kind.echo?.(object, attribute, text, major, path) ?? null;
      return form && (await echoOnce(form));
    };
    return sameDefinition(expected, actual, [], async (left, right, path) => {
      const echoed = await read(right, path);
      return echoed !== null && (echoed === left || echoed === (await read(left, path)));
    });
  };
}

/** Walks both values side by side down to their texts. */
async function sameDefinition(expected: Json, actual: Json, path: Path, sameText: SameText): Promise<boolean> {
  if (equal(expected, actual)) return true;
  if (typeof expected === "string" && typeof actual === "string") return sameText(expected, actual, path);
  if (isList(expected) || isList(actual)) {
    if (!isList(expected) || !isList(actual) || expected.length !== actual.length) return false;
    for (const [index, left] of expected.entries())
      if (!(await sameDefinition(left, actual[index] ?? null, [...path, index], sameText))) return false;
    return true;
  }
  if (expected === null || actual === null || typeof expected !== "object" || typeof actual !== "object") return false;
  const names = Object.keys(expected);
  if (names.length !== Object.keys(actual).length) return false;
  for (const name of names) {
    const [left, right] = [expected[name], actual[name]];
    if (left === undefined || right === undefined || !Object.hasOwn(actual, name)) return false;
    if (!(await sameDefinition(left, right, [...path, name], sameText))) return false;
  }
  return true;
}
