// The orders in which tools run files.

/** As the bytes of UTF-8 have it, which is what C, Go and Rust compare. */
export function byBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** Dotted or dashed numbers, part by part: `2` before `10`, `1.9` before `1.10`. */
export function byNumbers(a: string, b: string): number {
  const [left, right] = [parts(a), parts(b)];
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const [x = -1n, y = -1n] = [left[index], right[index]];
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}

function parts(numbers: string): readonly bigint[] {
  return (numbers.match(/\d+/g) ?? []).map(BigInt);
}
