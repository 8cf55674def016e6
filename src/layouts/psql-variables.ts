// psql's variables: `\set name value` in a file, and `:name`, `:'name'`, `:"name"` where it stands outside of quotes. A
// value that a command or the environment gives is not known; the name stands for it.

/** The text with every known variable replaced; no line moves. `given`: set from outside, for every file. */
export function withVariables(sql: string, given: ReadonlyMap<string, string>): string {
  if (!/^\s*\\(?:set|getenv)\s/m.test(sql) && given.size === 0) return sql;
  const values = new Map(given);
  return sql.replace(part, (whole, _tag, command, name, value, mark, single, double, bare) => {
    if (command !== undefined) {
      const isKnown = command === "set" && !value.includes("`");
      if (isKnown || !values.has(name)) values.set(name, isKnown ? unquoted(value) : name);
      return whole;
    }
    const found = values.get(single ?? double ?? bare ?? "");
    if (mark === undefined || found === undefined) return whole;
    if (single !== undefined) return `'${found.replaceAll("'", "''")}'`;
    return double !== undefined ? `"${found.replaceAll('"', '""')}"` : found;
  });
}

/** In this order: what nothing is replaced in, a line that sets a variable, and one that is used. */
const part =
  /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\/|(\$(?:[A-Za-z_]\w*)?\$)[\s\S]*?\1|^[ \t]*\\(set|getenv)[ \t]+(\S+)[ \t]*([^\n]*)|::|(:)(?:'(\w+)'|"(\w+)"|([A-Za-z_]\w*))/gm;

function unquoted(value: string): string {
  return value.trim().replace(/^'((?:[^']|'')*)'$/, (_, inside: string) => inside.replaceAll("''", "'"));
}
