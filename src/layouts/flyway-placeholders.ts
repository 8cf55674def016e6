// What Flyway puts into a file before it runs: `${name}`, from its configuration, and names of its own.

import type { FlywaySettings } from "./flyway-settings.ts";

type Placeholders = Pick<FlywaySettings, "placeholders" | "placeholderPrefix" | "placeholderSuffix">;

/** `unknown`: names that nothing is known for; they stand as they are. */
export function fillPlaceholders(
  sql: string,
  { placeholders, placeholderPrefix, placeholderSuffix }: Placeholders,
  database: string,
): { readonly sql: string; readonly unknown: readonly string[] } {
  if (placeholders === null) return { sql, unknown: [] };
  const own = new Map([
    ["flyway:database", database],
    ["flyway:defaultschema", "public"],
    ["flyway:user", "postgres"],
    ["flyway:table", "flyway_schema_history"],
    ["flyway:timestamp", "1970-01-01 00:00:00"],
    ["flyway:filename", ""],
    ["flyway:workingdirectory", "."],
  ]);
  const unknown = new Set<string>();
  const form = new RegExp(`${escaped(placeholderPrefix)}([\\w.:-]+)${escaped(placeholderSuffix)}`, "g");
  const filled = sql.replace(form, (whole, name: string) => {
    const value = placeholders.get(name.toLowerCase()) ?? own.get(name.toLowerCase());
    if (value === undefined) unknown.add(name);
    return value ?? whole;
  });
  return { sql: filled, unknown: [...unknown] };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
