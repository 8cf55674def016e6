// Django: modules of Python, each a row by its app and its name. A folder is one app's; the others' rows are not its own.
// Read in django/db/migrations/recorder.py and loader.py.

import { codeLayout } from "./code.ts";
import { dumpedSchema } from "./dumped-schema.ts";
import { appliedEntry } from "./entry.ts";

export const django = codeLayout({
  id: "django",
  title: "Django",
  form: "<4 digits>_<name>.py",
  defaultDirectories: [],
  deploy: {
    command: "python manage.py migrate",
    install: "pip install django",
    project: ["manage.py"],
    words: () => ["python", "manage.py", "migrate", "--no-input"],
  },
  files: /^(?!__)\w+\.py$/,
  content: /class\s+Migration\s*\(\s*(?:migrations\.)?Migration\s*\)/,
  schema: dumpedSchema("python manage.py migrate"),
  version: (stem, _, { directory }) => `${directory.split("/").at(-2) ?? ""}.${stem}`,
  tables: [{ schema: null, name: "django_migrations" }],
  columns: ["app", "name", "applied"],
  entry: (row) => appliedEntry({ version: `${row.text("app")}.${row.text("name")}`, appliedAt: row.time("applied") }),
  applied: (a, b) => Number(a.text("id")) - Number(b.text("id")),
  within: (entries, { migrations }) => {
    const apps = new Set(migrations.map(({ version }) => version.split(".")[0]));
    return entries.filter(({ version }) => apps.has(version.split(".")[0]));
  },
});
