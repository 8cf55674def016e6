// Which other kind of server the first bytes are of. A PostgreSQL's first byte is `S`, `N`, `R`, `E` or `v`.

const greetings: readonly { readonly name: string; readonly is: (bytes: Buffer, text: string) => boolean }[] = [
  { name: "a web server", is: (_, text) => /^(HTTP\/|<!doctype|<html)/i.test(text) },
  { name: "an SSH server", is: (_, text) => text.startsWith("SSH-") },
  { name: "a mail server", is: (_, text) => /^(220[ -]|\* OK|\+OK )/.test(text) },
  { name: "a Redis server", is: (_, text) => /^-(ERR|DENIED|NOAUTH)/.test(text) },
  // Three bytes of length, a sequence number, then protocol 10 or an error packet.
  {
    name: "a MySQL or MariaDB server",
    is: (bytes) =>
      bytes.length > 5 && bytes.readUIntLE(0, 3) + 4 === bytes.length && (bytes[4] === 10 || bytes[4] === 255),
  },
  { name: "a TLS server", is: (bytes) => bytes[0] === 0x15 && bytes[1] === 3 },
];

/** Null for a PostgreSQL's, or for too little to tell. */
export function foreignGreeting(bytes: Buffer): string | null {
  const text = bytes.subarray(0, 64).toString("latin1");
  const found = greetings.find(({ is }) => is(bytes, text))?.name;
  if (found) return found;
  return bytes.length > 0 && !/^[SNREvKZ]/.test(text) ? "something else" : null;
}
