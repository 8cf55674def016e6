// Everything that changes how a server writes a value: two databases that are held against each other are read with the same.

export const rendering = {
  client_encoding: "UTF8",
  datestyle: "ISO, YMD",
  intervalstyle: "postgres",
  timezone: "UTC",
  extra_float_digits: "1",
  bytea_output: "hex",
  standard_conforming_strings: "on",
  quote_all_identifiers: "off",
  xmloption: "content",
} as const satisfies Readonly<Record<string, string>>;
