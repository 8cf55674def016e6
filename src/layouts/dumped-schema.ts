// The way to a schema file for a tool that writes none: its migrations run on an empty database, and that dumped.

/** A phrase that follows `have`. */
export function dumpedSchema(command: string): string {
  return `\`${command}\` run on an empty database and the schema written with \`pg_dump --schema-only\``;
}
