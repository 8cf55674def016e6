// A record as PostgreSQL writes it: `(a,"b, ""c""",)`. https://www.postgresql.org/docs/current/rowtypes.html#ROWTYPES-IO-SYNTAX

/** Null is a field with nothing in it; a quoted one with nothing in it is an empty text. */
export function recordFields(text: string): readonly (string | null)[] {
  const fields: (string | null)[] = [];
  const inside = text.slice(1, -1);
  let at = 0;
  for (;;) {
    const { value, end } = inside[at] === '"' ? quotedField(inside, at) : bareField(inside, at);
    fields.push(value);
    if (end >= inside.length) return fields;
    at = end + 1;
  }
}

interface Field {
  readonly value: string | null;
  /** Where its comma stands, or the end of the text. */
  readonly end: number;
}

function bareField(text: string, from: number): Field {
  const comma = text.indexOf(",", from);
  const end = comma < 0 ? text.length : comma;
  return { value: end === from ? null : text.slice(from, end), end };
}

/** Within quotes, quotes and backslashes are doubled. */
function quotedField(text: string, from: number): Field {
  let end = from + 1;
  for (;;) {
    end = text.indexOf('"', end);
    if (end < 0) throw new Error("a record ends within quotes");
    if (text[end + 1] !== '"') break;
    end += 2;
  }
  const value = text
    .slice(from + 1, end)
    .replaceAll('""', '"')
    .replaceAll("\\\\", "\\");
  return { value, end: end + 1 };
}
