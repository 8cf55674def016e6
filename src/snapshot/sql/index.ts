// A schema as statements: every kind has its writer. What follows a like object of its table's parent needs none.

import { ids, type KindId } from "../../catalog/ids.ts";
import { naturalOwners } from "../../catalog/natural-owner.ts";
import { type Catalog, type CatalogObject, objectKey } from "../../model/object.ts";
import { childrenOf, objectsOf } from "../pick.ts";
import { constraint, index } from "./constraint.ts";
import { functionWriter } from "./function.ts";
import { namesOf } from "./names.ts";
import { defaultPrivileges, publication } from "./publication.ts";
import { roles } from "./roles.ts";
import { eventTrigger, extension, policy, rule, schema, sequence, trigger } from "./simple.ts";
import { phases, type Statement, type WriteContext, type Writer } from "./statement.ts";
import { table } from "./table.ts";
import { type } from "./type.ts";
import { view } from "./view.ts";

/** A column stands in its table. The rarer kinds are told by whoever asks: scripts have the same need of them. */
const writers: Readonly<Partial<Record<KindId, Writer>>> = {
  schema,
  extension,
  type,
  sequence,
  table,
  column: () => [],
  constraint,
  index,
  view,
  function: functionWriter,
  trigger,
  rule,
  policy,
  "event-trigger": eventTrigger,
  publication,
  "default-privileges": defaultPrivileges,
};

export interface WriteOptions {
  readonly grantedByDefault: readonly string[];
  readonly publications: readonly string[];
  /** What makes an object of a kind that has no writer here. */
  others(object: CatalogObject): readonly string[];
  /** Of the server that will run them. */
  readonly major: number;
}

/** In the order of the phases, and inside one by kind and name. */
export function statementsOf(
  catalog: Catalog,
  { grantedByDefault, publications, others, major }: WriteOptions,
): readonly Statement[] {
  const natural = naturalOwners(catalog.objects, catalog.objects)("live", nowhere);
  const context: WriteContext = {
    names: namesOf(catalog),
    grantedByDefault,
    major,
    hasPublication: (name) => publications.includes(name),
    isNaturalRole: (role) => role === natural,
    isNaturalOwner: ({ attributes }) => attributes.owner === natural,
    childrenOf: (object, kind) => childrenOf(catalog, object, kind),
    find: (identity) => catalog.objects.get(objectKey(identity)) ?? null,
  };
  const other: Writer = (object) =>
    others(object).map((text): Statement => ({ phase: "others", text, of: object.identity }));
  const written = ids.flatMap((kind) =>
    objectsOf(catalog, kind).flatMap((object) => (writers[kind] ?? other)(object, context)),
  );
  const all = [...roles(catalog, natural), ...withoutPublic(catalog), ...written];
  const byPhase = new Map(phases.map((phase) => [phase, [] as Statement[]]));
  for (const statement of all) byPhase.get(statement.phase)?.push(statement);
  return [...byPhase.values()].flat();
}

/** In no schema: there the owner of most of the database is meant. */
const nowhere = { kind: "extension", schema: null, table: null, name: "" } as const;

/** A new database has it. */
function withoutPublic(catalog: Catalog): readonly Statement[] {
  const of = { kind: "schema", schema: null, table: null, name: "public" } as const;
  if (catalog.objects.has(objectKey(of)) || objectsOf(catalog, "schema").length === 0) return [];
  return [{ phase: "schemas", text: "DROP SCHEMA IF EXISTS public", of }];
}
