// Every layout, by its id.

import { alembic } from "./alembic.ts";
import { atlas } from "./atlas.ts";
import { dbmate } from "./dbmate.ts";
import { diesel } from "./diesel.ts";
import { django } from "./django.ts";
import { drizzle } from "./drizzle.ts";
import { ecto } from "./ecto.ts";
import { flyway } from "./flyway.ts";
import { golangMigrate } from "./golang-migrate.ts";
import { goose } from "./goose.ts";
import { graphileMigrate } from "./graphile-migrate.ts";
import { hasura } from "./hasura.ts";
import type { LayoutId } from "./ids.ts";
import { knex } from "./knex.ts";
import { kysely } from "./kysely.ts";
import type { Layout } from "./layout.ts";
import { liquibase } from "./liquibase.ts";
import { mikroOrm } from "./mikro-orm.ts";
import { nodePgMigrate } from "./node-pg-migrate.ts";
import { plain } from "./plain.ts";
import { prisma } from "./prisma.ts";
import { rails } from "./rails.ts";
import { sequelize } from "./sequelize.ts";
import { sqitch } from "./sqitch.ts";
import { sqlx } from "./sqlx.ts";
import { supabase } from "./supabase.ts";
import { typeorm } from "./typeorm.ts";

export const layouts = {
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
  knex,
  typeorm,
  sequelize,
  rails,
  django,
  alembic,
  kysely,
  "mikro-orm": mikroOrm,
  ecto,
  plain,
} satisfies Record<LayoutId, Layout>;
