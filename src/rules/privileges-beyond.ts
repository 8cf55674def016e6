// Privileges on what no migration makes (an extension's function, the database): each side is told by what was given and
// revoked beyond the state in which the object came, and a side where nobody touched it is not there at all.

import type { Difference } from "../model/difference.ts";
import { called } from "../model/noun.ts";
import type { CatalogObject, Grants } from "../model/object.ts";
import { beyond, everyone, lines, only, readGrants, tellPrivileges } from "./grants.ts";
import type { Check, Flag } from "./rule.ts";
import { and } from "./tell.ts";

/** What the migrations give, and what only live revokes. */
export const privilegesLost: Check = (difference) =>
  flag(
    difference,
    both(
      beyond(given(difference.expected), given(difference.actual)),
      beyond(revoked(difference.actual), revoked(difference.expected)),
    ),
    "lacks privileges that it has by the migrations",
  );

/** What only live gives, and what the migrations revoke and live does not. */
export function privilegesGained(by: "everyone" | "chosen"): Check {
  return (difference) => {
    const gained = both(
      beyond(given(difference.actual), given(difference.expected)),
      beyond(revoked(difference.expected), revoked(difference.actual)),
    );
    const those = only(gained, (grantee) => everyone.includes(grantee) === (by === "everyone"));
    return flag(difference, those, "gives privileges that it does not by the migrations");
  };
}

function flag(difference: Difference, picked: Grants, what: string): Flag | null {
  const grantees = Object.keys(picked);
  if (difference.object.kind !== "privileges" || grantees.length === 0) return null;
  const holders = grantees.map((grantee) => `${tellPrivileges(picked[grantee] ?? [])} to ${grantee}`);
  const name = called(difference).replace(/^privileges on /, "");
  return {
    expected: tellSide(difference.expected),
    actual: tellSide(difference.actual),
    message: `${name.charAt(0).toUpperCase()}${name.slice(1)} ${what}: ${and(holders)}.`,
  };
}

/** Where nothing was touched, the words for it: one side at least must be told. */
function tellSide(object: CatalogObject | null): string {
  const more = lines(given(object));
  const less = lines(revoked(object));
  const told = [more === null ? "" : `granted ${more}`, less === null ? "" : `revoked from ${less}`];
  return told.filter((each) => each !== "").join("\n") || "as it came";
}

function given(object: CatalogObject | null): Grants {
  return readGrants(object?.attributes.grants);
}

function revoked(object: CatalogObject | null): Grants {
  return readGrants(object?.attributes.revoked);
}

function both(one: Grants, other: Grants): Grants {
  const grantees = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries(
    [...grantees].map((grantee) => [
      grantee,
      [...new Set([...(one[grantee] ?? []), ...(other[grantee] ?? [])])].sort(),
    ]),
  );
}
