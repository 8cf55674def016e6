// The valid word that somebody probably meant.

import { closest, distance } from "fastest-levenshtein";

/** ` (did you mean high?)`, or nothing where no word is near. */
export function didYouMean(found: string, valid: readonly string[]): string {
  if (valid.length === 0) return "";
  const word = closest(found, valid);
  return distance(found, word) <= Math.max(2, Math.floor(word.length / 3)) ? ` (did you mean ${word}?)` : "";
}
