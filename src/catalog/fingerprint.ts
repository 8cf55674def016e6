// A schema in one line: equal schemas have equal fingerprints, in whatever order they were read.
// The server's version is no part of it; a text that a server deparses is.

import { createHash } from "node:crypto";
import type { Catalog } from "../model/object.ts";
import { canonical } from "./canonical.ts";

/** `sha256:…` of every object with its attributes. */
export function fingerprint(catalog: Catalog): string {
  const hash = createHash("sha256");
  for (const key of [...catalog.objects.keys()].sort()) {
    const object = catalog.objects.get(key);
    if (object) hash.update(`${key} ${canonical(object.attributes)}\n`);
  }
  return `sha256:${hash.digest("hex")}`;
}
