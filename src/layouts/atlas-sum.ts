// `atlas.sum`: a hash a file that goes on from file to file, and one of them all. Read in Atlas's sql/migrate/dir.go.

import { createHash } from "node:crypto";

export interface SummedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** `-- atlas:sum ignore`: only its name counts, and it is not listed. */
  readonly isIgnored: boolean;
}

/** `files` in the order of their names' bytes. */
export function atlasSum(files: readonly SummedFile[]): {
  /** By file name. */
  readonly hashes: ReadonlyMap<string, string>;
  /** The text of the file. */
  readonly sum: string;
} {
  const hashes = new Map<string, string>();
  const going = createHash("sha256");
  const whole = createHash("sha256");
  for (const { name, bytes, isIgnored } of files) {
    going.update(name);
    if (isIgnored) continue;
    going.update(bytes);
    const hash = going.copy().digest("base64");
    hashes.set(name, hash);
    whole.update(name).update(hash);
  }
  const lines = [...hashes].map(([name, hash]) => `${name} h1:${hash}\n`);
  return { hashes, sum: `h1:${whole.digest("base64")}\n${lines.join("")}` };
}
