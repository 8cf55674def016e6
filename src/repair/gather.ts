// Steps as groups of statements. A group's statements keep their order; how groups follow each other is found by running.

import { type CatalogObject, type Kind, type ObjectIdentity, objectKey } from "../model/object.ts";
import { asWritten } from "./as-written.ts";
import { grantsOf } from "./attributes.ts";
import type { Step } from "./ground.ts";
import { kindPlans } from "./kinds/index.ts";
import type { Planning, Statement } from "./statement.ts";

export interface Group {
  /** The object whose step this is. */
  readonly object: ObjectIdentity;
  readonly rank: number;
  readonly statements: readonly Statement[];
  /** How it came in: by a step, or because what it is about stood in another's way. */
  readonly because: "step" | "dependent";
}

/** `anew`: keys of objects that are dropped and made again, whatever could be altered. */
export function gather(steps: readonly Step[], planning: Planning, anew: ReadonlySet<string>): readonly Group[] {
  const made = new Set(
    steps
      .filter(({ from, to }) => from === null && to !== null)
      .flatMap(({ object, folded }) => [object, ...folded].map(objectKey)),
  );
  return steps.flatMap((step) => groupsOf(step, planning, anew, made)).toSorted((a, b) => a.rank - b.rank);
}

function groupsOf(
  step: Step,
  planning: Planning,
  anew: ReadonlySet<string>,
  made: ReadonlySet<string>,
): readonly Group[] {
  const { object, from, to } = step;
  if (object.kind === "role") return roleGroups(step, planning);
  if (from === null && to !== null) {
    const inside = step.folded.flatMap((each) => planning.to.get(objectKey(each)) ?? []);
    return [to, ...inside]
      .filter((each) => !standsInTable(each, made))
      .flatMap((each) => createGroup(each, planning, "step"));
  }
  if (to === null && from !== null) {
    const inside = step.folded.flatMap((each) => planning.from.get(objectKey(each)) ?? []);
    return [
      from,
      ...inside.filter(({ identity, parent }) => identity.table === null && parent?.kind !== "table"),
    ].flatMap((each) => dropGroup(each, planning, "step"));
  }
  if (from === null || to === null) return [];
  // A column of its own becomes its parent's only by going: the parent's comes in its place.
  if (object.kind === "column" && step.changed.has("local") && to.attributes.local === false)
    return dropGroup(from, planning, "step");
  const altered = anew.has(objectKey(object))
    ? null
    : (kindPlans[object.kind]?.alter(from, to, step.changed, planning) ?? null);
  if (altered !== null)
    return altered.length === 0
      ? []
      : [{ object, rank: rankOf("alter", to), statements: asWritten(altered), because: "step" }];
  return again(from, to, planning, "step");
}

/** Dropped and made again, with what lies in it. */
export function again(
  from: CatalogObject | null,
  to: CatalogObject | null,
  planning: Planning,
  because: Group["because"],
): readonly Group[] {
  return [
    ...(from === null ? [] : dropGroup(from, planning, because)),
    ...(to === null
      ? []
      : [to, ...childrenOf(to.identity, planning)].flatMap((each) => createGroup(each, planning, because))),
  ];
}

/** What is made with its table is none of its own. */
function standsInTable({ identity }: CatalogObject, made: ReadonlySet<string>): boolean {
  const { kind, schema, table } = identity;
  const of = (kind: Kind) => objectKey({ kind, schema, table: null, name: table ?? "" });
  return kind === "column" && (made.has(of("table")) || made.has(of("foreign-table")));
}

function childrenOf(identity: ObjectIdentity, { to }: Planning): readonly CatalogObject[] {
  const key = objectKey(identity);
  return [...to.values()].filter(
    ({ parent, identity: { kind } }) =>
      parent !== null && objectKey(parent) === key && kind !== "column" && identity.kind !== "schema",
  );
}

function createGroup(object: CatalogObject, planning: Planning, because: Group["because"]): readonly Group[] {
  // What only follows its table's parent comes with it.
  if (Object.keys(object.attributes).length === 0) return [];
  const statements = asWritten(kindPlans[object.identity.kind]?.create(object, planning) ?? []);
  return statements.length === 0
    ? []
    : [{ object: object.identity, rank: rankOf("create", object), statements, because }];
}

function dropGroup(object: CatalogObject, planning: Planning, because: Group["because"]): readonly Group[] {
  if (Object.keys(object.attributes).length === 0) return [];
  const statements = kindPlans[object.identity.kind]?.drop(object, planning) ?? [];
  return statements.length === 0
    ? []
    : [{ object: object.identity, rank: rankOf("drop", object), statements, because }];
}

/** The role itself, and its privileges on what holds them. */
function roleGroups({ object, from, to, folded }: Step, planning: Planning): readonly Group[] {
  const made = to === null ? [] : createGroup(to, planning, "step");
  const held = folded.flatMap((each): readonly Group[] => {
    const key = objectKey(each);
    const holder = to === null ? planning.from.get(key) : planning.to.get(key);
    if (!holder) return [];
    const { [object.name]: _, ...others } = grantsOf(holder);
    const without: CatalogObject = { ...holder, attributes: { ...holder.attributes, grants: others } };
    const sides = to === null ? ([holder, without] as const) : ([without, holder] as const);
    const statements: readonly Statement[] = kindPlans[each.kind]?.alter(...sides, new Set(["grants"]), planning) ?? [];
    return statements.length === 0 ? [] : [{ object, rank: rankOf("alter", holder), statements, because: "step" }];
  });
  return from === null && to === null ? [] : [...made, ...held];
}

/** What is mostly needed by others comes first, and goes last. */
const order: readonly Kind[] = [
  "role",
  "schema",
  "extension",
  "access-method",
  "language",
  "collation",
  "foreign-data-wrapper",
  "foreign-server",
  "user-mapping",
  "text-search-parser",
  "text-search-template",
  "text-search-dictionary",
  "text-search-configuration",
  "type",
  "sequence",
  "function",
  "conversion",
  "transform",
  "cast",
  "operator",
  "operator-family",
  "operator-class",
  "table",
  "foreign-table",
  "column",
  "constraint",
  "index",
  "statistics",
  "view",
  "rule",
  "trigger",
  "policy",
  "publication",
  "event-trigger",
  "default-privileges",
];

export function rankOf(act: Statement["act"], { identity, attributes }: CatalogObject): number {
  const place =
    (order.indexOf(identity.kind) + 1 || order.length) * 10 + (attributes.constraintKind === "foreign key" ? 15 : 0);
  return act === "drop" ? -place : place;
}
