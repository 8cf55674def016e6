// A migration that was begun and not finished: what the tool is told, once the database is known to have all of it or none.

import type { LayoutId } from "../ids.ts";
import { quoteLiteral } from "../literal.ts";
import { word } from "./shell.ts";

export interface Resolution {
  /** The database has all of it: by now, or by hand. Null where the tool knows no such word. */
  readonly whole: string | null;
  /** It has none of it: it is run again. */
  readonly none: string | null;
}

/** `before`: the version of the file before it, where there is one. */
export function resolution(layout: LayoutId, version: string, before: string | null): Resolution | null {
  return resolutions[layout]?.(word(version) ?? "", before ?? "0", quoteLiteral(version)) ?? null;
}

const resolutions: Partial<Record<LayoutId, (version: string, before: string, literal: string) => Resolution>> = {
  prisma: (version) => ({
    whole: `prisma migrate resolve --applied ${version}`,
    none: `prisma migrate resolve --rolled-back ${version}`,
  }),
  "golang-migrate": (version, before) => ({
    whole: `migrate -path DIR -database "$DATABASE_URL" force ${version}`,
    none: `migrate -path DIR -database "$DATABASE_URL" force ${before === "0" ? "-1" : before}`,
  }),
  flyway: () => ({ whole: null, none: "flyway repair" }),
  sqlx: (_version, _before, literal) => ({
    whole: `UPDATE _sqlx_migrations SET success = true WHERE version = ${literal};`,
    none: `DELETE FROM _sqlx_migrations WHERE version = ${literal} AND NOT success;`,
  }),
  atlas: (version, before) => ({
    whole: `atlas migrate set ${version} --url "$DATABASE_URL" --dir "file://DIR"`,
    none: before === "0" ? null : `atlas migrate set ${before} --url "$DATABASE_URL" --dir "file://DIR"`,
  }),
  hasura: (version) => ({
    whole: `hasura migrate apply --skip-execution --version ${version}`,
    none: `hasura migrate apply --skip-execution --type down --version ${version}`,
  }),
};
