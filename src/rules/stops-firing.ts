// Whether a trigger that the migrations enable no longer fires in ordinary sessions.

import type { AttributeDifference } from "../model/difference.ts";
import type { Json } from "../model/object.ts";

export function stopsFiring({ expected, actual }: AttributeDifference): boolean {
  return fires(expected) && !fires(actual);
}

/** What fires on replicas only is as good as disabled. */
function fires(enabled: Json): boolean {
  return enabled !== "disabled" && enabled !== "replica";
}
