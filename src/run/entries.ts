// The entries of a list in the config, each with the place where it stands.

import type { Config } from "../config/settings.ts";
import { asksForLint } from "./lint.ts";

export type Placed<Entry> = Entry & { readonly path: string | null; readonly line: number | null };

/** Of `ignore`; what is about lint rules alone matches nothing where they are not asked. */
export function ignoresOf(
  config: Pick<Config, "ignore" | "lint" | "lint-fail-on" | "origins">,
): readonly Placed<Config["ignore"][number]>[] {
  const entries = entriesOf(config, "ignore");
  if (asksForLint(config)) return entries;
  return entries.filter(({ rule }) => rule.length === 0 || !rule.every((each) => each.startsWith("lint-")));
}

export function entriesOf<Name extends "ignore" | "accept">(
  config: Pick<Config, Name | "origins">,
  name: Name,
): readonly Placed<Config[Name][number]>[] {
  const entries: readonly Config[Name][number][] = config[name];
  const at = config.origins.get(name)?.at;
  return entries.map((entry, index) => {
    const { path = null, line = null } = at?.([index]) ?? {};
    return { ...entry, path, line };
  });
}
