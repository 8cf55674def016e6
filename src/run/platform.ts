// Whose platform it is: what was asked for, else what the target shows, else what the folder leans on.

import type { Config } from "../config/settings.ts";
import type { MigrationFolder } from "../model/migration.ts";
import { platforms } from "../shadow/platform/index.ts";
import type { Platform } from "../shadow/platform/platform.ts";
import type { TargetDescription } from "../target/describe.ts";

/** Either may be null: then the other alone tells. */
export function platformFor(
  asked: Config["platform"],
  folder: MigrationFolder | null,
  target: TargetDescription | null,
): Platform {
  if (asked !== "auto") return platforms[asked];
  const all = Object.values(platforms);
  const signs = target && { roles: target.roles.map(({ name }) => name), schemas: target.schemas };
  const texts = folder?.migrations.map(({ sql }) => sql) ?? [];
  return (
    all.find((each) => signs !== null && each.is(signs)) ??
    // What files speak of is no sign against what the target shows: they may ask first whether it is there.
    all.find((each) => each.id === folder?.layout || (signs === null && each.concerns(texts))) ??
    platforms.none
  );
}
