// Where the migrations are, and by which tools' rules they can be read. What was found elsewhere is never guessed over:
// several candidates go on to the history, which decides.

import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../model/errors.ts";
import { languageOf } from "./code.ts";
import type { LayoutId } from "./ids.ts";
import { layouts } from "./index.ts";
import type { FolderListing, Layout } from "./layout.ts";
import { listFolder, pathIn } from "./listing.ts";
import { placesOf } from "./places.ts";
import { depth, foldersBelow } from "./search.ts";

export { chooseFolder } from "./choose.ts";

export interface FolderCandidate {
  readonly layout: Layout;
  readonly listing: FolderListing;
  /** How sure the layout is of the folder: 1 could be, 2 is. */
  readonly grade: 1 | 2;
}

export interface FindOptions {
  readonly cwd: string;
  /** Null: it is looked for. */
  readonly directory: string | null;
  /** Null: it is recognised. */
  readonly layout: LayoutId | null;
}

/** Never empty. Throws UserError where there is no folder, or none that is understood. */
export async function findFolders(options: FindOptions): Promise<readonly FolderCandidate[]> {
  const known: readonly Layout[] = options.layout === null ? Object.values(layouts) : [layouts[options.layout]];
  return options.directory === null ? search(options.cwd, known) : given(options.cwd, options.directory, known);
}

async function given(cwd: string, directory: string, known: readonly Layout[]): Promise<readonly FolderCandidate[]> {
  const listing = await listFolder(cwd, directory);
  if (listing === null) throw new UserError(`there is no migrations folder ${directory}: ${howToName}`);
  const candidates = await recognised(listing, known);
  if (candidates.length > 0) return candidates;
  for (const { name } of listing.entries.filter((entry) => entry.type === "directory")) {
    const inner = await listFolder(cwd, pathIn(listing, name));
    const [first] = inner === null ? [] : await recognised(inner, known);
    if (inner === null || first === undefined || (name !== "migrations" && first.grade < 2)) continue;
    throw new UserError(`${whatIs(listing, known)}; did you mean ${inner.directory}?`);
  }
  throw new UserError(`${whatIs(listing, known)}: ${howToName}`);
}

async function search(cwd: string, known: readonly Layout[]): Promise<readonly FolderCandidate[]> {
  const places = await placesOf(cwd, known);
  const usual = await listAll(cwd, places);
  const candidates = outermost((await recognisedAll(usual, known)).filter(ownPlace(known)));
  if (candidates.length > 0) return candidates;
  const { named, others } = await foldersBelow(cwd);
  const below = await listAll(cwd, named);
  const deeper = outermost(await recognisedAll(below, known));
  if (deeper.length > 0) return deeper;
  const sure = outermost((await recognisedAll(await listAll(cwd, others), known)).filter(({ grade }) => grade === 2));
  if (sure.length > 0) return sure;
  const seen = [...new Map([...usual, ...below].map((listing) => [listing.directory, listing])).values()];
  if (seen.length > 0)
    throw new UserError(
      seen
        .map((listing) => whatIs(listing, known))
        .join("; ")
        .concat(`: ${howToName}`),
    );
  throw new UserError(
    `no migrations folder found: looked in the usual places of ${titles(known)}, and below the root down to ${depth} levels; ${howToName}`,
  );
}

const howToName = "name it with --migrations DIR (`migrations: DIR` in a workflow)";

/** Of several places, those where a folder is. */
async function listAll(cwd: string, directories: readonly string[]): Promise<readonly FolderListing[]> {
  const listings: FolderListing[] = [];
  for (const directory of directories) {
    if (!isFolder(join(cwd, directory))) continue;
    const listing = await listFolder(cwd, directory);
    if (listing !== null) listings.push(listing);
  }
  return listings;
}

/** Also below what is a file, where there can be none. */
function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

async function recognisedAll(
  listings: readonly FolderListing[],
  known: readonly Layout[],
): Promise<readonly FolderCandidate[]> {
  return (await Promise.all(listings.map((listing) => recognised(listing, known)))).flat();
}

/** One tool's usual place is no sign of another's folder: `sql` is Flyway's, and holds anything. A place that was configured is. */
function ownPlace(
  known: readonly Layout[],
): (candidate: FolderCandidate, index: number, all: readonly FolderCandidate[]) => boolean {
  return ({ listing: { directory } }, _, all) => {
    const here = all.filter(({ listing }) => listing.directory === directory);
    const isUsual = (layout: Layout): boolean => layout.defaultDirectories.includes(directory);
    return here.some(({ layout, grade }) => grade === 2 || isUsual(layout)) || !known.some(isUsual);
  };
}

/** What stands inside a migrations folder is that folder's own affair: an archive, most often. */
function outermost(candidates: readonly FolderCandidate[]): readonly FolderCandidate[] {
  return candidates.filter(
    ({ listing }) => !candidates.some((other) => listing.directory.startsWith(`${other.listing.directory}/`)),
  );
}

/** The layouts that are sure of the folder; else those that could read it. */
async function recognised(listing: FolderListing, known: readonly Layout[]): Promise<readonly FolderCandidate[]> {
  const grades = await Promise.all(known.map((layout) => layout.recognise(listing)));
  const grade = Math.max(...grades);
  if (grade !== 1 && grade !== 2) return [];
  return known.filter((_, index) => grades[index] === grade).map((layout) => ({ layout, listing, grade }));
}

/** What a folder is that no layout reads. */
function whatIs(listing: FolderListing, known: readonly Layout[]): string {
  const names = listing.entries.map(({ name }) => name).filter((name) => !name.startsWith("."));
  if (names.length === 0) return `${listing.directory} is empty`;
  const code = names.map(languageOf).find((language) => language !== null);
  if (code && !names.some((name) => name.endsWith(".sql"))) {
    return `${listing.directory} holds ${code} and no SQL, and no tool is known by it: only the program that it belongs to can run it`;
  }
  const some = names.slice(0, 3).join(", ") + (names.length > 3 ? ", …" : "");
  const forms = known.map((layout) => `${layout.form} (${layout.title})`).join(", ");
  return `${listing.directory} holds no migration that is understood (it holds ${some}; expected ${forms})`;
}

function titles(known: readonly Layout[]): string {
  return known.map(({ title }) => title).join(", ");
}
