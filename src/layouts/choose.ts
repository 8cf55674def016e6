// Of several folders, the one whose history the target has. What that does not decide is asked, never guessed.

import { UserError } from "../model/errors.ts";
import type { History } from "../model/migration.ts";
import type { FolderCandidate } from "./find.ts";
import type { Histories } from "./history.ts";
import { numberText } from "./version-number.ts";

/** Throws UserError with the candidates, and the input that picks one. */
export function chooseFolder(candidates: readonly FolderCandidate[], histories: Histories): FolderCandidate {
  const shared = candidates.map((each) => ({ each, known: knownTo(each, histories.get(each.layout.id)) }));
  const most = Math.max(0, ...shared.map(({ known }) => known));
  // A folder that the history speaks of; else the only one that is surely of a tool that has a table there; else the
  // only one there is.
  const byContent = shared.filter(({ known }) => known === most && most > 0).map(({ each }) => each);
  const byTable = candidates.filter(
    (each) => histories.has(each.layout.id) && (each.grade === 2 || alone(each, candidates)),
  );
  const left = [byContent, byTable, candidates].find((each) => each.length > 0) ?? [];
  const chosen = onePerDirectory(left);
  const [only] = chosen;
  if (only !== undefined && chosen.length === 1) return only;
  throw new UserError(ambiguous(chosen));
}

/** How many of the history's entries the folder has, by version or by name. */
function knownTo({ listing }: FolderCandidate, history: History | undefined): number {
  const names = new Set(listing.entries.flatMap(({ name }) => [name, ...partsOf(name)]));
  return (history?.entries ?? []).filter(({ version, name }) => names.has(version) || names.has(name ?? version))
    .length;
}

/** `0001_users.up.sql`: its version, as text and as a number, and its name, as tools write it. */
function partsOf(name: string): readonly string[] {
  const [, version, rest] = /^(\d+)_(.*?)(?:(?:\.up)?\.sql)?$/.exec(name) ?? [];
  if (version === undefined || rest === undefined) return [];
  return [version, numberText(version), rest, rest.replaceAll("_", " ")];
}

function alone(candidate: FolderCandidate, all: readonly FolderCandidate[]): boolean {
  return all.filter((each) => each.listing.directory === candidate.listing.directory).length === 1;
}

/** Several layouts may read one folder: without a history's word, the one that asks for no history. */
function onePerDirectory(candidates: readonly FolderCandidate[]): readonly FolderCandidate[] {
  const chosen = new Map<string, FolderCandidate>();
  for (const each of candidates) {
    const other = chosen.get(each.listing.directory);
    if (other === undefined || each.layout.history.tables.length === 0) chosen.set(each.listing.directory, each);
  }
  return [...chosen.values()];
}

function ambiguous(candidates: readonly FolderCandidate[]): string {
  const list = candidates.map(({ layout, listing }) => `${listing.directory} (${layout.title})`).join(", ");
  const example = candidates[0]?.listing.directory ?? "DIR";
  return `several migrations folders, and no history table tells which is this database's: ${list}; pick one with --migrations ${example} (\`migrations: ${example}\` in a workflow)`;
}
