// Privileges of one object on two sides: what live lacks, what it has beyond, and who everyone is.

import type { AttributeDifference, Difference } from "../model/difference.ts";
import { calledFirst } from "../model/noun.ts";
import type { CatalogObject, Grants, Json } from "../model/object.ts";
import { isOf } from "./changed.ts";
import type { Check, Flag } from "./rule.ts";
import { and } from "./tell.ts";

/** Grantees that stand for people nobody has chosen: everyone, and a platform's visitors and users. */
export const everyone: readonly string[] = ["PUBLIC", "anon", "authenticated"];

const option = " WITH GRANT OPTION";

/** Privileges that the migrations give and live lacks. */
export const lost: Check = (difference) =>
  flag(difference, (expected, actual) => beyond(expected, actual), {
    message: (holders) => `lacks privileges that the migrations give: ${holders}`,
  });

/** Privileges beyond the migrations', of everyone or of chosen roles. */
export function gained(by: "everyone" | "chosen"): Check {
  return (difference) =>
    flag(
      difference,
      (expected, actual) =>
        only(beyond(actual, expected), (grantee) => everyone.includes(grantee) === (by === "everyone")),
      { message: (holders) => `gives privileges that the migrations do not: ${holders}` },
    );
}

/** `anon has SELECT`, `anon and authenticated have ALL`: what everyone holds on an object. */
export function openToAll(object: CatalogObject): readonly string[] {
  const holders = new Map<string, readonly string[]>();
  for (const [grantee, privileges] of Object.entries(only(given(object), (each) => everyone.includes(each)))) {
    const told = tellPrivileges(privileges);
    holders.set(told, [...(holders.get(told) ?? []), grantee]);
  }
  return [...holders].map(([told, names]) => `${and(names)} ${names.length > 1 ? "have" : "has"} ${told}`);
}

/** A line each: `GRANT SELECT TO anon`. */
export function describeGrants(object: CatalogObject): readonly string[] {
  return Object.entries(given(object)).map(
    ([grantee, privileges]) => `GRANT ${tellPrivileges(privileges)} TO ${grantee}`,
  );
}

/** All that a table has to give (MAINTAIN is left out everywhere) is ALL, as GRANT has it. */
const ofTables = "DELETE, INSERT, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE";

export function tellPrivileges(privileges: readonly string[]): string {
  const list = privileges.join(", ");
  return list === ofTables ? "ALL" : list;
}

/** Without what PUBLIC holds on every new function and type. */
function given({ identity, attributes }: CatalogObject): Grants {
  const byDefault = identity.kind === "function" || identity.kind === "type";
  return only(readGrants(attributes.grants), (grantee) => grantee !== "PUBLIC" || !byDefault);
}

function flag(
  difference: Difference,
  pick: (expected: Grants, actual: Grants) => Grants,
  words: { readonly message: (holders: string) => string },
): Flag | null {
  if (difference.change !== "changed" || !isOf(difference, null)) return null;
  // Default privileges are held by nobody yet, and others' objects came with theirs: both are told elsewhere.
  if (["default-privileges", "privileges"].includes(difference.object.kind)) return null;
  const attribute = difference.attributes.find(({ name }) => name === "grants");
  if (attribute === undefined) return null;
  const read = difference.attributes.some(isIdentityOfOneSide) ? readOwnGrants : readGrants;
  const expected = read(attribute.expected);
  const actual = read(attribute.actual);
  const picked = pick(expected, actual);
  const grantees = Object.keys(picked);
  if (grantees.length === 0) return null;
  const holders = grantees.map((grantee) => `${tellPrivileges(picked[grantee] ?? [])} to ${grantee}`);
  return {
    expected: lines(only(expected, (grantee) => grantees.includes(grantee))),
    actual: lines(only(actual, (grantee) => grantees.includes(grantee))),
    message: `${calledFirst(difference)} ${words.message(and(holders))}.`,
  };
}

/** Those on its sequence come and go with it. */
function isIdentityOfOneSide({ name, expected, actual }: AttributeDifference): boolean {
  return name === "identity" && (expected === null || actual === null);
}

function readOwnGrants(value: Json | undefined): Grants {
  return Object.fromEntries(
    Object.entries(readGrants(value)).map(([grantee, privileges]) => [
      grantee,
      privileges.filter((privilege) => !/ ON SEQUENCE( WITH GRANT OPTION)?$/.test(privilege)),
    ]),
  );
}

/** The privileges of `a` that `b` does not have; the grant option includes the privilege. */
export function beyond(a: Grants, b: Grants): Grants {
  return Object.fromEntries(
    Object.entries(a)
      .map(([grantee, privileges]) => {
        const held = b[grantee] ?? [];
        return [grantee, privileges.filter((privilege) => !includes(held, privilege))] as const;
      })
      .filter(([, privileges]) => privileges.length > 0),
  );
}

function includes(held: readonly string[], privilege: string): boolean {
  return held.includes(privilege) || held.includes(`${privilege}${option}`);
}

export function only(grants: Grants, keep: (grantee: string) => boolean): Grants {
  return Object.fromEntries(Object.entries(grants).filter(([grantee]) => keep(grantee)));
}

export function lines(grants: Grants): string | null {
  const entries = Object.entries(grants).map(([grantee, privileges]) => `${grantee}: ${tellPrivileges(privileges)}`);
  return entries.length === 0 ? null : entries.join("\n");
}

export function readGrants(value: Json | undefined): Grants {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return {};
  return Object.fromEntries(
    Object.entries(value).map(([grantee, privileges]) => [
      grantee,
      Array.isArray(privileges) ? privileges.map(String) : [],
    ]),
  );
}
