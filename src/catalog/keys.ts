// What the text of a key says, in the one form in which the server deparses it: the columns and, of a foreign key, the table
// that it points at. For pictures only: what is compared is the text itself.

export interface Reference {
  readonly schema: string;
  readonly table: string;
}

const name = String.raw`(?:"(?:[^"]|"")+"|[^\s"(),.]+)`;
const list = String.raw`\(((?:[^"()]|"(?:[^"]|"")+")+)\)`;
const primary = new RegExp(`^PRIMARY KEY ${list}`);
const foreign = new RegExp(`^FOREIGN KEY ${list} REFERENCES (?:(${name})\\.)?(${name})\\(`);

/** The columns of a primary key; null for any other text. */
export function primaryKeyColumns(definition: string): readonly string[] | null {
  const columns = primary.exec(definition)?.[1];
  return columns === undefined ? null : namesIn(columns);
}

/** `schema`: where a table without one is. Null for any text but a foreign key's. */
export function foreignKey(
  definition: string,
  schema: string,
): (Reference & { readonly columns: readonly string[] }) | null {
  const [, columns, inSchema, table] = foreign.exec(definition) ?? [];
  if (columns === undefined || table === undefined) return null;
  return { columns: namesIn(columns), schema: inSchema === undefined ? schema : raw(inSchema), table: raw(table) };
}

/** `"a b", c, PERIOD d` and `a, d WITHOUT OVERLAPS`. */
function namesIn(columns: string): readonly string[] {
  const each = new RegExp(`(?:PERIOD )?(${name})(?: WITHOUT OVERLAPS)?(?:, |$)`, "gy");
  return [...columns.matchAll(each)].map(([, column = ""]) => raw(column));
}

function raw(quoted: string): string {
  return quoted.startsWith('"') ? quoted.slice(1, -1).replaceAll('""', '"') : quoted;
}
