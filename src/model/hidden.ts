// A value that can be secret is never read: the reader tells a few bits of its hash, enough to see that it differs and
// too few to guess it by. What stands in a report for it is a word.

/** How the reader marks it; four hexadecimal digits follow. */
export const hiddenMark = "hidden:";

export function isHidden(value: unknown): boolean {
  return typeof value === "string" && /^hidden:[0-9a-f]{4}$/.test(value);
}
