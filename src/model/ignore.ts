// What a config leaves out on purpose: objects, and findings by their rule. The last entry that matches decides,
// and one that is negated brings back what an earlier one left out.

import { type ObjectIdentity, objectName } from "./object.ts";

export interface Ignore {
  /** As a person gave it: `ignore: audit.*`. */
  readonly by: string;
  readonly negated: boolean;
  /** Globs; what one with `!` before it matches, the entry does not. Empty: everything. */
  readonly kind: readonly string[];
  readonly schema: readonly string[];
  /** Held against the whole name and its parts, and those of what the object belongs to. */
  readonly name: readonly string[];
  /** Empty: the object is not compared at all. */
  readonly rule: readonly string[];
}

/** Whether the entry's kind, schema and name are the object's. */
export function matchesObject(entry: Ignore, identity: ObjectIdentity): boolean {
  return (
    matches(entry.kind, [identity.kind]) &&
    matches(entry.schema, [(identity.kind === "schema" ? identity.name : identity.schema) ?? ""]) &&
    matches(entry.name, namesOf(identity))
  );
}

/** Whether one of the words is meant. */
export function matches(globs: readonly string[], words: readonly string[]): boolean {
  if (globs.length === 0) return true;
  const without = globs.filter((glob) => glob.startsWith("!"));
  const within = globs.filter((glob) => !glob.startsWith("!"));
  const isAny = (list: readonly string[]) => list.some((glob) => words.some((word) => isLike(glob, word)));
  return (within.length === 0 || isAny(within)) && !isAny(without);
}

/** `public.users.email`, `users.email`, `email`; and what it belongs to: `public.users`, `users`. */
function namesOf(identity: ObjectIdentity): readonly string[] {
  const { schema, table, name } = identity;
  const own = table === null ? [name] : [name, `${table}.${name}`, table];
  const qualified = table !== null && schema !== null ? [`${schema}.${table}`] : [];
  return [...own, ...qualified, objectName(identity)];
}

/** `*` is any text, `?` one character; a `!` before it says nothing here. Linear but for one step back to the last `*`. */
function isLike(glob: string, word: string): boolean {
  const like = glob.startsWith("!") ? glob.slice(1) : glob;
  let [at, inWord, star, starWord] = [0, 0, -1, 0];
  while (inWord < word.length) {
    if (like[at] === "*") {
      star = at;
      starWord = inWord;
      at += 1;
    } else if (at < like.length && (like[at] === "?" || like[at] === word[inWord])) {
      at += 1;
      inWord += 1;
    } else if (star >= 0) {
      starWord += 1;
      inWord = starWord;
      at = star + 1;
    } else return false;
  }
  return /^\**$/.test(like.slice(at));
}
