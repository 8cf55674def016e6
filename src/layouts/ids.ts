// The migration tools whose folders are understood.

export const ids = [
  "supabase",
  "prisma",
  "drizzle",
  "flyway",
  "golang-migrate",
  "dbmate",
  "goose",
  "sqlx",
  "diesel",
  "graphile-migrate",
  "node-pg-migrate",
  "knex",
  "typeorm",
  "sequelize",
  "rails",
  "django",
  "alembic",
  "kysely",
  "mikro-orm",
  "ecto",
  "plain",
] as const;
export type LayoutId = (typeof ids)[number];
