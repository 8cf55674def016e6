// Which files of a location are Flyway's, told by their names, also in folders inside.

import type { Diagnostic } from "../model/diagnostic.ts";
import type { FlywayKind, FlywaySettings } from "./flyway-settings.ts";
import type { FolderListing } from "./layout.ts";
import { pathIn } from "./listing.ts";
import { otherDatabases } from "./other-databases.ts";
import { skippedFile } from "./skipped-file.ts";

export interface FlywayFile {
  readonly listing: FolderListing;
  readonly name: string;
  readonly kind: FlywayKind;
  /** Canonical; of a repeatable, `R__` and its title. */
  readonly version: string;
  /** As the history has it: blanks for underscores. */
  readonly title: string;
  /** Java, or a script of another kind. */
  readonly isCode: boolean;
}

type Naming = Pick<FlywaySettings, "prefixes" | "separator" | "suffixes">;

/** How far folders inside are followed. */
const depth = 6;
/** What others made, and what is for other databases: `{vendor}` in a location is one of these. */
const foreign: ReadonlySet<string> = new Set(["node_modules", "target", "build", "dist", ...otherDatabases]);

export async function flywayFiles(
  listing: FolderListing,
  naming: Naming,
  levels = depth,
): Promise<{ readonly files: readonly FlywayFile[]; readonly diagnostics: readonly Diagnostic[] }> {
  const files: FlywayFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { name, type } of listing.entries) {
    if (type === "file") {
      const file = flywayFile(listing, name, naming);
      if (file !== null) files.push(file);
      else if (naming.suffixes.some((suffix) => name.endsWith(suffix)))
        diagnostics.push(skippedFile(pathIn(listing, name), whyNot(name)));
    } else if (type === "directory" && levels > 0 && !name.startsWith(".") && !foreign.has(name.toLowerCase())) {
      const inner = await listing.folder(name);
      if (inner === null) continue;
      const found = await flywayFiles(inner, naming, levels - 1);
      files.push(...found.files);
      diagnostics.push(...found.diagnostics);
    }
  }
  return { files, diagnostics };
}

/** `1.0` is `1`, and `1_2` is `1.2`. */
export function canonicalVersion(text: string): string {
  const parts = text.split(/[._]/).map((part) => BigInt(part).toString());
  while (parts.length > 1 && parts.at(-1) === "0") parts.pop();
  return parts.join(".");
}

const codeSuffixes = [".java", ".kt", ".py", ".sh", ".ps1"];

function flywayFile(listing: FolderListing, name: string, naming: Naming): FlywayFile | null {
  const suffix =
    naming.suffixes.find((each) => name.endsWith(each)) ?? codeSuffixes.find((each) => name.endsWith(each));
  if (suffix === undefined) return null;
  const stem = name.slice(0, name.length - suffix.length);
  for (const kind of ["versioned", "undo", "baseline", "repeatable"] as const) {
    const prefix = naming.prefixes[kind];
    if (!stem.startsWith(prefix)) continue;
    const [digits = "", ...rest] = stem.slice(prefix.length).split(naming.separator);
    const title = rest.join(naming.separator).replaceAll("_", " ");
    const about = { listing, name, kind, title, isCode: !naming.suffixes.includes(suffix) };
    if (kind === "repeatable") {
      if (digits === "" && rest.length > 0) return { ...about, version: `R__${title}` };
    } else if (/^\d+(?:[._]\d+)*$/.test(digits)) return { ...about, version: canonicalVersion(digits) };
  }
  return null;
}

function whyNot(name: string): string {
  return /^(?:before|after|create)[A-Z]/.test(name)
    ? "a callback, which Flyway runs beside the migrations: not replayed"
    : "never run by Flyway: its name is not V<version>__<name>.sql";
}
