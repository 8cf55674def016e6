// How each tool's new migration is written, by the layout's id; null for tools whose migrations are code.

import type { LayoutId } from "../ids.ts";
import { atlas } from "./atlas.ts";
import { dbmate } from "./dbmate.ts";
import { diesel } from "./diesel.ts";
import { drizzle } from "./drizzle.ts";
import { flyway } from "./flyway.ts";
import { golangMigrate } from "./golang-migrate.ts";
import { goose } from "./goose.ts";
import { graphileMigrate } from "./graphile-migrate.ts";
import { hasura } from "./hasura.ts";
import { liquibase } from "./liquibase.ts";
import { nodePgMigrate } from "./node-pg-migrate.ts";
import { plain } from "./plain.ts";
import { prisma } from "./prisma.ts";
import { sqitch } from "./sqitch.ts";
import { sqlx } from "./sqlx.ts";
import { supabase } from "./supabase.ts";
import type { Writer } from "./writer.ts";

export const writers = {
  supabase,
  prisma,
  drizzle,
  flyway,
  "golang-migrate": golangMigrate,
  dbmate,
  goose,
  sqlx,
  diesel,
  hasura,
  atlas,
  sqitch,
  liquibase,
  "graphile-migrate": graphileMigrate,
  "node-pg-migrate": nodePgMigrate,
  knex: null,
  typeorm: null,
  sequelize: null,
  rails: null,
  django: null,
  alembic: null,
  kysely: null,
  "mikro-orm": null,
  ecto: null,
  plain,
} satisfies Record<LayoutId, Writer | null>;
