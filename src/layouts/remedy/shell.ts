// Words of a command line. Versions, names and paths are data: what could be read as anything else is quoted, and what
// no line can hold is no word.

/** Null where the text holds a control character. */
export function word(text: string): string | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
  if (/[\x00-\x1f\x7f]/.test(text)) return null;
  const safe = text.startsWith("-") ? `./${text}` : text;
  return /^[\w./@%+=:,^-]+$/.test(safe) ? safe : `'${safe.replaceAll("'", "'\\''")}'`;
}

/** The words with blanks between; null where one of them is none. */
export function line(...words: readonly (string | null)[]): string | null {
  return words.some((each) => each === null) ? null : words.join(" ");
}
