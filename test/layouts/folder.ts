// A folder on the disk for one test.

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { FolderListing } from "../../src/layouts/layout.ts";
import { listFolder } from "../../src/layouts/listing.ts";

/** By path: text or bytes; null for a folder; `{ to }` for a link. */
export type Tree = Readonly<Record<string, string | Uint8Array | null | { readonly to: string }>>;

export interface Folder extends Disposable {
  readonly cwd: string;
}

export function folder(tree: Tree): Folder {
  const cwd = mkdtempSync(join(tmpdir(), "pgdrift-folder-"));
  for (const [path, content] of Object.entries(tree)) {
    const at = join(cwd, path);
    mkdirSync(content === null ? at : dirname(at), { recursive: true });
    if (content === null) continue;
    if (typeof content === "string" || content instanceof Uint8Array) writeFileSync(at, content);
    else symlinkSync(content.to, at);
  }
  return { cwd, [Symbol.dispose]: () => rmSync(cwd, { recursive: true, force: true }) };
}

export async function listed(cwd: string, directory: string): Promise<FolderListing> {
  const listing = await listFolder(cwd, directory);
  if (listing === null) throw new Error(`there is no ${directory}`);
  return listing;
}
