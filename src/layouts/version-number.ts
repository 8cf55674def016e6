// A version that the tool keeps as a number: `000012` in a file's name is 12 in the history.

export function numberText(digits: string): string {
  return BigInt(digits).toString();
}
