// The registry of the tools: a forgotten one does not compile.

import type { ToolId } from "./ids.ts";
import type { Tool } from "./tool.ts";
import { check } from "./tools/check.ts";
import { explainFinding } from "./tools/explain-finding.ts";
import { listMigrations } from "./tools/list-migrations.ts";
import { preview } from "./tools/preview.ts";
import { pullMigration } from "./tools/pull-migration.ts";
import { repairScript } from "./tools/repair-script.ts";
import { types } from "./tools/types.ts";
import { validate } from "./tools/validate.ts";

export const tools = {
  check,
  explain_finding: explainFinding,
  repair_script: repairScript,
  pull_migration: pullMigration,
  preview,
  validate,
  types,
  list_migrations: listMigrations,
} as const satisfies Record<ToolId, Tool>;
