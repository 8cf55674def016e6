// Whether what a migration makes in schema public is open to the Data API as soon as it is there.
// Supabase changed this, by its changelog of 2026-04-28: until then it was, in every project; projects made from
// 2026-05-30 on are closed, and all others from 2026-10-30 on, where what exists keeps its grants.
// Live tells which it is today, the first file and what still stands open how old the project is; nothing tells when
// somebody pressed the switch by hand.

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
  // The first file can be a late baseline of an old project; then what it stands for is open still.
  if (shareOpened(live) <= 1 / 2) return { atFirst: ["open", "close"], closedFrom: null };
  return { atFirst: ["open"], closedFrom: dated.length > 0 ? closedForAll : afterTheLast };
}

function stateOf(live: Catalog): "open" | "closed" | "unset" {
  const tables = live.objects.get(
    objectKey({ kind: "default-privileges", schema: "public", table: null, name: "postgres on tables" }),
  );
  if (tables !== undefined) return isGranted(tables, "anon", "SELECT") ? "open" : "closed";
  return shareOpened(live) > 0 ? "closed" : "unset";
}

/** Of the tables in public. People grant anon less by hand; TRUNCATE beside the rest comes with ALL, by default. */
function shareOpened(live: Catalog): number {
  const tables = [...live.objects.values()].filter(
    ({ identity }) => identity.kind === "table" && identity.schema === "public",
  );
  const opened = tables.filter((table) =>
    ["SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE"].every((privilege) => isGranted(table, "anon", privilege)),
  );
  return tables.length === 0 ? 0 : opened.length / tables.length;
}
