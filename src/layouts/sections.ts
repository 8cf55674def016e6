// A file that holds both its doing and its undoing, with a comment before each: which part goes up.

/** The text of the up part, the line that begins it included, and that line's number, from 1. Null where no line begins one. */
export function upPart(
  sql: string,
  marks: { readonly up: RegExp; readonly down: RegExp },
): { readonly sql: string; readonly firstLine: number } | null {
  const up = marks.up.exec(sql);
  if (up === null) return null;
  const rest = sql.slice(up.index);
  const down = marks.down.exec(rest);
  return {
    sql: down === null ? rest : rest.slice(0, down.index),
    firstLine: sql.slice(0, up.index).split("\n").length,
  };
}
