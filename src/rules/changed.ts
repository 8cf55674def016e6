// A rule's check that attributes of an object are not what the migrations make them. Several are told together.

import { words } from "../model/attribute-words.ts";
import type { AttributeDifference, Difference } from "../model/difference.ts";
import { calledFirst } from "../model/noun.ts";
import type { Json, Kind } from "../model/object.ts";
import type { Check } from "./rule.ts";
import { and, isRecord, isShort } from "./tell.ts";
import { tellAttribute, tellInWords } from "./tell-attribute.ts";

/** Attributes of every kind of object, which have rules of their own. */
const shared: readonly string[] = ["owner", "comment", "grants"];

export interface ChangedOptions {
  /** Null for every kind. */
  readonly kind: Kind | readonly Kind[] | null;
  /** The attributes that the rule is about; without them, all but `except` and those of every kind. */
  readonly only?: readonly string[];
  readonly except?: readonly string[];
  /** Narrows the rule to some of the values. */
  readonly where?: (attribute: AttributeDifference, difference: Difference) => boolean;
  /** One sentence, where the general one would not be clear. */
  readonly message?: (difference: Difference, attributes: readonly AttributeDifference[]) => string;
}

export function changed(options: ChangedOptions): Check {
  return (difference) => {
    if (difference.change !== "changed" || !isOf(difference, options.kind)) return null;
    const attributes = difference.attributes
      .filter((attribute) => isAbout(attribute.name, options) && (options.where?.(attribute, difference) ?? true))
      .map(narrowed);
    if (attributes.length === 0) return null;
    return {
      expected: tellSide(attributes, "expected"),
      actual: tellSide(attributes, "actual"),
      message: (options.message ?? defaultMessage)(difference, attributes),
    };
  };
}

export function isOf(difference: Difference, kind: ChangedOptions["kind"]): boolean {
  const { object } = difference;
  if (object.kind === "migration" || object.kind === "role" || object.kind === "query") return false;
  return kind === null || kind === object.kind || (Array.isArray(kind) && kind.includes(object.kind));
}

function isAbout(name: string, { only, except = [] }: ChangedOptions): boolean {
  return only === undefined ? !shared.includes(name) && !except.includes(name) : only.includes(name);
}

/** Of two records only what differs. */
function narrowed(attribute: AttributeDifference): AttributeDifference {
  const { expected, actual } = attribute;
  if (!isRecord(expected) || !isRecord(actual)) return attribute;
  const differing = (one: Fields, other: Fields) =>
    Object.fromEntries(
      Object.entries(one).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(other[key])),
    );
  return { ...attribute, expected: differing(expected, actual), actual: differing(actual, expected) };
}

type Fields = { readonly [key: string]: Json };

/** One attribute by its value, several by lines that name them; null where that side has none of them. */
function tellSide(attributes: readonly AttributeDifference[], side: "expected" | "actual"): string | null {
  const [first] = attributes;
  if (first === undefined || attributes.every((attribute) => attribute[side] === null)) return null;
  if (attributes.length === 1) return tellAttribute(first.name, first[side]);
  return attributes.map((attribute) => line(attribute.name, attribute[side])).join("\n");
}

function line(name: string, value: Json): string {
  const text = tellAttribute(name, value);
  return text.includes("\n") ? `${words(name)}:\n${text}` : `${words(name)}: ${text}`;
}

export function defaultMessage(difference: Difference, attributes: readonly AttributeDifference[]): string {
  const [first] = attributes;
  if (first === undefined || attributes.length > 1) {
    const names = attributes.map(({ name }) => words(name));
    return `${calledFirst(difference)} differs from the migrations in its ${and(names)}.`;
  }
  const expected = tellAttribute(first.name, first.expected);
  const actual = tellAttribute(first.name, first.actual);
  const name = words(first.name);
  const speaksForItself = tellInWords(first.name, first.actual) !== null;
  if (speaksForItself || typeof first.actual === "boolean") {
    const is = speaksForItself ? actual : `${name} is ${actual}`;
    return `${calledFirst(difference)}: ${is}; the migrations say ${expected}.`;
  }
  if (!isShort(expected) || !isShort(actual))
    return `${calledFirst(difference)} differs from the migrations in its ${name}.`;
  const has = actual === "none" ? `no ${name}` : `${actual} as its ${name}`;
  return `${calledFirst(difference)} has ${has}; the migrations say ${expected}.`;
}
