// Whether a trigger that the migrations enable no longer fires in ordinary sessions.

import type { AttributeDifference } from "../model/difference.ts";
import type { Json } from "../model/object.ts";
import { isRecord } from "./tell.ts";

/** Of a partition's triggers, by name: those that fire as their parent's do are on neither side. */
export function stopsFiring({ expected, actual }: AttributeDifference): boolean {
  if (!isRecord(actual)) return fires(expected) && !fires(actual);
  const before = isRecord(expected) ? expected : {};
  return Object.entries(actual).some(([name, now]) => fires(before[name] ?? "origin") && !fires(now));
}

/** What fires on replicas only is as good as disabled. */
function fires(enabled: Json): boolean {
  return enabled !== "disabled" && enabled !== "replica";
}
