// The entries of a list in the config, each with the place where it stands.

import type { Config } from "../config/settings.ts";

export type Placed<Entry> = Entry & { readonly path: string | null; readonly line: number | null };

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
