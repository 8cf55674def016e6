// Puts a case's folder on a database as the folder's own tool would: the files in order, and the tool's history.

import { createHash } from "node:crypto";
import { chooseFolder, findFolders } from "../../src/layouts/find.ts";
import type { Migration } from "../../src/model/migration.ts";
import { split } from "../../src/shadow/split.ts";
import { platforms } from "../../src/shadow/platform/index.ts";

export interface DeployOptions {
  readonly cwd: string;
  /** The migrations folder, where it is not found by itself. */
  readonly directory?: string | null;
  /** Paths of files that stay pending. */
  readonly pending: readonly string[];
  /** The role that deploys; null for the superuser. */
  readonly deployer: string | null;
  /** Where unqualified names go; null for public. */
  readonly schema: string | null;
  readonly run: (sql: string) => Promise<unknown>;
}

/** Returns the layout's id. */
export async function deploy({ cwd, directory = null, pending, deployer, schema, run }: DeployOptions): Promise<string> {
  const found = chooseFolder(await findFolders({ cwd, directory, layout: null }), new Map());
  const { folder } = await found.layout.read(found.listing);
  const home = schema === null ? "" : `CREATE SCHEMA IF NOT EXISTS ${schema}; SET search_path = ${schema};`;
  const as = `${deployer === null ? "" : `SET ROLE ${deployer};`}${home}`;
  if (folder.layout === "supabase") {
    await run(await platforms.supabase.prelude({ major: 18, live: null, versions: [] }));
  }
  const { create, insert } = found.layout.history;
  await run(`${as}${historyTables[folder.layout] ?? create ?? ""}`);
  for (const migration of folder.migrations) {
    if (pending.some((path) => migration.path.endsWith(path))) continue;
    const path = folder.layout === "supabase" ? `SET search_path = ${platforms.supabase.searchPath};` : "";
    await runFile(`${as}${path}SET check_function_bodies = off;`, migration.sql, run);
    await run(`${as}RESET search_path;${home}${entry(folder.layout, migration) || insert?.(migration) || ""}`);
  }
  return folder.layout;
}

/** Not in a transaction: CREATE INDEX CONCURRENTLY and its like; a new value of an enum that is used. */
const alone: readonly string[] = ["25001", "55P04"];

/** Statement by statement where the file says that it must be. */
async function runFile(before: string, sql: string, run: DeployOptions["run"]): Promise<void> {
  try {
    await run(`${before}\n${sql}`);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && alone.includes(String(error.code)))) throw error;
    await run("ROLLBACK");
    await run(before);
    for (const { kind, text } of split(sql)) if (kind === "statement") await run(text);
  }
}

const historyTables: Readonly<Record<string, string>> = {
  supabase: "",
  prisma: `CREATE TABLE _prisma_migrations (
    id varchar(36) PRIMARY KEY NOT NULL, checksum varchar(64) NOT NULL, finished_at timestamptz,
    migration_name varchar(255) NOT NULL, logs text, rolled_back_at timestamptz,
    started_at timestamptz NOT NULL DEFAULT now(), applied_steps_count integer NOT NULL DEFAULT 0)`,
};

function entry(layout: string, { version, name, sql }: Migration): string {
  if (layout === "supabase") {
    return `INSERT INTO supabase_migrations.schema_migrations (version, name, statements)
            VALUES (${literal(version)}, ${literal(name)}, ARRAY[${literal(sql)}])`;
  }
  if (layout === "prisma") {
    const checksum = createHash("sha256").update(sql).digest("hex");
    return `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count)
            VALUES (gen_random_uuid()::text, '${checksum}', now(), ${literal(version)}, 1)`;
  }
  return "";
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
