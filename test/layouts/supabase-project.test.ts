import { expect, it } from "vitest";
import { supabase } from "../../src/layouts/supabase.ts";
import { folder, listed, type Tree } from "./folder.ts";

const migration = "supabase/migrations/20240101000000_a.sql";

async function read(tree: Tree) {
  using at = folder({ [migration]: "CREATE TABLE a ();", ...tree });
  const { before, declared } = await supabase.read(await listed(at.cwd, "supabase/migrations"));
  return { before: before?.map(({ path }) => path), declared: declared?.map(({ path }) => path) };
}

it("roles.sql runs first, a seed never", async () => {
  const beside = { "supabase/roles.sql": "CREATE ROLE app;", "supabase/seed.sql": "x", "supabase/seeds/a.sql": "x" };
  expect(await read(beside)).toEqual({ before: ["supabase/roles.sql"], declared: [] });
});

const schemas = {
  "supabase/schemas/b.sql": "",
  "supabase/schemas/a/z.sql": "",
  "supabase/schemas/a.sql": "",
  "supabase/schemas/notes.md": "",
};
it.each([
  ["all of schemas, by bytes", {}, ["schemas/a.sql", "schemas/a/z.sql", "schemas/b.sql"]],
  [
    "what schema_paths names, in its order, once",
    {
      "supabase/config.toml":
        '[db]\nport = 1\n[db.migrations]\n# schema_paths = ["x"]\nschema_paths = [\n  "./schemas/b.sql", # first\n  \'./schemas/*.sql\',\n  "./schemas/a/?.sql",\n]\n[db.seed]\nsql_paths = ["./seed.sql"]\n',
    },
    ["schemas/b.sql", "schemas/a.sql", "schemas/a/z.sql"],
  ],
  [
    "all of schemas where the list is empty",
    { "supabase/config.toml": "[db.migrations]\nschema_paths = []\n" },
    ["schemas/a.sql", "schemas/a/z.sql", "schemas/b.sql"],
  ],
  [
    "nothing for a file that is not there",
    { "supabase/config.toml": '[db.migrations]\nschema_paths = ["./schemas/none.sql"]' },
    [],
  ],
])("the declarative files are %s", async (_, config, paths) => {
  const { declared } = await read({ ...schemas, ...config });
  expect(declared).toEqual(paths.map((path) => `supabase/${path}`));
});

it("a folder elsewhere has nothing beside it", async () => {
  using at = folder({ "db/20240101000000_a.sql": "", "roles.sql": "" });
  expect((await supabase.read(await listed(at.cwd, "db"))).before).toBeUndefined();
});
