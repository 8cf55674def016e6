// Raw names and texts as SQL. Echo forms are the only place where a name from outside meets a statement of ours.

export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** `"public"."users"`: a relation by its identity's parts; a part that is null is left out. */
export function quoteQualified(schema: string | null, name: string | null): string {
  return [schema, name]
    .filter((part) => part !== null)
    .map(quoteName)
    .join(".");
}

/** A string constant that means the same whatever `standard_conforming_strings` is. */
export function quoteText(text: string): string {
  const quoted = `'${text.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
  return text.includes("\\") ? `E${quoted}` : quoted;
}
