// Text from a database or a repository, made safe to look at: what would move a cursor, set colours, turn the direction
// of writing or hide is spelled out, so that two names that differ look different too.

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
const controls = /[\x00-\x08\x0b-\x1f\x7f-\x9f]/g;
const invisible = /[\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;

/** Lines stay lines and tabs stay tabs. */
export function printable(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(controls, (character) => `\\x${hex(character, 2)}`)
    .replace(invisible, (character) => `\\u${hex(character, 4)}`);
}

/** As one line. */
export function printableLine(text: string): string {
  return printable(text)
    .replace(/[^\S\n]*\n\s*/g, " ")
    .replaceAll("\t", " ");
}

function hex(character: string, digits: number): string {
  return character.charCodeAt(0).toString(16).padStart(digits, "0");
}
