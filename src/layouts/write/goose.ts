// goose: `<digits>_<name>.sql` with both ways in it. It cuts at every `;` that ends a line, so a statement that holds one
// stands between marks.

import { goose as layout } from "../goose.ts";
import { digitsOf, downText, newFile, rowOf } from "./texts.ts";
import { nextVersion, seconds, styleOf } from "./version.ts";
import type { Writer } from "./writer.ts";

export const goose: Writer = {
  goesBack: true,
  writes: "`<digits>_<name>.sql` with `-- +goose Up` and `-- +goose Down`, the next number or the time",
  marks: "a row of `goose_db_version`",
  async draft(_listing, migration, { directory, migrations, versions }) {
    const version = nextVersion(versions, styleOf(digitsOf(migrations.at(-1)), seconds), migration.at);
    const down = migration.down === null ? downText(migration) : marked(migration.down);
    const head = migration.inTransaction ? "" : "-- +goose NO TRANSACTION\n";
    const text = `${head}-- +goose Up\n${marked(migration.up)}\n-- +goose Down\n${down}`;
    return { edits: [newFile(directory, `${version}_${migration.name}.sql`, text)] };
  },
  mark: (migration) => rowOf(layout, migration),
};

function marked(statements: readonly string[]): string {
  return statements.map((each) => `${between(each.trim())}\n`).join("\n");
}

function between(statement: string): string {
  if (!statement.replace(/;$/, "").includes(";")) return statement;
  return `-- +goose StatementBegin\n${statement}\n-- +goose StatementEnd`;
}
