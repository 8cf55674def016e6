// A rule's check of a migration that is at fault: the state that the drift folder tells of it.

import type { Check } from "./rule.ts";

export function fault(...states: readonly string[]): Check {
  return ({ object, actual }) => {
    if (object.kind !== "migration" || actual === null) return null;
    const { state, found, path } = actual.attributes;
    if (typeof state !== "string" || typeof found !== "string" || !states.includes(state)) return null;
    const name = typeof path === "string" && path !== object.name ? `${object.name} (${path})` : object.name;
    return { expected: null, actual: found, message: `Migration ${name}: ${found}.` };
  };
}
