// The server counts characters from 1, in code points; here text is counted in UTF-16 units from 0.

/** The offset of a character that the server speaks of. */
export function offsetOf(text: string, position: number): number {
  let offset = 0;
  for (let passed = 1; passed < position && offset < text.length; passed += 1) {
    offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
  }
  return offset;
}

/** The line, from 1, that an offset lies on. */
export function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}
