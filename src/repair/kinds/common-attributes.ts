// What every kind of object has in one form: owner, comment, privileges.

import type { CatalogObject, Grants } from "../../model/object.ts";
import { grantsOf, text } from "../attributes.ts";
import { ident, literal } from "../sql.ts";
import type { Planning, Statement } from "../statement.ts";

/** `on`: the object as COMMENT ON, GRANT ON and ALTER … OWNER take it: `TABLE public.users`. */
export interface Named {
  readonly on: string;
  /** Where GRANT has another word than ALTER (a view is a TABLE); null where the kind has no privileges. */
  readonly grantOn?: string | null;
}

/** Privileges that ALL stands for, in each form of GRANT. */
const all: Readonly<Record<string, readonly string[]>> = {
  TABLE: ["DELETE", "INSERT", "REFERENCES", "SELECT", "TRIGGER", "TRUNCATE", "UPDATE"],
  SEQUENCE: ["SELECT", "UPDATE", "USAGE"],
  FUNCTION: ["EXECUTE"],
  PROCEDURE: ["EXECUTE"],
  ROUTINE: ["EXECUTE"],
  SCHEMA: ["CREATE", "USAGE"],
  TYPE: ["USAGE"],
  LANGUAGE: ["USAGE"],
  "FOREIGN DATA WRAPPER": ["USAGE"],
  "FOREIGN SERVER": ["USAGE"],
};

/** For an object that was just made by the runner. */
export function commonOfNew(object: CatalogObject, named: Named, planning: Planning): readonly Statement[] {
  const statement = (sql: string): Statement => ({ sql, object: object.identity, act: "create" });
  const owner = text(object, "owner");
  const comment = text(object, "comment");
  return [
    ...(owner === null || owner === planning.runner ? [] : [statement(`ALTER ${named.on} OWNER TO ${ident(owner)}`)]),
    ...(comment === null ? [] : [statement(`COMMENT ON ${named.on} IS ${literal(comment)}`)]),
    ...grantStatements(object, named, grantsAtBirth(object, planning), grantsOf(object)),
  ];
}

export function commonOfChanged(
  from: CatalogObject,
  to: CatalogObject,
  changed: ReadonlySet<string>,
  named: Named,
): readonly Statement[] {
  const statement = (sql: string): Statement => ({ sql, object: to.identity, act: "alter" });
  const statements: Statement[] = [];
  const owner = text(to, "owner");
  if (changed.has("owner") && owner !== null) statements.push(statement(`ALTER ${named.on} OWNER TO ${ident(owner)}`));
  if (changed.has("comment")) statements.push(commentOn(to, named.on, text(to, "comment")));
  if (changed.has("grants")) statements.push(...grantStatements(to, named, grantsOf(from), grantsOf(to)));
  return statements;
}

export function commentOn({ identity }: CatalogObject, on: string, comment: string | null): Statement {
  return { sql: `COMMENT ON ${on} IS ${comment === null ? "NULL" : literal(comment)}`, object: identity, act: "alter" };
}

/** What takes one set of privileges to another. */
export function grantStatements(object: CatalogObject, named: Named, from: Grants, to: Grants): readonly Statement[] {
  const on = named.grantOn === undefined ? named.on : named.grantOn;
  if (on === null) return [];
  const owner = text(object, "owner");
  return grantTexts(on, from, to, owner).map((sql) => ({ sql, object: object.identity, act: "alter" }));
}

/** `on`: `TABLE public.users`; `owner` is whose absence from a list means all. */
export function grantTexts(on: string, from: Grants, to: Grants, owner: string | null): readonly string[] {
  const texts: string[] = [];
  for (const role of [...new Set([...Object.keys(from), ...Object.keys(to)])].toSorted()) {
    const everything = everythingOf(on);
    const held = from[role] ?? (role === owner ? everything : []);
    const wanted = to[role] ?? (role === owner ? everything : []);
    const plain = (privilege: string) => privilege.replace(/ WITH GRANT OPTION$/, "");
    const has = (list: readonly string[], privilege: string) => list.includes(privilege);
    const gone = held.filter((each) => !wanted.some((other) => plain(other) === plain(each))).map(plain);
    const lessened = held.filter((each) => each !== plain(each) && has(wanted, plain(each)) && !has(wanted, each));
    const more = wanted.filter(
      (each) => !has(held, each) && !(each === plain(each) && has(held, `${each} WITH GRANT OPTION`)),
    );
    const who = role === "PUBLIC" ? "PUBLIC" : ident(role);
    if (gone.length > 0)
      texts.push(...perColumns(gone, everything, (list, where) => `REVOKE ${list} ON ${where ?? on} FROM ${who}`, on));
    if (lessened.length > 0)
      texts.push(
        ...perColumns(
          lessened.map(plain),
          everything,
          (list, where) => `REVOKE GRANT OPTION FOR ${list} ON ${where ?? on} FROM ${who}`,
          on,
        ),
      );
    const withOption = more.filter((each) => each !== plain(each)).map(plain);
    const without = more.filter((each) => each === plain(each));
    if (without.length > 0)
      texts.push(...perColumns(without, everything, (list, where) => `GRANT ${list} ON ${where ?? on} TO ${who}`, on));
    if (withOption.length > 0)
      texts.push(
        ...perColumns(
          withOption,
          everything,
          (list, where) => `GRANT ${list} ON ${where ?? on} TO ${who} WITH GRANT OPTION`,
          on,
        ),
      );
  }
  return texts;
}

/** ALL where nothing is left out, so that what a newer server adds goes with it. Privileges on one column (`SELECT (email)`) stay as they are. */
function perColumns(
  privileges: readonly string[],
  everything: readonly string[],
  write: (list: string, where: string | null) => string,
  on: string,
): readonly string[] {
  const ofSequence = privileges.filter((each) => each.endsWith(" ON SEQUENCE"));
  const ofColumns = privileges.filter((each) => each.includes("("));
  const whole = privileges.filter((each) => !ofColumns.includes(each) && !ofSequence.includes(each));
  const list = everything.length > 1 && everything.every((each) => whole.includes(each)) ? "ALL" : whole.join(", ");
  const columns = ofColumns.map((each) =>
    each.replace(/^(\w+) \((.*)\)$/s, (_, word, column) => `${word} (${ident(column)})`),
  );
  return [
    ...(whole.length > 0 ? [write(list, null)] : []),
    ...(columns.length > 0 ? [write(columns.join(", "), on)] : []),
  ];
}

function everythingOf(on: string): readonly string[] {
  const word = Object.keys(all)
    .toSorted((a, b) => b.length - a.length)
    .find((each) => on.startsWith(`${each} `));
  return word === undefined ? [] : (all[word] ?? []);
}

const defaultsOn: Readonly<Record<string, string>> = {
  table: "tables",
  view: "tables",
  sequence: "sequences",
  function: "functions",
  type: "types",
  schema: "schemas",
};

/** What the runner's default privileges give to a new object: they are live's until the script's end. */
function grantsAtBirth(object: CatalogObject, planning: Planning): Grants {
  const { kind, schema } = object.identity;
  const word = defaultsOn[kind];
  const own: Grants = kind === "function" ? { PUBLIC: ["EXECUTE"] } : kind === "type" ? { PUBLIC: ["USAGE"] } : {};
  if (word === undefined) return own;
  const name = `${planning.runner} on ${word}`;
  const find = (at: string | null) => planning.from.get(JSON.stringify(["default-privileges", at, null, name]));
  const everywhere = find(null);
  const here = schema === null ? undefined : find(schema);
  const owner = text(object, "owner") ?? planning.runner;
  const born: Record<string, readonly string[]> = {};
  for (const grants of [
    everywhere === undefined ? own : grantsOf(everywhere),
    here === undefined ? {} : grantsOf(here),
  ]) {
    for (const [role, privileges] of Object.entries(grants)) {
      if (role === planning.runner && role === owner) continue;
      born[role] = [...new Set([...(born[role] ?? []), ...privileges])];
    }
  }
  return born;
}
