// A file that holds both its doing and its undoing, with a comment before each: which part goes up.

import type { FolderListing } from "./layout.ts";

/** The text of the up part, the line that begins it included, and that line's number, from 1. Null where no line begins one. */
export function upPart(
  sql: string,
  marks: { readonly up: RegExp; readonly down: RegExp },
): { readonly sql: string; readonly firstLine: number } | null {
  const up = marks.up.exec(sql);
  if (up === null) return null;
  const rest = sql.slice(up.index);
  const down = marks.down.exec(rest);
  return {
    sql: down === null ? rest : rest.slice(0, down.index),
    firstLine: sql.slice(0, up.index).split("\n").length,
  };
}

/** How many files are read to see whether a folder has such lines. */
const sample = 8;

/** Whether one of the first files has a line that begins an up part. */
export async function anyFile(listing: FolderListing, up: RegExp): Promise<boolean> {
  const names = listing.entries.filter(({ name, type }) => type === "file" && name.endsWith(".sql"));
  for (const { name } of names.slice(0, sample)) {
    const bytes = await listing.readBytes(name);
    if (bytes !== null && up.test(Buffer.from(bytes).toString("latin1"))) return true;
  }
  return false;
}
