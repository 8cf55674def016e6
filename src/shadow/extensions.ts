// Extensions: which ones a folder asks for, and which ones the embedded engine has. Only those asked for are registered:
// each is unpacked before the engine starts.

/** As the server names them: contrib, and pgvector. Each is one bundle, but for those that share `spi`. */
export const known = [
  "amcheck",
  "autoinc",
  "bloom",
  "btree_gin",
  "btree_gist",
  "citext",
  "cube",
  "dict_int",
  "dict_xsyn",
  "earthdistance",
  "file_fdw",
  "fuzzystrmatch",
  "hstore",
  "insert_username",
  "intarray",
  "isn",
  "lo",
  "ltree",
  "moddatetime",
  "pageinspect",
  "pg_buffercache",
  "pg_freespacemap",
  "pg_logicalinspect",
  "pg_stat_statements",
  "pg_surgery",
  "pg_trgm",
  "pg_visibility",
  "pg_walinspect",
  "pgcrypto",
  "refint",
  "seg",
  "tablefunc",
  "tcn",
  "tsm_system_rows",
  "tsm_system_time",
  "unaccent",
  "uuid-ossp",
  "vector",
] as const;
type Known = (typeof known)[number];

const sharedBundles: Partial<Record<Known, string>> = {
  autoinc: "spi",
  insert_username: "spi",
  moddatetime: "spi",
  refint: "spi",
};

/** For CREATE EXTENSION … CASCADE. */
const required: Partial<Record<Known, Known>> = { earthdistance: "cube" };

/** The bundles of those extensions that the engine has; the others are not there, and a file that makes one says so. */
export function bundlesFor(extensions: readonly string[]): readonly string[] {
  const asked = known.filter((name) => extensions.includes(name));
  const all = asked.flatMap((name) => [name, required[name] ?? name]);
  return [...new Set(all.map((name) => sharedBundles[name] ?? name))].toSorted();
}

/** Every bundle, for the build. */
export function everyBundle(): readonly string[] {
  return bundlesFor(known);
}

const createExtension = /\bCREATE\s+EXTENSION\s+(?:IF\s+NOT\s+EXISTS\s+)?(?:"([^"]+)"|([a-z_][\w$-]*))/gi;

/** What the texts make, found by plain search: one too many does no harm, one too few stops a file. */
export function extensionsNamed(texts: readonly string[]): string[] {
  // Also without line comments: one that ends in these words would take the next line's first for a name.
  const names = texts
    .flatMap((text) => [text, text.replace(/--[^\n]*/g, "")])
    .flatMap((text) =>
      [...text.matchAll(createExtension)].map(([, quoted, plain]) => quoted ?? plain?.toLowerCase() ?? ""),
    );
  return [...new Set(names)].toSorted();
}
