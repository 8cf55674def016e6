// Flyway's checksum: CRC-32 of the text's lines without their ends, as a signed number. So the ends of lines are no matter.

export function flywayChecksum(text: string): string {
  const bytes = Buffer.from(text.replace(/^\ufeff/, "").replaceAll(/[\r\n]/g, ""));
  let crc = -1;
  for (const byte of bytes) crc = (crc >>> 8) ^ (table[(crc ^ byte) & 0xff] ?? 0);
  return String(~crc);
}

const table = Int32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});
