// A schema that is known only as a catalog (a snapshot, another database) made again in a shadow: for a file that
// replays, and for an echo that needs the objects which a definition speaks of.

import type { Config } from "../config/settings.ts";
import type { Migration } from "../model/migration.ts";
import type { Catalog } from "../model/object.ts";
import { creationOf } from "../repair/index.ts";
import { inAnyOrder, type Ordered } from "../shadow/any-order.ts";
import type { Shadow } from "../shadow/engine.ts";
import type { Platform } from "../shadow/platform/platform.ts";
import { statementsOf } from "../snapshot/sql/index.ts";
import { phases, type Statement } from "../snapshot/sql/statement.ts";
import type { TargetDescription } from "../target/describe.ts";
import { type PlanOptions, shadowFor } from "./shadow.ts";

export interface SchemaOptions {
  readonly config: PlanOptions["config"] & Pick<Config, "replay-timeout">;
  /** Without the platform's own, which the shadow has. */
  readonly catalog: Catalog;
  readonly platform: Platform;
  /** Null where it is of no database. */
  readonly facts: TargetDescription | null;
  readonly database: string;
  readonly note: (line: string) => void;
}

export interface SchemaShadow extends Ordered<Statement>, AsyncDisposable {
  readonly shadow: Shadow;
}

/** What a schema file has in force before its first statement. */
export const settings = [
  "SET check_function_bodies = false",
  "SELECT pg_catalog.set_config('search_path', '', false)",
] as const;

/** What its prelude does to what is made behind it, and what of a user's is there already. */
const platformHas = {
  none: { grantedByDefault: [], publications: [] },
  supabase: { grantedByDefault: ["anon", "authenticated", "service_role"], publications: ["supabase_realtime"] },
} as const satisfies Record<Platform["id"], unknown>;

/** Of the embedded engine. */
const major = 18;

export async function schemaShadow(options: SchemaOptions): Promise<SchemaShadow> {
  const { config, catalog, platform, facts, database, note } = options;
  const others = creationOf({ catalog, major, runner: facts?.deployer ?? "postgres" });
  const statements = statementsOf(catalog, { ...platformHas[platform.id], others, major });
  const file = asFile(statements);
  const plan = await shadowFor({
    config,
    folder: { layout: "snapshot", directory: "", migrations: [file] },
    before: [],
    history: null,
    platform,
    facts,
    database,
    defaultSchema: null,
    live: catalog,
    applied: [file],
    target: null,
    note,
  });
  const shadow = await plan.open();
  try {
    await shadow.reset();
    for (const setting of settings) await shadow.run(setting);
    const groups = phases.map((phase) => statements.filter((statement) => statement.phase === phase));
    const ordered = await inAnyOrder(shadow, groups);
    await shadow.reset();
    return { ...ordered, shadow, [Symbol.asyncDispose]: () => shadow[Symbol.asyncDispose]() };
  } catch (error) {
    await shadow[Symbol.asyncDispose]();
    throw error;
  }
}

function asFile(statements: readonly Statement[]): Migration {
  const sql = statements.map(({ text }) => `${text};`).join("\n");
  return { version: "", name: "", path: "", sql, firstLine: 1, run: "statements", checksums: [] };
}
