// How tables and enums are called in code: what the config says, else a convention.

import pluralize from "pluralize";

/** `types:` of the config. */
export interface TypeNames {
  /** Table, view or composite (with or without its schema) to class. */
  readonly tables: Readonly<Record<string, string>>;
  readonly enums: Readonly<Record<string, string>>;
  /** Globs of names that have no type in code. */
  readonly skip: readonly string[];
  /** Classes in code that stand for nothing in the database. */
  readonly skipClasses: readonly string[];
  /** If there are any, only these have. */
  readonly only: readonly string[];
  /** Whether a class is called by the singular of its table. */
  readonly singular: boolean;
  /** Plural to singular, where English has it otherwise: `staff: staffer`. */
  readonly plurals: Readonly<Record<string, string>>;
}

export const usualNames: TypeNames = {
  tables: {},
  enums: {},
  skip: [],
  skipClasses: [],
  only: [],
  singular: false,
  plurals: {},
};

interface Named {
  readonly schema: string;
  readonly name: string;
}

/** Whether it is to have a type at all. */
export function isWanted({ schema, name }: Named, { skip, only }: TypeNames): boolean {
  const matches = (glob: string) =>
    [name, `${schema}.${name}`].some((each) =>
      new RegExp(
        `^${glob
          .replace(/[.+^${}()|[\]\\]/g, "\\$&")
          .replaceAll("*", ".*")
          .replaceAll("?", ".")}$`,
      ).test(each),
    );
  return (only.length === 0 || only.some(matches)) && !skip.some(matches);
}

/** The class of a table, view or composite: `order_items` is OrderItems, or OrderItem where it is to be singular. */
export function recordClass(named: Named, names: TypeNames): string {
  return given(named, names.tables) ?? pascal(named.name, names);
}

export function enumClass(named: Named, names: TypeNames): string {
  return given(named, names.enums) ?? pascal(named.name, { ...names, singular: false });
}

/** What a hand-kept module may call it, the likeliest first. Where the config names one, that alone. */
export function classCandidates(named: Named, names: TypeNames, of: "record" | "enum"): readonly string[] {
  const said = given(named, of === "record" ? names.tables : names.enums);
  if (said !== null) return [said];
  const both = [false, true].map((singular) => pascal(named.name, { ...names, singular }));
  const endings =
    of === "record"
      ? ["", "Row", "Model", "Record", "Table", "Base", "Schema", "Dict", "DB", "Read", "Entity"]
      : ["", "Enum", "Type", "Kind"];
  const inSchema = pascal(`${named.schema}_${named.name}`, { ...names, singular: false });
  return [...new Set(endings.flatMap((ending) => both.map((name) => `${name}${ending}`)).concat(inSchema))];
}

function given({ schema, name }: Named, map: Readonly<Record<string, string>>): string | null {
  return map[`${schema}.${name}`] ?? map[name] ?? null;
}

function pascal(name: string, { singular, plurals }: Pick<TypeNames, "singular" | "plurals">): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  const last = words.length - 1;
  const said = words.map((word, at) => (singular && at === last ? (plurals[word] ?? pluralize.singular(word)) : word));
  const joined = said.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  return /^\p{L}/u.test(joined) ? joined : `_${joined}`;
}

/** As a Python or TypeScript name: what is none gets an underscore. */
export function identifier(name: string): string {
  const made = name.replace(/[^\p{L}\p{N}_]/gu, "_");
  return /^[\p{L}_]/u.test(made) ? made : `_${made}`;
}
