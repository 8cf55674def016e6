// A rule's check of a query of the application: the state that the drift folder tells of it.

import type { Check } from "./rule.ts";

export function queryFault(...states: readonly string[]): Check {
  return ({ object, actual }) => {
    if (object.kind !== "query" || actual === null) return null;
    const { state, found, brokenBy } = actual.attributes;
    if (typeof state !== "string" || typeof found !== "string" || !states.includes(state)) return null;
    return { expected: null, actual: found, message: `${sentence(state, brokenBy ?? null)}: ${found}.` };
  };
}

function sentence(state: string, brokenBy: unknown): string {
  const since = typeof brokenBy === "string" ? `, broken by ${brokenBy}` : "";
  if (state === "will-fail") return `A query that works today fails once the pending migrations have run${since}`;
  if (state === "fails-live") return "A query fits the migrations, and fails on the database as it is";
  return `A query does not fit the schema${since}`;
}
