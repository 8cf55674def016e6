// What a migration changes, in words: `adds column public.users.age`. `expected` is before it, `actual` after it.

import { words } from "../model/attribute-words.ts";
import type { Difference } from "../model/difference.ts";
import { called } from "../model/noun.ts";
import type { Json } from "../model/object.ts";

/** One line a difference, in their order. */
export function describeChanges(differences: readonly Difference[]): readonly string[] {
  return differences.map(describeChange);
}

function describeChange(difference: Difference): string {
  const name = called(difference);
  if (difference.change === "unexpected") return `adds ${name}`;
  if (difference.change === "missing") return `drops ${name}`;
  const only = difference.attributes.length === 1 ? difference.attributes[0] : undefined;
  const told = only === undefined ? null : (tellings[only.name]?.(only.expected, only.actual) ?? null);
  if (told !== null) return `${told} ${name}`;
  if (only !== undefined && !code.has(only.name) && isWord(only.expected) && isWord(only.actual)) {
    return `changes ${words(only.name)} of ${name} from ${only.expected} to ${only.actual}`;
  }
  return `changes ${difference.attributes.map((attribute) => words(attribute.name)).join(", ")} of ${name}`;
}

/** Attributes that no sentence should hold, however short. */
const code = new Set(["body", "definition", "using", "check"]);

/** Changes that have a verb of their own; null where the values are not those. */
const tellings: Readonly<Record<string, (before: Json, after: Json) => string | null>> = {
  rowSecurity: (_before, after) => `turns row level security ${after === true ? "on" : "off"} for`,
  nullable: (_before, after) => (after === true ? "allows NULL in" : "forbids NULL in"),
  default: (before, after) => {
    if (before === null) return "gives a default to";
    return after === null ? "drops the default of" : null;
  },
  comment: (before, after) => {
    if (before === null) return "comments on";
    return after === null ? "drops the comment on" : null;
  },
  enabled: (_before, after) => (after === "disabled" ? "disables" : after === "origin" ? "enables" : null),
  validated: (_before, after) => (after === true ? "validates" : null),
  values: (before, after) => {
    const added = list(after).filter((value) => !list(before).includes(value));
    return added.length > 0 && list(before).every((value) => list(after).includes(value))
      ? `adds ${added.map((value) => `'${value}'`).join(", ")} to`
      : null;
  },
  grants: () => "changes privileges on",
  owner: (_before, after) => (typeof after === "string" ? `makes ${after} the owner of` : null),
};

function isWord(value: Json): value is string {
  return typeof value === "string" && value.length <= 40 && !value.includes("\n");
}

function list(value: Json): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
