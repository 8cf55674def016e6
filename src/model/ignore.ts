// What a config leaves out on purpose: objects, and findings by their rule. The last entry that matches decides,
// and one that is negated brings back what an earlier one left out.

export interface Ignore {
  /** As a person gave it: `ignore: audit.*`. */
  readonly by: string;
  readonly negated: boolean;
  /** Globs; what one with `!` before it matches, the entry does not. Empty: everything. */
  readonly kind: readonly string[];
  readonly schema: readonly string[];
  readonly name: readonly string[];
  /** Empty: the object is not compared at all. */
  readonly rule: readonly string[];
}

/** An identity, also of a kind that no reader knows. */
export interface Named {
  readonly kind: string;
  readonly schema: string | null;
  readonly table: string | null;
  readonly name: string;
}

/** Whether the entry means the object, or what it stands in: an ignored table takes its columns with it. */
export function meansObject(entry: Ignore, identity: Named, parent: Named | null = null): boolean {
  const around = [identity, ...(parent === null ? [] : [parent]), ...standsIn(identity)];
  return (
    around.some((each) => fieldsOf(entry, each).every(([globs, words]) => isWithin(globs, words))) &&
    fieldsOf(entry, identity).every(([globs, words]) => !isWithout(globs, words))
  );
}

export function meansRule({ rule }: Ignore, id: string): boolean {
  return isWithin(rule, [id]) && !isWithout(rule, [id]);
}

type Fields = readonly (readonly [globs: readonly string[], words: readonly string[]])[];

function fieldsOf({ kind, schema, name }: Ignore, identity: Named): Fields {
  const inSchema = identity.kind === "schema" ? identity.name : (identity.schema ?? "");
  return [
    [kind, [identity.kind]],
    [schema, [inSchema]],
    [name, namesOf(identity)],
  ];
}

/** `email`, `users.email`, `public.users.email`. */
function namesOf(identity: Named): readonly string[] {
  const { schema, table, name } = identity;
  const inTable = table === null ? name : `${table}.${name}`;
  return [name, inTable, schema === null ? inTable : `${schema}.${inTable}`];
}

/** Its relation, of which kind that may be, and its schema. */
function standsIn({ schema, table }: Named): readonly Named[] {
  const relations = table === null ? [] : ["table", "view"];
  return [
    ...relations.map((kind) => ({ kind, schema, table: null, name: table ?? "" })),
    ...(schema === null ? [] : [{ kind: "schema", schema: null, table: null, name: schema }]),
  ];
}

function isWithin(globs: readonly string[], words: readonly string[]): boolean {
  const within = globs.filter((glob) => !glob.startsWith("!"));
  return within.length === 0 || isAny(within, words);
}

function isWithout(globs: readonly string[], words: readonly string[]): boolean {
  const without = globs.filter((glob) => glob.startsWith("!")).map((glob) => glob.slice(1));
  return isAny(without, words);
}

function isAny(globs: readonly string[], words: readonly string[]): boolean {
  return globs.some((glob) => words.some((word) => isLike(glob, word)));
}

/** `*` is any text, `?` one character. Linear but for one step back to the last `*`. */
function isLike(glob: string, word: string): boolean {
  let [at, inWord, star, starWord] = [0, 0, -1, 0];
  while (inWord < word.length) {
    if (glob[at] === "*") {
      star = at;
      starWord = inWord;
      at += 1;
    } else if (glob[at] === "?" || (at < glob.length && glob[at] === word[inWord])) {
      at += 1;
      inWord += 1;
    } else if (star >= 0) {
      starWord += 1;
      inWord = starWord;
      at = star + 1;
    } else return false;
  }
  return /^\**$/.test(glob.slice(at));
}
