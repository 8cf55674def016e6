// Alembic: modules of Python, each with the one before it; the history holds only the heads, which stand for all before
// them. Read in alembic/runtime/migration.py and alembic/script/revision.py.

import { codeLayout } from "./code.ts";
import { appliedEntry } from "./entry.ts";

export const alembic = codeLayout({
  id: "alembic",
  title: "Alembic",
  form: "<revision>_<name>.py",
  defaultDirectories: ["alembic/versions", "migrations/versions"],
  deploy: {
    command: "alembic upgrade head",
    install: "pip install alembic",
    project: ["alembic.ini", "pyproject.toml"],
    words: () => ["alembic", "upgrade", "head"],
  },
  files: /^(?!__)[^.].*\.py$/,
  content: /^down_revision\b/m,
  schema: "`alembic upgrade head --sql` write all of them as one SQL file",
  version: (stem, text) => /^revision\b[^=]*=\s*["']([^"']+)["']/m.exec(text)?.[1] ?? stem,
  before: (text) =>
    [...(/^down_revision\b[^=]*=\s*(\([^)]*\)|.*)/m.exec(text)?.[1] ?? "").matchAll(/["']([^"']+)["']/g)].map(
      ([, revision = ""]) => revision,
    ),
  order: "each behind the one that its `down_revision` names",
  tables: [{ schema: null, name: "alembic_version" }],
  columns: ["version_num"],
  entry: (row) => appliedEntry({ version: row.text("version_num") ?? "" }),
});
