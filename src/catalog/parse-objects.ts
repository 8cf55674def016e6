// What a kind's query gave, as objects. Another shape than the agreed one is a bug of ours, and thrown.

import {
  type CatalogObject,
  type Json,
  type Kind,
  kinds,
  type NotCompared,
  type ObjectIdentity,
  objectName,
} from "../model/object.ts";
import type { Row } from "../postgres/session.ts";
import type { ObjectKind } from "./kind.ts";

export interface ParsedObjects {
  readonly objects: readonly CatalogObject[];
  /** What the role that asked cannot see whole. */
  readonly notCompared: readonly NotCompared[];
}

export function parseObjects(kind: ObjectKind, rows: readonly Row[]): ParsedObjects {
  const text = rows[0]?.objects;
  if (rows.length !== 1 || typeof text !== "string") throw shapeError(kind.id, "one row with a text `objects`", rows);
  const objects: Json = JSON.parse(text);
  if (!isList(objects)) throw shapeError(kind.id, "a list", objects);
  const names = Object.keys(kind.attributes);
  const parsed = objects.map((object) => ({ object: parseObject(kind, names, object), unread: unreadOf(object) }));
  return {
    objects: parsed.filter(({ unread }) => unread === null).map(({ object }) => object),
    notCompared: parsed.flatMap(({ object, unread }) =>
      unread === null ? [] : [{ kind: kind.id, name: objectName(object.identity), reason: unread }],
    ),
  };
}

function unreadOf(object: Json): string | null {
  const unread = isRecord(object) ? object.unread : null;
  return typeof unread === "string" ? unread : null;
}

function parseObject(kind: ObjectKind, names: readonly string[], object: Json): CatalogObject {
  if (!isRecord(object)) throw shapeError(kind.id, "an object", object);
  const { attributes = null, parent = null, follows = null } = object;
  if (!isRecord(attributes)) throw shapeError(kind.id, "attributes", object);
  const found = Object.keys(attributes).length;
  if (found > 0 && (found !== names.length || names.some((name) => attributes[name] === undefined))) {
    throw shapeError(kind.id, `the attributes ${names.join(", ")}, or none`, attributes);
  }
  return {
    identity: parseIdentity(kind.id, kind.id, object),
    parent: parent === null ? null : parseParent(kind, parent),
    attributes: normalised(kind, attributes),
    ...(follows === null ? {} : { follows: parseParent(kind, follows) }),
  };
}

function normalised({ normal = {} }: ObjectKind, attributes: JsonRecord): JsonRecord {
  const readings = Object.entries(normal).filter(([name]) => attributes[name] !== undefined);
  if (readings.length === 0) return attributes;
  return {
    ...attributes,
    ...Object.fromEntries(readings.map(([name, read]) => [name, read(attributes[name] ?? null)])),
  };
}

function parseParent(kind: ObjectKind, parent: Json): ObjectIdentity {
  if (!isRecord(parent)) throw shapeError(kind.id, "a parent", parent);
  const parentKind = kinds.find((name) => name === parent.kind);
  if (parentKind === undefined) throw shapeError(kind.id, "a parent's kind", parent);
  return parseIdentity(kind.id, parentKind, parent);
}

function parseIdentity(of: Kind, kind: Kind, { schema = null, table = null, name }: JsonRecord): ObjectIdentity {
  if (!isName(schema) || !isName(table) || typeof name !== "string") {
    throw shapeError(of, "schema, table and name", { schema, table, name: name ?? null });
  }
  return { kind, schema, table, name };
}

type JsonRecord = { readonly [key: string]: Json };

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function isRecord(value: Json): value is JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isName(value: Json): value is string | null {
  return value === null || typeof value === "string";
}

function shapeError(kind: Kind, expected: string, found: unknown): Error {
  return new Error(`the reader of kind ${kind} gave ${JSON.stringify(found)}, expected ${expected}`);
}
