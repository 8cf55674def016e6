// What is said of a rule where findings are listed by rule: its title, its page, and whether it is a matter of security.

import { lintRules } from "../lint/index.ts";
import { rules } from "../rules/index.ts";
import { lockRules } from "../rules/lock.ts";
import { typeRules } from "../types/rules.ts";

const titles: ReadonlyMap<string, string> = new Map(
  [...Object.values(rules), ...Object.values(lintRules), ...Object.values(typeRules), ...Object.values(lockRules)].map(
    ({ id, title }) => [id, title],
  ),
);

/** A rule that is not in the registry is called by its id. */
export function ruleTitle(id: string): string {
  return titles.get(id) ?? `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll("-", " ")}.`;
}

/** Why it matters, how it happens, what to do. */
export function rulePage(id: string): string {
  return `https://github.com/pgdrift/pgdrift/blob/v1/docs/rules/${encodeURIComponent(id)}.md`;
}

/** Who may read or write rows, or with whose rights code runs. */
export function isOfSecurity(id: string): boolean {
  return /^(?:rls|policy|grant|security-label)-|-security-changed$|^lint-(?:rls|view-security|function-search)|^default-privileges-changed$|^owner-changed$/.test(
    id,
  );
}
