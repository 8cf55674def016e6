// A schema as SQL that replays: written from the catalog, put in order by the shadow, and read back there. What does not
// come back as it was is said in the file, and to whoever asked.

import { compareCatalogs } from "../catalog/compare.ts";
import { readCatalog } from "../catalog/read.ts";
import { called } from "../model/noun.ts";
import { objectName } from "../model/object.ts";
import { redactSecrets } from "../model/redact.ts";
import { echo } from "../shadow/echo.ts";
import type { Statement } from "../snapshot/sql/statement.ts";
import { type SchemaOptions, schemaShadow, settings } from "./schema-shadow.ts";
import type { Scope } from "./scope.ts";

export interface SchemaFile {
  readonly text: string;
  /** What it does not make, or not as it was; a line each. Empty: replayed, it is the same schema. */
  readonly faults: readonly string[];
}

export async function schemaFile(
  options: SchemaOptions & { readonly title: string; readonly within: Scope["within"] },
): Promise<SchemaFile> {
  const { catalog, title, within } = options;
  await using built = await schemaShadow(options);
  const { catalog: made } = await readCatalog(built.shadow.look, { leaveOut: () => false });
  const { differences } = await compareCatalogs(catalog, within(made), {
    echo: (form) => echo(built.shadow.session, form),
  });
  const refused = built.failed.map(({ item, error }) => `${item.of.kind} ${objectName(item.of)}: ${error.message}`);
  const known = new Set(built.failed.map(({ item }) => JSON.stringify(item.of)));
  const differing = differences
    .filter(({ object }) => !known.has(JSON.stringify(object)) && object.kind !== "extension")
    .map(
      (each) =>
        `${called(each)} comes back otherwise (${each.attributes.map(({ name }) => name).join(", ") || each.change})`,
    );
  const unread = catalog.notCompared.map(({ kind, name, reason }) => `${kind} ${name}: ${reason}`);
  const faults = [...refused, ...differing, ...unread].map((line) => redactSecrets(line.replace(/\s+/g, " ")));
  return { text: fileText(title, built.ran, faults), faults };
}

function fileText(title: string, statements: readonly Statement[], faults: readonly string[]): string {
  const parts: string[] = [];
  let phase = "";
  for (const statement of statements) {
    if (statement.phase !== phase) parts.push(`\n-- ${statement.phase}`);
    phase = statement.phase;
    parts.push(`${redactSecrets(statement.text)};`);
  }
  return [
    `-- The schema of ${title.replace(/\s+/g, " ")}. Made by pgdrift; it replays into an empty database.`,
    ...faults.map((line) => `-- not in it: ${line}`),
    "",
    ...settings.map((setting) => `${setting};`),
    ...parts,
    "",
    "RESET search_path;",
    "RESET check_function_bodies;",
    "",
  ].join("\n");
}
