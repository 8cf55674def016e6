// A partition that nobody's migration made, held against its parent: one from the parent's template has what the parent has.
// Its indexes and keys say nothing, for templates (pg_partman's) bring some.

import { type CatalogObject, objectName } from "../model/object.ts";
import { readGrants } from "./grants.ts";
import type { Beside } from "./rule.ts";

/** The table at the top of its tree, by the names that the partitions tell; `public.events`. */
export function rootOf(partition: CatalogObject, at: Beside): string {
  const above = partition.attributes.partitionOf;
  const parent = typeof above === "string" ? parentOf(above, at) : null;
  const isPartition = (parent?.attributes.partitionOf ?? null) !== null;
  return parent !== null && isPartition ? rootOf(parent, at) : String(above);
}

/** In words: `has no row-level security`; empty where it is like its parent. */
export function ownWays(partition: CatalogObject, children: readonly CatalogObject[], at: Beside): readonly string[] {
  const above = partition.attributes.partitionOf;
  const parent = typeof above === "string" ? parentOf(above, at) : null;
  if (parent === null) return [];
  return [...ownState(partition, parent), ...ownGrants(partition, parent), ...ownParts(children, parent, at)];
}

/** A schema's name may have a dot in it. */
function parentOf(name: string, at: Beside): CatalogObject | null {
  for (let dot = name.indexOf("."); dot > 0; dot = name.indexOf(".", dot + 1)) {
    const found = at({ kind: "table", schema: name.slice(0, dot), table: null, name: name.slice(dot + 1) });
    if (found !== undefined) return found;
  }
  return null;
}

/** Row-level security counts where somebody may read the partition past its parent. */
function ownState({ attributes: own }: CatalogObject, { attributes: above }: CatalogObject): readonly string[] {
  const isReached = Object.keys(readGrants(own.grants)).length > 0;
  return [
    ...(above.rowSecurity === true && own.rowSecurity === false && isReached ? ["has no row-level security"] : []),
    ...(own.persistence === above.persistence ? [] : [`is ${String(own.persistence)}`]),
  ];
}

function ownGrants(partition: CatalogObject, parent: CatalogObject): readonly string[] {
  const above = readGrants(parent.attributes.grants);
  return Object.entries(readGrants(partition.attributes.grants)).flatMap(([role, privileges]) => {
    const more = privileges.filter((privilege) => !above[role]?.includes(privilege));
    return more.length === 0 || role === partition.attributes.owner ? [] : [`gives ${more.join(", ")} to ${role}`];
  });
}

const asTheParents = ["default", "nullable", "generated", "collation"] as const;

function ownParts(children: readonly CatalogObject[], parent: CatalogObject, at: Beside): readonly string[] {
  return children.flatMap(({ identity, attributes }) => {
    const { kind, name } = identity;
    if (kind === "column") {
      const same = at({ ...identity, schema: parent.identity.schema, table: parent.identity.name });
      const others = asTheParents.filter((each) => same !== undefined && attributes[each] !== same.attributes[each]);
      return others.length === 0 ? [] : [`has another ${others.join(" and ")} for column ${name}`];
    }
    const isKey = attributes.constraintKind === "primary key" || attributes.constraintKind === "unique";
    const isOwn = kind === "trigger" || kind === "policy" || kind === "rule" || (kind === "constraint" && !isKey);
    return isOwn ? [`has ${kind} ${objectName({ ...identity, schema: null, table: null })} of its own`] : [];
  });
}
