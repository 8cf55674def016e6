// Raw names and texts as SQL. Echo forms are the only place where a name from outside meets a statement of ours.

export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** `"public"."users"`; the schema is null where there is none. */
export function quoteQualified(schema: string | null, name: string): string {
  return schema === null ? quoteName(name) : `${quoteName(schema)}.${quoteName(name)}`;
}

/** A string constant that means the same whatever `standard_conforming_strings` is. */
/** A relation by its identity's parts; the schema is null where there is none. */
export function quoteQualified(schema: string | null, name: string | null): string {
  return quoteName(...[schema, name].filter((part) => part !== null));
}

export function quoteText(text: string): string {
  const quoted = `'${text.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
  return text.includes("\\") ? `E${quoted}` : quoted;
}
