// Bytes of a migration as text: UTF-8 and nothing else, since a server would refuse or misread the rest.

import { UserError } from "../model/errors.ts";

/** Without a byte order mark; ends of lines as they are. Throws UserError with the place of the first byte that is wrong. */
export function decode(bytes: Uint8Array, path: string): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new UserError(`${path} is UTF-16: save it as UTF-8`);
  }
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const wrong = firstWrong(text, bytes);
  if (wrong !== null) {
    const value = `0x${(bytes[wrong] ?? 0).toString(16).padStart(2, "0")}`;
    throw new UserError(
      `${path} is not UTF-8: ${value} at byte ${wrong}, line ${lineOf(bytes, wrong)}; save it as UTF-8`,
    );
  }
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}

const replacement = [0xef, 0xbf, 0xbd];

/** The offset of the first byte that decodes to nothing, or of a zero byte, which no server takes; from 0. */
function firstWrong(text: string, bytes: Uint8Array): number | null {
  for (const { index } of text.matchAll(/[\ufffd\0]/g)) {
    const offset = Buffer.byteLength(text.slice(0, index));
    // The character itself may stand in the file.
    if (text[index] === "\0" || replacement.some((byte, place) => bytes[offset + place] !== byte)) return offset;
  }
  return null;
}

function lineOf(bytes: Uint8Array, offset: number): number {
  return bytes.subarray(0, offset).filter((byte) => byte === 0x0a).length + 1;
}
