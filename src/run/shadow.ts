// What the shadow must be like before the first file: the target's name, roles and deployer, the platform's own objects.

import type { RoleNames } from "../catalog/compare.ts";
import type { Config } from "../config/settings.ts";
import type { Layout } from "../layouts/layout.ts";
import type { Migration, MigrationFolder } from "../model/migration.ts";
import type { Catalog } from "../model/object.ts";
import type { Shadow } from "../shadow/engine.ts";
import { extensionsNamed } from "../shadow/extensions.ts";
import { engines } from "../shadow/index.ts";
import type { Platform, Turn } from "../shadow/platform/platform.ts";
import type { Rescue } from "../shadow/rescue.ts";
import { rolesBeforehand, rolesNamed } from "../shadow/roles.ts";
import { systemOf } from "../shadow/server-gate.ts";
import type { ServerPlace } from "../shadow/server-place.ts";
import { requiredByStubs, stubsFor } from "../shadow/stubs.ts";
import type { TargetDescription } from "../target/describe.ts";
import type { Target } from "../target/target.ts";
import { extensionsAssumed } from "./extensions-assumed.ts";

/** Of the embedded engine. */
const embeddedMajor = 18;

export interface ShadowPlan {
  /** What the platform did between the files. */
  readonly turns: readonly Turn[];
  readonly open: () => Promise<Shadow>;
  readonly roles: RoleNames;
  readonly strict: boolean;
  readonly before: readonly Migration[];
  /** Null: without the rescue rules. */
  readonly rescue: Rescue | null;
  /** SQL that records a file in the tool's history; null where that is not made. */
  readonly record: ((migration: Migration) => string) | null;
}

export interface PlanOptions {
  readonly config: Pick<Config, "replay-timeout" | "no-rescue" | "shadow" | "shadow-insist" | "strict">;
  readonly folder: MigrationFolder;
  /** What the config puts before the first file. */
  readonly before: readonly Migration[];
  /** Null where the tool's own table is not made. */
  readonly history: Layout["history"] | null;
  readonly platform: Platform;
  /** Null where there is no target. */
  readonly facts: TargetDescription | null;
  readonly database: string;
  /** The schema that the URL names (`?schema=`, Prisma's own), where unqualified names go; null where it names none. */
  readonly defaultSchema: string | null;
  /** The target's schema as it was read; null where there is none. */
  readonly live: Catalog | null;
  /** The files that will be replayed as applied. */
  readonly applied: readonly Migration[];
  /** Null where there is none. */
  readonly target: Target | null;
  readonly note: (line: string) => void;
}

export async function shadowFor(options: PlanOptions): Promise<ShadowPlan> {
  const { config, folder, platform, facts, database, defaultSchema, live: schema, applied } = options;
  const texts = [...options.before, ...folder.migrations].map(({ sql }) => sql);
  const assumed = config["no-rescue"] ? [] : extensionsAssumed(texts, platform, schema);
  const asked = [...texts, ...assumed.map(([name]) => `CREATE EXTENSION "${name}";`)];
  const tool = options.history === null || makesTable(texts, options.history) ? null : options.history;
  const history = tool?.create ?? null;
  const project = { major: embeddedMajor, live: schema, versions: applied.map(({ version }) => version), texts };
  const home = defaultSchema === null || defaultSchema === "public" ? null : quoted(defaultSchema);
  const prelude = (await platform.prelude(project)) + (home === null ? "" : `CREATE SCHEMA IF NOT EXISTS ${home};`);
  const live = new Map(facts?.roles.map(({ name, attributes }) => [name, attributes]));
  const roles = rolesBeforehand(texts, [...live.keys()]);
  const named = rolesNamed(texts);
  const deployer = facts?.deployer ?? "postgres";
  return {
    turns: await platform.turns(project),
    roles: {
      live: new Set(facts === null ? named : live.keys()),
      folder: new Set([...named, ...platform.roles, deployer]),
    },
    strict: config.strict,
    before: options.before,
    rescue: config["no-rescue"] ? null : { extensions: new Map(assumed) },
    record: history === null ? null : (tool?.insert ?? null),
    open: async () => {
      const place = await placeOf(options);
      const engine = await (place === undefined ? engines.embedded() : engines.server());
      const shadow = await engine.open({
        ...(place === undefined ? {} : { place }),
        database,
        deployer,
        roles: roles.map((name) => ({ name, attributes: live.get(name) ?? "" })),
        extensions: [...extensionsNamed([prelude, ...asked]), ...requiredByStubs(asked)],
        stubs: await stubsFor(asked),
        publicSchema: facts?.publicSchema ?? "15",
        prelude,
        searchPath: home ?? platform.searchPath,
        fileTimeout: config["replay-timeout"] * 1000,
      });
      if (history !== null) await shadow.run(history);
      return shadow;
    },
  };
}

/** A folder that begins with a dump may make the tool's own table: then it is left to it. */
function makesTable(texts: readonly string[], { tables }: Layout["history"]): boolean {
  return tables.some(({ name }) =>
    texts.some((text) => new RegExp(`\\bCREATE\\s+TABLE\\b[^;(]*\\b${name}\\b`, "i").test(text)),
  );
}

/** Null for the embedded engine. */
export function shadowUrl({ shadow }: Pick<Config, "shadow">): string | null {
  return shadow === "embedded" ? null : shadow;
}

/** Undefined for the embedded engine. */
async function placeOf({ config, target, note }: PlanOptions): Promise<ServerPlace | undefined> {
  const url = shadowUrl(config);
  if (url === null) return undefined;
  return {
    url,
    insist: config["shadow-insist"],
    targetSystem: await target?.look(systemOf),
    targetMajor: target?.server.major ?? null,
    note,
  };
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
