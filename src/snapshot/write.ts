// A snapshot as text: one line an object, so that a version control shows what changed. What most objects of a kind
// have is said once, and only what is otherwise stands with an object. What looks like a secret is left out.

import { canonical, equal } from "../catalog/canonical.ts";
import { ids, type KindId } from "../catalog/ids.ts";
import { kinds } from "../catalog/index.ts";
import type { Catalog, CatalogObject, Json, ObjectIdentity } from "../model/object.ts";
import { objectKey } from "../model/object.ts";
import { redactJson } from "../model/redact.ts";
import { type Snapshot, type SnapshotTarget, snapshotVersion } from "./snapshot.ts";

export function writeSnapshot({ catalog, platform, target }: Snapshot): string {
  const usual = new Map(ids.map((kind) => [kind, usualOf(kind, objectsOf(catalog, kind))]));
  return `{
"pgdrift": "snapshot",
"snapshotVersion": ${snapshotVersion},
"server": ${canonical({ ...catalog.server })},
"platform": ${JSON.stringify(platform)},
"target": ${target === null ? "null" : targetText(target)},
"notCompared": ${list(catalog.notCompared.map((item) => canonical({ ...item })).sort())},
"usual": {
${ids.map((kind) => `"${kind}": ${ordered(usual.get(kind) ?? {})}`).join(",\n")}
},
"objects": {
${ids.map((kind) => `"${kind}": ${list(objectsOf(catalog, kind).map((object) => line(object, usual.get(kind) ?? {})))}`).join(",\n")}
}
}
`;
}

function targetText({ histories, ...target }: SnapshotTarget): string {
  const tables = [...histories]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([layout, { table, entries }]) => {
      const rows = entries.map((entry) =>
        canonical(Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== null))),
      );
      return `${JSON.stringify(layout)}: {"table":${JSON.stringify(table)},"entries":${list(rows)}}`;
    });
  return `{
"database": ${JSON.stringify(target.database)},
"schema": ${JSON.stringify(target.schema)},
"deployer": ${JSON.stringify(target.deployer)},
"publicSchema": ${JSON.stringify(target.publicSchema)},
"schemas": ${canonical([...target.schemas])},
"roles": ${list(target.roles.map((role) => canonical({ ...role })))},
"histories": {${tables.length === 0 ? "" : `\n${tables.join(",\n")}\n`}}
}`;
}

/** In one order, whatever the server gave. */
function objectsOf(catalog: Catalog, kind: KindId): readonly CatalogObject[] {
  return [...catalog.objects]
    .filter(([, { identity }]) => identity.kind === kind)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, object]) => object);
}

type Attributes = Readonly<Record<string, Json>>;

/** The value that most have, of every attribute that was read; of two as frequent ones, the first by its text. */
function usualOf(kind: KindId, objects: readonly CatalogObject[]): Attributes {
  return Object.fromEntries(
    Object.keys(kinds[kind].attributes).map((name) => {
      const counts = new Map<string, number>();
      for (const { attributes } of objects) {
        if (attributes[name] === undefined) continue;
        const text = canonical(attributes[name]);
        counts.set(text, (counts.get(text) ?? 0) + 1);
      }
      const [first] = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
      const often = first !== undefined && (first[1] > 1 || first[0].length < 20) ? JSON.parse(first[0]) : null;
      return [name, redactJson(often)];
    }),
  );
}

function line({ identity, parent, attributes, follows }: CatalogObject, usual: Attributes): string {
  const { schema, table, name } = identity;
  const parts = [
    ...(schema === null ? [] : [`"schema":${JSON.stringify(schema)}`]),
    ...(table === null ? [] : [`"table":${JSON.stringify(table)}`]),
    `"name":${JSON.stringify(name)}`,
    ...(sameParent(parent, usualParent(identity)) ? [] : [`"parent":${canonical(parent && { ...parent })}`]),
    ...(follows === undefined ? [] : [`"follows":${canonical({ ...follows })}`]),
  ];
  const names = Object.keys(usual).filter((each) => attributes[each] !== undefined);
  if (names.length === 0) return `{${[...parts, '"own":false'].join(",")}}`;
  const own = names.flatMap((each) => {
    const value = redactJson(attributes[each] ?? null);
    return equal(value, usual[each] ?? null) ? [] : [`${JSON.stringify(each)}:${canonical(value)}`];
  });
  return `{${[...parts, ...(own.length === 0 ? [] : [`"is":{${own.join(",")}}`])].join(",")}}`;
}

/** What an object's identity alone says of where it lives. */
export function usualParent({ kind, schema, table }: ObjectIdentity): ObjectIdentity | null {
  if (table !== null) return { kind: "table", schema, table: null, name: table };
  return schema === null || kind === "schema" ? null : { kind: "schema", schema: null, table: null, name: schema };
}

function sameParent(a: ObjectIdentity | null, b: ObjectIdentity | null): boolean {
  return a === null || b === null ? a === b : objectKey(a) === objectKey(b);
}

function ordered(attributes: Attributes): string {
  return `{${Object.entries(attributes)
    .map(([name, value]) => `${JSON.stringify(name)}:${canonical(value)}`)
    .join(",")}}`;
}

function list(lines: readonly string[]): string {
  return lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n]`;
}
