// Whether a folder lies in a Rust project that uses a crate: its nearest Cargo.toml says so.

import type { FolderListing } from "./layout.ts";
import { nearest } from "./project.ts";

/** Of a workspace, any Cargo.toml above. */
export async function isRustProject(listing: FolderListing, crate: "sqlx" | "diesel"): Promise<boolean> {
  const names = new RegExp(`^\\s*"?${crate}(?:[-_][\\w-]+)?"?\\s*[=.]|dependencies\\.${crate}\\b`, "m");
  return (await nearest(listing, ["Cargo.toml"], (text) => names.test(text))) !== null;
}
