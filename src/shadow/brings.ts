// What extensions bring, by the names that a message of the server says are not there.

/** A pattern of a whole name each: of functions, types, operator classes, access methods, and of schemas of its own. */
const names: Readonly<Record<string, string>> = {
  "uuid-ossp": "uuid_generate_v[1-5](?:mc)?|uuid_nil|uuid_ns_\\w+",
  pgcrypto: "crypt|gen_salt|digest|hmac|gen_random_bytes|pgp_\\w+|armor|dearmor|encrypt_iv|decrypt_iv",
  citext: "citext",
  pg_trgm: "gin_trgm_ops|gist_trgm_ops|similarity|word_similarity|strict_word_similarity|show_trgm",
  vector: "vector|halfvec|sparsevec|(?:vector|halfvec|sparsevec|bit)_\\w+_ops|ivfflat|hnsw|cosine_distance|l2_distance",
  unaccent: "unaccent",
  hstore: "hstore",
  ltree: "ltree|lquery|ltxtquery|gist_ltree_ops",
  fuzzystrmatch: "levenshtein|levenshtein_less_equal|soundex|metaphone|dmetaphone",
  tablefunc: "crosstab\\d?|connectby|normal_rand",
  intarray: "gin__int_ops|gist__int_ops|intset",
  moddatetime: "moddatetime",
  earthdistance: "ll_to_earth|earth_distance|earth_box",
  cube: "cube",
  pg_cron: "cron",
  pg_net: "net",
  http: "http_get|http_post|http_put|http_delete|http_header|http_response|http_request",
  pgmq: "pgmq",
  pgsodium: "pgsodium",
  supabase_vault: "vault",
  pg_jsonschema: "jsonb?_matches_schema|jsonschema_is_valid|jsonschema_validation_errors",
  pg_tle: "pgtle",
  "supabase-dbdev": "dbdev",
  pg_graphql: "graphql",
  pg_stat_statements: "pg_stat_statements(?:_reset)?",
  postgis: "geometry|geography|st_\\w+|box2d|box3d|raster|spatial_ref_sys|gist_geometry_ops\\w*|addgeometrycolumn",
  timescaledb:
    "create_hypertable|add_(?:compression|retention|continuous_aggregate)_policy|time_bucket|set_chunk_time_interval|add_dimension",
};

const patterns = Object.entries(names).map(([extension, pattern]) => ({
  extension,
  whole: new RegExp(`^(?:${pattern})$`, "i"),
  within: new RegExp(`\\b(?:${pattern})\\b`, "i"),
}));

/** `name` as the server says it: `gin_trgm_ops`, `cron.job`. */
export function extensionThatBrings(name: string): string | null {
  const parts = name.split(".");
  return (
    patterns.find(({ whole }) => parts.some((part) => part !== "extensions" && whole.test(part)))?.extension ?? null
  );
}

/** Those that the texts may need: found by plain search, so one too many does no harm. */
export function extensionsThatMayBeNeeded(texts: readonly string[]): readonly string[] {
  return patterns.filter(({ within }) => texts.some((text) => within.test(text))).map(({ extension }) => extension);
}
