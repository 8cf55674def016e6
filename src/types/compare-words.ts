// Sets of words.

/** Whether none of these is missing among the others. */
export function noneOf(these: readonly string[], others: readonly string[]): boolean {
  return these.every((each) => others.includes(each));
}
