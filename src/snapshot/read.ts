// A snapshot read back. The file may come from anywhere: every value is looked at before it is believed, nothing of it
// becomes a key of an object of ours, and whatever is wrong is one line.

import { ids } from "../catalog/ids.ts";
import { kinds } from "../catalog/index.ts";
import { UserError } from "../model/errors.ts";
import { entryStates, type History, type HistoryEntry } from "../model/migration.ts";
import {
  kinds as allKinds,
  type CatalogObject,
  type Json,
  type NotCompared,
  type ObjectIdentity,
  objectKey,
} from "../model/object.ts";
import { type Snapshot, type SnapshotTarget, snapshotVersion } from "./snapshot.ts";
import { usualParent } from "./write.ts";

/** In bytes: a schema of 5,000 tables takes a tenth of it. */
export const sizeLimit = 128 * 2 ** 20;
/** How deep an attribute's value may be. */
const depthLimit = 24;

/** Whether a file's text says that it is one, broken as it may be. */
export function isSnapshot(text: string): boolean {
  return /^\uFEFF?\s*\{/.test(text);
}

/** `name`: the file, for what is said. Throws UserError. */
export function readSnapshot(text: string, name: string): Snapshot {
  const fail: Fail = (what) => {
    throw new UserError(`${name}: ${what}; write it again with \`pgdrift snapshot --output ${name}\``);
  };
  const top = parse(text, fail);
  if (!isRecord(top) || get(top, "pgdrift") !== "snapshot") {
    throw new UserError(`${name}: is no snapshot of pgdrift: expected JSON that begins with "pgdrift": "snapshot"`);
  }
  const version = get(top, "snapshotVersion");
  if (version !== snapshotVersion) {
    throw new UserError(
      `${name}: is a snapshot of version ${show(version)}, and this pgdrift reads version ${snapshotVersion}; ${typeof version === "number" && version > snapshotVersion ? "use the pgdrift that wrote it, or a newer one" : "write it again"}`,
    );
  }
  const server = record(get(top, "server"), "server", fail);
  const major = get(server, "major");
  if (typeof major !== "number" || !Number.isInteger(major) || major < 14 || major > 99)
    fail("server.major is no version of PostgreSQL");
  const usual = record(get(top, "usual"), "usual", fail);
  const lists = record(get(top, "objects"), "objects", fail);
  const unknown = [...Object.keys(usual), ...Object.keys(lists)].find((kind) => !ids.some((id) => id === kind));
  if (unknown !== undefined) {
    throw new UserError(
      `${name}: speaks of the kind ${show(unknown)}, which this pgdrift does not know; use the pgdrift that wrote it, or a newer one`,
    );
  }
  const objects = new Map<string, CatalogObject>();
  const older: NotCompared[] = [];
  for (const kind of ids) {
    const known = Object.keys(kinds[kind].attributes);
    const common = Object.hasOwn(usual, kind) ? record(get(usual, kind), `usual.${kind}`, fail) : null;
    if (common === null) {
      older.push({
        kind,
        name: "*",
        reason: `${name} was written by a pgdrift that did not read this kind; write it again`,
      });
      continue;
    }
    for (const attribute of known) {
      if (Object.hasOwn(common, attribute)) continue;
      older.push({
        kind,
        name: `(${attribute})`,
        reason: `${name} was written by a pgdrift that did not read this attribute; write it again`,
      });
    }
    const strange = Object.keys(common).find((attribute) => !known.includes(attribute));
    if (strange !== undefined) {
      throw new UserError(
        `${name}: speaks of ${show(strange)} of a ${kind}, which this pgdrift does not know; use the pgdrift that wrote it, or a newer one`,
      );
    }
    for (const each of listOf(get(lists, kind), `objects.${kind}`, fail)) {
      const object = objectOf(kind, common, each, fail);
      const key = objectKey(object.identity);
      if (objects.has(key)) fail(`names ${key} twice`);
      objects.set(key, object);
    }
  }
  const target = get(top, "target") ?? null;
  return {
    catalog: {
      server: { major: Number(major), version: word(get(server, "version"), "server.version", fail) },
      objects,
      notCompared: [
        ...listOf(get(top, "notCompared"), "notCompared", fail).map((item) => notCompared(item, fail)),
        ...older,
      ],
    },
    platform: word(get(top, "platform"), "platform", fail),
    target: target === null ? null : targetOf(record(target, "target", fail), fail),
  };
}

type Fail = (what: string) => never;
type JsonRecord = { readonly [key: string]: Json };

function parse(text: string, fail: Fail): Json {
  try {
    const value: Json = JSON.parse(text.replace(/^\uFEFF/, ""));
    return value;
  } catch (error) {
    return fail(`is no JSON that can be read (${error instanceof Error ? error.message.slice(0, 80) : "too deep"})`);
  }
}

function objectOf(kind: (typeof ids)[number], usual: JsonRecord, each: Json, fail: Fail): CatalogObject {
  const place = `objects.${kind}`;
  const given = record(each, place, fail);
  const identity: ObjectIdentity = {
    kind,
    schema: wordOrNull(get(given, "schema"), place, fail),
    table: wordOrNull(get(given, "table"), place, fail),
    name: word(get(given, "name"), place, fail),
  };
  const parent = Object.hasOwn(given, "parent") ? parentOf(get(given, "parent"), fail) : usualParent(identity);
  const followed = parentOf(get(given, "follows") ?? null, fail);
  const follows = followed === null ? {} : { follows: followed };
  if (get(given, "own") === false) return { identity, parent, attributes: {}, ...follows };
  const own = Object.hasOwn(given, "is") ? record(get(given, "is"), place, fail) : {};
  const strange = Object.keys(own).find((name) => !Object.hasOwn(usual, name));
  if (strange !== undefined) fail(`${place}: ${show(strange)} is nothing that a ${kind} has`);
  const attributes = Object.keys(usual).map((name): [string, Json] => {
    const value = Object.hasOwn(own, name) ? get(own, name) : get(usual, name);
    if (isDeeper(value, depthLimit)) fail(`${place}: ${name} is nested more than ${depthLimit} deep`);
    return [name, value ?? null];
  });
  return { identity, parent, attributes: Object.fromEntries(attributes), ...follows };
}

function parentOf(value: Json | undefined, fail: Fail): ObjectIdentity | null {
  if (value === null) return null;
  const given = record(value, "parent", fail);
  const kind = allKinds.find((each) => each === get(given, "kind"));
  if (kind === undefined) return fail(`a parent is of kind ${show(get(given, "kind"))}`);
  return {
    kind,
    schema: wordOrNull(get(given, "schema"), "parent", fail),
    table: wordOrNull(get(given, "table"), "parent", fail),
    name: word(get(given, "name"), "parent", fail),
  };
}

function targetOf(given: JsonRecord, fail: Fail): SnapshotTarget {
  const publicSchema = get(given, "publicSchema");
  if (publicSchema !== "14" && publicSchema !== "15") return fail(`target.publicSchema is ${show(publicSchema)}`);
  const histories = record(get(given, "histories"), "target.histories", fail);
  return {
    database: word(get(given, "database"), "target.database", fail),
    schema: wordOrNull(get(given, "schema"), "target.schema", fail),
    deployer: word(get(given, "deployer"), "target.deployer", fail),
    publicSchema,
    schemas: listOf(get(given, "schemas"), "target.schemas", fail).map((each) => word(each, "target.schemas", fail)),
    roles: listOf(get(given, "roles"), "target.roles", fail).map((each) =>
      roleOf(record(each, "target.roles", fail), fail),
    ),
    histories: new Map(
      Object.entries(histories).map(([layout, history]) => [
        layout,
        historyOf(record(history, "target.histories", fail), fail),
      ]),
    ),
  };
}

/** The attributes are run as SQL: only the words that CREATE ROLE has for what a catalog tells. */
function roleOf(given: JsonRecord, fail: Fail): SnapshotTarget["roles"][number] {
  const attributes = word(get(given, "attributes"), "target.roles", fail);
  if (!/^(?:(?:NO)?(?:SUPERUSER|INHERIT|CREATEROLE|CREATEDB|LOGIN|REPLICATION|BYPASSRLS)(?: |$))*$/.test(attributes)) {
    fail(`target.roles: ${show(attributes)} are no attributes of a role`);
  }
  return { name: word(get(given, "name"), "target.roles", fail), attributes };
}

function historyOf(given: JsonRecord, fail: Fail): History {
  const entries = listOf(get(given, "entries"), "entries", fail).map((each): HistoryEntry => {
    const row = record(each, "entries", fail);
    const state = entryStates.find((known) => known === get(row, "state"));
    if (state === undefined) return fail(`an entry of the history is ${show(get(row, "state"))}`);
    return {
      version: word(get(row, "version"), "entries", fail),
      name: wordOrNull(get(row, "name"), "entries", fail),
      state,
      checksum: wordOrNull(get(row, "checksum"), "entries", fail),
      statements: null,
      digest: wordOrNull(get(row, "digest"), "entries", fail),
      appliedAt: wordOrNull(get(row, "appliedAt"), "entries", fail),
    };
  });
  return { table: word(get(given, "table"), "table", fail), entries };
}

function notCompared(value: Json, fail: Fail): NotCompared {
  const given = record(value, "notCompared", fail);
  return {
    kind: word(get(given, "kind"), "notCompared", fail),
    name: word(get(given, "name"), "notCompared", fail),
    reason: word(get(given, "reason"), "notCompared", fail),
  };
}

/** Only what stands in the file itself. */
function get(given: JsonRecord, name: string): Json | undefined {
  return Object.hasOwn(given, name) ? given[name] : undefined;
}

function record(value: Json | undefined, place: string, fail: Fail): JsonRecord {
  return isRecord(value) ? value : fail(`${place} is ${show(value)}, expected an object`);
}

function listOf(value: Json | undefined, place: string, fail: Fail): readonly Json[] {
  return isList(value) ? value : fail(`${place} is ${show(value)}, expected a list`);
}

function word(value: Json | undefined, place: string, fail: Fail): string {
  return typeof value === "string" ? value : fail(`${place}: found ${show(value)}, expected a text`);
}

function wordOrNull(value: Json | undefined, place: string, fail: Fail): string | null {
  return value === undefined || value === null ? null : word(value, place, fail);
}

function isRecord(value: Json | undefined): value is JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function isDeeper(value: Json | undefined, than: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return than === 0 || Object.values(value).some((inner) => isDeeper(inner, than - 1));
}

function show(value: Json | undefined): string {
  if (value === undefined) return "nothing";
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "a list" : "an object";
  return String(value).replace(/\s+/g, " ").slice(0, 40);
}
