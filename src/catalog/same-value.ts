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

/** The text that is read back; null where the server refuses it; `lacks` where what it names is there for nobody. */
export type Echo = (form: EchoForm) => Promise<Echoed>;
type Echoed = string | { readonly lacks: string } | null;

export interface SameValuesOptions {
  readonly echo: Echo;
  /** Of the server that echoes. */
  readonly major: number;
  /** Whether live has an object of this schema and name that no extension brought. */
  readonly isOfUser: (schema: string, name: string) => boolean;
  /** Called where nobody can tell, because what a text of live's names is an extension's that the server has in name only. */
  readonly untold: (object: CatalogObject, lacks: string) => void;
}

type Path = readonly (string | number)[];
type SameText = (expected: string, actual: string, path: Path) => Promise<boolean>;

/** One form is echoed once. Texts of which nobody can tell are no difference. */
export function sameValues({ echo, major, isOfUser, untold }: SameValuesOptions): SameValue {
  const echoes = new Map<string, Promise<Echoed>>();
  const echoOnce = (form: EchoForm) => {
    const key = JSON.stringify([form.prepare, form.read]);
    const known = echoes.get(key) ?? echo(form);
    echoes.set(key, known);
    return known;
  };
  return async (kind, object, attribute, expected, actual) => {
    if (equal(expected, actual)) return true;
    if (kind.attributes[attribute] === "order") return sameOrder(expected, actual);
    if (kind.attributes[attribute] !== "definition") return false;
    const read = async (text: string, path: Path) => {
      const form = kind.echo?.(object, attribute, text, major, path) ?? null;
      return form && (await echoOnce(form));
    };
    return sameDefinition(expected, actual, [], async (left, right, path) => {
      const echoed = await read(right, path);
      if (echoed === null) return false;
      if (typeof echoed === "string") return echoed === left || echoed === (await read(left, path));
      if (named(echoed.lacks).some(([schema, name]) => isOfUser(schema, name))) return false;
      untold(object, echoed.lacks);
      return true;
    });
  };
}

/** The qualified names that a server speaks of, in whatever language it does. */
function named(message: string): readonly (readonly [schema: string, name: string])[] {
  const part = '("[^"]+"|[^\\s".,()«»„“]+)';
  const plain = (text = "") => text.replaceAll('"', "");
  return [...message.replace(/"([^"]+\.[^"]+)"/g, "$1").matchAll(new RegExp(`${part}\\.${part}`, "g"))].map(
    ([, schema, name]) => [plain(schema), plain(name)],
  );
}

/** Of two lists of names: that one has more of them is another difference. */
function sameOrder(expected: Json, actual: Json): boolean {
  if (!isList(expected) || !isList(actual)) return false;
  return equal(
    expected.filter((name) => actual.includes(name)),
    actual.filter((name) => expected.includes(name)),
  );
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
