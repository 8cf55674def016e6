// Hashes by which findings are known from run to run.

import { createHash } from "node:crypto";

/** Short enough to be typed, long enough to be alone. */
export function shortHash(parts: readonly (string | null)[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
}
