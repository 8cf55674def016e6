// A text as a string of SQL. It holds whatever standard_conforming_strings says, for it never has a bare backslash.

export function quoteLiteral(text: string): string {
  const quoted = `'${text.replaceAll("'", "''")}'`;
  return text.includes("\\") ? ` E${quoted.replaceAll("\\", "\\\\")}` : quoted;
}
