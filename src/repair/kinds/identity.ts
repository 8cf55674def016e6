// A column's identity, with its sequence: named, numbered, commented.

import type { CatalogObject } from "../../model/object.ts";
import { recordOf, text, wordOf } from "../attributes.ts";
import { ident, literal, qualified } from "../sql.ts";
import type { Statement } from "../statement.ts";
import { type Bounds, withinBounds } from "./within-bounds.ts";

export function identityOptions(object: CatalogObject): string {
  const { sequence } = recordOf(object.attributes.identityOptions);
  const name = wordOf(sequence);
  return `(${[...(name === null ? [] : [`SEQUENCE NAME ${sequenceName(object, name)}`]), ...numbers(object)].join(" ")})`;
}

export function identityStatements(
  from: CatalogObject,
  to: CatalogObject,
  changed: ReadonlySet<string>,
): readonly Statement[] {
  if (!["identity", "identityOptions", "identityComment"].some((name) => changed.has(name))) return [];
  const alter = (what: string): Statement => ({
    sql: `ALTER TABLE ${qualified(to.identity.schema, to.identity.table)} ALTER COLUMN ${ident(to.identity.name)} ${what}`,
    object: to.identity,
    act: "alter",
  });
  const before = text(from, "identity");
  const wanted = text(to, "identity");
  if (wanted === null) return before === null ? [] : [alter("DROP IDENTITY IF EXISTS")];
  const comment = commentStatements(to, changed);
  // What is to be an identity is NOT NULL first.
  if (before === null)
    return [
      alter("DROP DEFAULT"),
      alter("SET NOT NULL"),
      alter(`ADD GENERATED ${wanted.toUpperCase()} AS IDENTITY ${identityOptions(to)}`),
      ...comment,
    ];
  return [
    ...(before === wanted ? [] : [alter(`SET GENERATED ${wanted.toUpperCase()}`)]),
    ...(changed.has("identityOptions") ? [...renames(from, to), ...settings(from, to, alter)] : []),
    ...comment,
  ];
}

function numbers(object: CatalogObject): readonly string[] {
  const { start, increment, minimum, maximum, cache, cycle } = recordOf(object.attributes.identityOptions);
  return [
    `START WITH ${wordOf(start)}`,
    `INCREMENT BY ${wordOf(increment)}`,
    `MINVALUE ${wordOf(minimum)}`,
    `MAXVALUE ${wordOf(maximum)}`,
    `CACHE ${wordOf(cache)}`,
    cycle === true ? "CYCLE" : "NO CYCLE",
  ];
}

function settings(from: CatalogObject, to: CatalogObject, alter: (what: string) => Statement): readonly Statement[] {
  const wanted = numbers(to);
  if (wanted.join() === numbers(from).join()) return [];
  const plain = alter(wanted.map((each) => `SET ${each}`).join(" "));
  const { sequence, minimum, maximum } = recordOf(to.attributes.identityOptions);
  const before = recordOf(from.attributes.identityOptions);
  const [name, least, most] = [sequence, minimum, maximum].map(wordOf);
  if (name == null || least == null || most == null) return [plain];
  const lies = { least, most, of: sequenceName(to, name) };
  return [narrows(before, lies) ? { ...plain, sql: withinBounds(plain.sql, lies) } : plain];
}

/** Where the sequence stands may lie outside of what it is to be in. */
function narrows({ minimum, maximum }: ReturnType<typeof recordOf>, { least, most }: Bounds): boolean {
  return BigInt(least) > BigInt(wordOf(minimum) ?? least) || BigInt(most) < BigInt(wordOf(maximum) ?? most);
}

function renames(from: CatalogObject, to: CatalogObject): readonly Statement[] {
  const before = wordOf(recordOf(from.attributes.identityOptions).sequence);
  const wanted = wordOf(recordOf(to.attributes.identityOptions).sequence);
  if (before === null || wanted === null || before === wanted) return [];
  const name = wanted.slice(wanted.indexOf(".") + 1);
  return [
    { sql: `ALTER SEQUENCE ${sequenceName(from, before)} RENAME TO ${ident(name)}`, object: to.identity, act: "alter" },
  ];
}

function commentStatements(to: CatalogObject, changed: ReadonlySet<string>): readonly Statement[] {
  const sequence = wordOf(recordOf(to.attributes.identityOptions).sequence);
  if (!changed.has("identityComment") || sequence === null) return [];
  const comment = text(to, "identityComment");
  const sql = `COMMENT ON SEQUENCE ${sequenceName(to, sequence)} IS ${comment === null ? "NULL" : literal(comment)}`;
  return [{ sql, object: to.identity, act: "alter" }];
}

/** It lies in its table's schema. */
function sequenceName({ identity: { schema } }: CatalogObject, raw: string): string {
  return schema !== null && raw.startsWith(`${schema}.`)
    ? qualified(schema, raw.slice(schema.length + 1))
    : raw.split(".").map(ident).join(".");
}
