// A folder as it would be with some edits: what a writer drafts is read back by the layout before anything is written.

import { posix } from "node:path";
import type { FolderListing } from "../layout.ts";
import { pathIn } from "../listing.ts";
import { byBytes } from "../order.ts";
import type { FileEdit } from "./writer.ts";

export function withEdits(listing: FolderListing, edits: readonly FileEdit[]): FolderListing {
  const texts = new Map(edits.map(({ path, text }) => [posix.normalize(path), text]));
  return overlaid(listing, texts);
}

function overlaid(listing: FolderListing, texts: ReadonlyMap<string, string>): FolderListing {
  const at = (name: string): string => posix.normalize(pathIn(listing, name));
  return {
    directory: listing.directory,
    entries: entriesOf(listing, texts),
    read: async (name) => texts.get(at(name)) ?? (await listing.read(name)),
    readBytes: async (name) => {
      const text = texts.get(at(name));
      return text === undefined ? await listing.readBytes(name) : Buffer.from(text);
    },
    folder: async (name) => {
      const real = await listing.folder(name);
      if (real !== null) return overlaid(real, texts);
      const directory = at(name);
      const isMade = [...texts.keys()].some((path) => path.startsWith(`${directory}/`));
      return isMade ? overlaid(emptyAt(directory, listing, name), texts) : null;
    },
  };
}

function entriesOf(listing: FolderListing, texts: ReadonlyMap<string, string>): FolderListing["entries"] {
  const known = new Set(listing.entries.map(({ name }) => name));
  const prefix = listing.directory === "." ? "" : `${listing.directory}/`;
  const added = new Map<string, "file" | "directory">();
  for (const path of texts.keys()) {
    if (!path.startsWith(prefix) || path.startsWith("../")) continue;
    const [name = "", ...below] = path.slice(prefix.length).split("/");
    if (!known.has(name)) added.set(name, below.length > 0 ? "directory" : "file");
  }
  const made = [...added].map(([name, type]) => ({ name, type }));
  return [...listing.entries, ...made].sort((a, b) => byBytes(a.name, b.name));
}

/** A folder that is not on the disk yet; `path` from one that is. */
export function folderToBe(path: string, above: FolderListing): FolderListing {
  return emptyAt(posix.normalize(pathIn(above, path)), above, path);
}

function emptyAt(directory: string, above: FolderListing, name: string): FolderListing {
  return {
    directory,
    entries: [],
    read: (inner) => above.read(posix.join(name, inner)),
    readBytes: (inner) => above.readBytes(posix.join(name, inner)),
    folder: (inner) => above.folder(posix.join(name, inner)),
  };
}
