import { describe, expect, it } from "vitest";
import { chooseFolder, findFolders } from "../../src/layouts/find.ts";
import type { LayoutId } from "../../src/layouts/ids.ts";
import { UserError } from "../../src/model/errors.ts";
import type { History } from "../../src/model/migration.ts";
import { folder } from "./folder.ts";

const supabase = ["supabase/migrations/20240101000000_users.sql", "supabase/migrations/20240102000000_posts.sql"];
const prisma = ["prisma/migrations/migration_lock.toml", "prisma/migrations/20240101000000_init/migration.sql"];
const plain = ["migrations/001_users.sql", "migrations/002_posts.sql"];
const twoApps = ["a/prisma/migrations/1_x/migration.sql", "b/prisma/migrations/1_y/migration.sql"];

/** Histories by layout: the versions, or `version:name`. */
type Held = Partial<Record<LayoutId, readonly string[]>>;

const cases: readonly (readonly [string, readonly string[], Held, string | RegExp])[] = [
  ["the only one, whatever the target has", supabase, {}, "supabase supabase/migrations"],
  ["the only one, also where another tool has a history", supabase, { prisma: ["x"] }, "supabase supabase/migrations"],
  [
    "the one whose history the target has",
    [...supabase, ...prisma],
    { prisma: ["20240101000000_init"] },
    "prisma prisma/migrations",
  ],
  ["also where that is empty", [...supabase, ...prisma], { prisma: [] }, "prisma prisma/migrations"],
  [
    "of two histories, the one that speaks of the folder",
    [...supabase, ...prisma],
    { supabase: ["20230101000000"], prisma: ["20240101000000_init"] },
    "prisma prisma/migrations",
  ],
  [
    "of two folders of one tool, the one that the history speaks of",
    twoApps,
    { prisma: ["1_y"] },
    "prisma b/prisma/migrations",
  ],
  ["one folder that two layouts read is plain without a history", plain, {}, "plain migrations"],
  ["and with one that does not speak of it", plain, { supabase: ["20230101000000"] }, "plain migrations"],
  ["but Supabase's with its versions", plain, { supabase: ["001"] }, "supabase migrations"],
  ["or sqlx's, with the numbers", plain, { sqlx: ["1", "2"] }, "sqlx migrations"],
  ["or its names", plain, { supabase: ["20240101120000:users"] }, "supabase migrations"],
  [
    "two that nothing decides between",
    [...supabase, ...prisma],
    {},
    /^several migrations folders, .*: supabase\/migrations \(Supabase CLI\), prisma\/migrations \(Prisma Migrate\); pick one with --migrations supabase\/migrations \(`migrations: supabase\/migrations` in a workflow\)$/,
  ],
  [
    "two that the history speaks of alike",
    twoApps,
    { prisma: ["0_z"] },
    /a\/prisma\/migrations .*b\/prisma\/migrations/,
  ],
  [
    "a folder that two layouts read, once",
    [...plain, ...prisma],
    {},
    /: prisma\/migrations \(Prisma Migrate\), migrations \(plain SQL files\);/,
  ],
];

describe("chooseFolder", () => {
  it.each(cases)("%s", async (_, files, held, expected) => {
    using made = folder(Object.fromEntries(files.map((path) => [path, "select 1;"])));
    const candidates = await findFolders({ cwd: made.cwd, directory: null, layout: null });
    const choose = () => {
      const { layout, listing } = chooseFolder(candidates, histories(held));
      return `${layout.id} ${listing.directory}`;
    };
    if (typeof expected === "string") return expect(choose()).toBe(expected);
    expect(choose).toThrow(expected);
    expect(choose).toThrow(UserError);
  });
});

function histories(held: Held): ReadonlyMap<LayoutId, History> {
  const entry = (text: string) => {
    const [version = "", name = null] = text.split(":");
    return { version, name, state: "applied", checksum: null, statements: null, appliedAt: null } as const;
  };
  const ids: readonly LayoutId[] = ["supabase", "prisma", "sqlx", "plain"];
  return new Map(
    ids.flatMap((id) => {
      const versions = held[id];
      return versions === undefined ? [] : [[id, { table: id, entries: versions.map(entry) }] as const];
    }),
  );
}
