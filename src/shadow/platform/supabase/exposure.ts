// Whether what a migration makes in schema public is open to the Data API as soon as it is there.
// Supabase changed this, by its changelog of 2026-04-28: until then it was, in every project; projects made from
// 2026-05-30 on are closed, and all others from 2026-10-30 on, where what exists keeps its grants.
// Live tells which it is today, and the first file how old the project is; nothing tells when somebody pressed a switch.

import { type Catalog, type CatalogObject, objectKey } from "../../../model/object.ts";
import type { Project } from "../platform.ts";
import { isGranted } from "./grants.ts";

export interface Exposure {
  /** What is run behind the prelude, before the first file. */
  readonly atFirst: readonly ("open" | "close")[];
  /** The version from which on it is closed; null where it stays as it was at first. */
  readonly closedFrom: string | null;
}

const closedForNew = "20260530";
const closedForAll = "20261030";

export function exposureOf({ live, versions }: Project): Exposure {
  const today = live === null ? "open" : stateOf(live);
  if (today === "open") return { atFirst: ["open"], closedFrom: null };
  // A copy of the platform that somebody made without its default privileges.
  if (today === "unset") return { atFirst: [], closedFrom: null };
  const before = versions.some((version) => /^\d{8}/.test(version) && version < closedForNew);
  return before ? { atFirst: ["open"], closedFrom: closedForAll } : { atFirst: ["open", "close"], closedFrom: null };
}

function stateOf(live: Catalog): "open" | "closed" | "unset" {
  const tables = live.objects.get(
    objectKey({ kind: "default-privileges", schema: "public", table: null, name: "postgres on tables" }),
  );
  if (tables !== undefined) return isGranted(tables, "anon", "SELECT") ? "open" : "closed";
  return [...live.objects.values()].some(wasOpened) ? "closed" : "unset";
}

/** People grant SELECT and the like by hand; TRUNCATE comes with ALL, from the default privileges. */
function wasOpened(object: CatalogObject): boolean {
  const { kind, schema } = object.identity;
  return kind === "table" && schema === "public" && isGranted(object, "anon", "TRUNCATE");
}
