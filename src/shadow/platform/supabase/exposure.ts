// Whether what a migration makes in schema public is open to the Data API as soon as it is there.
// Supabase changed this, by its changelog of 2026-04-28: until then it was, in every project; projects made from
// 2026-05-30 on are closed, and all others from 2026-10-30 on, where what exists keeps its grants.
// Live tells which it is today, and the first file how old the project is; nothing tells when somebody pressed a switch.

import { type Catalog, objectKey } from "../../../model/object.ts";
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
const afterTheLast = "99999999";

export function exposureOf({ live, versions }: Project): Exposure {
  const today = live === null ? "open" : stateOf(live);
  if (live === null || today === "open") return { atFirst: ["open"], closedFrom: null };
  // A copy of the platform that somebody made without its default privileges.
  if (today === "unset") return { atFirst: [], closedFrom: null };
  const dated = versions.filter((version) => /^20\d{6}/.test(version));
  if (dated.some((version) => version < closedForNew)) return { atFirst: ["open"], closedFrom: closedForAll };
  if (dated.length === 0 && wereOpened(live)) return { atFirst: ["open"], closedFrom: afterTheLast };
  return { atFirst: ["open", "close"], closedFrom: null };
}

function stateOf(live: Catalog): "open" | "closed" | "unset" {
  const tables = live.objects.get(
    objectKey({ kind: "default-privileges", schema: "public", table: null, name: "postgres on tables" }),
  );
  if (tables !== undefined) return isGranted(tables, "anon", "SELECT") ? "open" : "closed";
  return wereOpened(live) ? "closed" : "unset";
}

/** People grant SELECT and the like by hand; TRUNCATE beside it comes with ALL, from the default privileges. */
function wereOpened(live: Catalog): boolean {
  return [...live.objects.values()].some(
    (object) =>
      object.identity.kind === "table" &&
      object.identity.schema === "public" &&
      ["SELECT", "TRUNCATE"].every((privilege) => isGranted(object, "anon", privilege)),
  );
}
