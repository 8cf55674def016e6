// What lies around a migrations folder: the nearest file of a name, in the folder or above it, never outside the
// repository.

import { UserError } from "../model/errors.ts";
import type { FolderListing } from "./layout.ts";

/** How many folders up are looked at: `a/src/main/resources/db/migration` lies six below its project. */
const height = 7;

export interface NearbyFile {
  /** Relative to the migrations folder: `../../Cargo.toml`. */
  readonly path: string;
  /** The folder that it lies in, the same way: `../..`; empty for the migrations folder itself. */
  readonly folder: string;
  readonly text: string;
}

/** The nearest that `accepts` takes; of one folder the first name. Null where there is none. */
export async function nearest(
  listing: FolderListing,
  names: readonly string[],
  accepts: (text: string) => boolean = () => true,
): Promise<NearbyFile | null> {
  for (let up = 0; up <= height; up += 1) {
    const folder = Array(up).fill("..").join("/");
    for (const name of names) {
      const path = folder === "" ? name : `${folder}/${name}`;
      const text = await readNearby(listing, path);
      if (text === undefined) return null;
      if (text !== null && accepts(text)) return { path, folder, text };
    }
  }
  return null;
}

/** Undefined where the repository ends. */
async function readNearby(listing: FolderListing, path: string): Promise<string | null | undefined> {
  try {
    return await listing.read(path);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
