// Which databases a config names, each with a config of its own: what its entry says goes over what the rest of the file says.

import type { Config } from "../../config/settings.ts";
import type { TargetEntry } from "../../config/targets.ts";
import { UserError } from "../../model/errors.ts";

export interface Aim {
  readonly label: string;
  /** Of one database. */
  readonly config: Config;
  /** The variable that its URL is in; null where a project is named. */
  readonly variable: string | null;
  /** A glob: all databases of that server, or all schemas of that database, are targets of their own. */
  readonly databases: string | null;
  readonly tenants: string | null;
  /** Of the databases and tenants only these, by label; null for all. */
  readonly only: readonly string[] | null;
}

/** Null where one database is checked: none are listed, or a flag or an input names one. Throws UserError. */
export function aimsOf(config: Config, env: NodeJS.ProcessEnv): readonly Aim[] | null {
  const { targets, target: wanted } = config;
  if (targets.length === 0) {
    if (wanted.length > 0) throw new UserError(`target: ${wanted.join(", ")}: the config lists no targets`);
    return null;
  }
  const one = (["database-url", "supabase-project-ref", "target-snapshot"] as const).find((name) =>
    ["flag", "input"].includes(config.origins.get(name)?.from ?? ""),
  );
  if (one !== undefined && wanted.length > 0) {
    throw new UserError(`target and ${one} both say what to check: keep one of them`);
  }
  if (one !== undefined) return null;
  for (const name of ["target-snapshot", "keep-snapshot"] as const) {
    if (config[name] !== null)
      throw new UserError(`${name} is of one database, and targets lists several: leave it out`);
  }
  if (config["write-accept"]) {
    throw new UserError("write-accept is of one database, and targets lists several: name one with --database-url");
  }
  const aims = targets.map((entry) => aimOf(config, entry, env));
  if (wanted.length === 0) return aims;
  const chosen = aims.flatMap((aim) => {
    if (wanted.includes(aim.label)) return [aim];
    const only = wanted.filter((each) => each.startsWith(`${aim.label}/`));
    return only.length === 0 ? [] : [{ ...aim, only }];
  });
  const unknown = wanted.filter((each) => !aims.some(({ label }) => each === label || each.startsWith(`${label}/`)));
  if (unknown.length > 0) {
    throw new UserError(
      `target: ${unknown.join(", ")}: no such target; the targets are ${aims.map(({ label }) => label).join(", ")}`,
    );
  }
  return chosen;
}

/** Every address among them, for what must not be printed. */
export function addressesOf(aims: readonly Aim[] | null): readonly (string | null)[] {
  return aims?.map(({ config }) => config["database-url"]) ?? [];
}

function aimOf(config: Config, entry: TargetEntry, env: NodeJS.ProcessEnv): Aim {
  const variable = entry["database-url-from"] ?? null;
  const origins = new Map(config.origins);
  for (const name of ["database-url", "supabase-project-ref"] as const) origins.delete(name);
  return {
    label: entry.label,
    variable,
    databases: entry.databases ?? null,
    tenants: entry.tenants ?? null,
    only: null,
    config: {
      ...config,
      origins,
      targets: [],
      target: [],
      label: entry.label,
      "database-url": variable === null ? null : env[variable]?.trim() || null,
      "supabase-project-ref": entry["supabase-project-ref"] ?? null,
      "supabase-branch": entry["supabase-branch"] ?? config["supabase-branch"],
      migrations: entry.migrations ?? config.migrations,
      layout: entry.layout ?? config.layout,
      platform: entry.platform ?? config.platform,
      schema: entry.schema ?? config.schema,
      "exclude-schema": entry["exclude-schema"] ?? config["exclude-schema"],
      "fail-on": entry["fail-on"] ?? config["fail-on"],
    },
  };
}

/** `*` for any part, `?` for one character. */
export function isLike(glob: string): (name: string) => boolean {
  const pattern = glob
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  const whole = new RegExp(`^${pattern}$`, "su");
  return (name) => whole.test(name);
}
