// What someone does by hand to the kinds that few schemas have, and what differs then.

const onDatabase = (statement: string) =>
  `DO $$BEGIN EXECUTE format('${statement.replaceAll("'", "''")}', current_database()); END$$`;

/** Statement, its differences, and the first major that knows it. */
export interface Case {
  readonly statement: string;
  readonly differences: readonly string[];
  readonly since: number;
}

const given: readonly (readonly [statement: string, differences: readonly string[], since?: number])[] = [
  ["SELECT 1", []],
  // casts
  [
    "DROP CAST (etc.mood AS integer); CREATE CAST (etc.mood AS integer) WITH FUNCTION etc.as_integer(etc.mood) AS IMPLICIT",
    ["cast etc.mood as integer: comment context"],
  ],
  [
    "DROP CAST (etc.whole AS integer); CREATE CAST (etc.whole AS integer) WITH INOUT AS IMPLICIT",
    ["cast etc.whole as integer: method"],
  ],
  [
    "DROP CAST (etc.mood AS integer); CREATE CAST (etc.mood AS integer) WITH FUNCTION etc.as_integer(etc.mood, integer) AS ASSIGNMENT",
    ["cast etc.mood as integer: comment function"],
  ],
  ["COMMENT ON CAST (etc.mood AS integer) IS 'x'", ["cast etc.mood as integer: comment"]],
  ["DROP CAST (etc.system_user AS text)", ["missing cast etc.system_user as text"]],
  ["CREATE CAST (etc.mood AS bigint) WITH INOUT", ["unexpected cast etc.mood as bigint"]],
  ["DROP TYPE etc.system_user CASCADE", ["missing type etc.system_user"]],
  // operators
  [
    "UPDATE pg_operator SET oprcode = 'etc.other' WHERE oprname = '==='",
    ["operator etc.===(etc.mood, etc.mood): function"],
  ],
  [
    "UPDATE pg_operator SET oprcom = 0 WHERE oprname = '==='; UPDATE pg_operator SET oprnegate = 0 WHERE oprname = '!=='",
    ["operator etc.!==(etc.mood, etc.mood): negator", "operator etc.===(etc.mood, etc.mood): commutator"],
  ],
  [
    "ALTER OPERATOR etc.=== (etc.mood, etc.mood) SET (RESTRICT = NONE, JOIN = neqjoinsel)",
    ["operator etc.===(etc.mood, etc.mood): joinFunction restrictFunction"],
  ],
  [
    "UPDATE pg_operator SET oprcanhash = false, oprcanmerge = false WHERE oprname = '==='",
    ["operator etc.===(etc.mood, etc.mood): hashes merges"],
  ],
  ["ALTER OPERATOR etc.!! (NONE, etc.mood[]) OWNER TO other_reader", ["operator etc.!!(NONE, etc.mood[]): owner"]],
  ["COMMENT ON OPERATOR etc.=== (etc.mood, etc.mood) IS NULL", ["operator etc.===(etc.mood, etc.mood): comment"]],
  ["DROP OPERATOR etc.!! (NONE, etc.mood[])", ["missing operator etc.!!(NONE, etc.mood[])"]],
  // operator classes and families
  [
    "ALTER OPERATOR FAMILY etc.kin USING btree ADD OPERATOR 3 = (integer, integer)",
    ["operator-family etc.kin for btree: operators"],
  ],
  [
    "ALTER OPERATOR FAMILY etc.kin USING btree DROP FUNCTION 1 (etc.mood, integer)",
    ["operator-family etc.kin for btree: functions"],
  ],
  ["ALTER OPERATOR FAMILY etc.kin USING btree OWNER TO other_reader", ["operator-family etc.kin for btree: owner"]],
  ["COMMENT ON OPERATOR FAMILY etc.kin USING btree IS 'x'", ["operator-family etc.kin for btree: comment"]],
  ["DROP OPERATOR FAMILY etc.kin USING btree CASCADE", ["missing operator-family etc.kin for btree"]],
  [
    `DROP OPERATOR CLASS etc.by_mood USING btree; CREATE OPERATOR CLASS etc.by_mood DEFAULT FOR TYPE etc.mood USING btree FAMILY etc.kin
     AS OPERATOR 1 etc.===, FUNCTION 1 etc.order_of(etc.mood, etc.mood)`,
    ["operator-class etc.by_mood for btree: comment default operators"],
  ],
  [
    "UPDATE pg_opclass SET opckeytype = 'circle'::regtype, opcintype = 'box'::regtype WHERE opcname = 'circles'",
    ["operator-class etc.circles for gist: storageType type"],
  ],
  [
    "UPDATE pg_opclass SET opcfamily = (SELECT oid FROM pg_opfamily WHERE opfname = 'box_ops' AND opfmethod = opcmethod) WHERE opcname = 'circles'",
    ["operator-class etc.circles for gist: family"],
  ],
  [
    "UPDATE pg_amproc SET amproc = 'etc.same' WHERE amproclefttype = 'etc.mood'::regtype AND amprocrighttype = 'etc.mood'::regtype",
    ["operator-class etc.by_mood for btree: functions"],
  ],
  [
    "ALTER OPERATOR CLASS etc.by_mood USING btree OWNER TO other_reader",
    ["operator-class etc.by_mood for btree: owner"],
  ],
  ["COMMENT ON OPERATOR CLASS etc.by_mood USING btree IS 'x'", ["operator-class etc.by_mood for btree: comment"]],
  ["DROP OPERATOR CLASS etc.by_mood USING btree", ["missing operator-class etc.by_mood for btree"]],
  // access methods
  [
    "DROP ACCESS METHOD heaps; CREATE ACCESS METHOD heaps TYPE INDEX HANDLER bthandler",
    ["access-method heaps: comment handler of"],
  ],
  ["COMMENT ON ACCESS METHOD heaps IS 'x'", ["access-method heaps: comment"]],
  ["DROP ACCESS METHOD heaps", ["missing access-method heaps"]],
  // text search
  [
    "ALTER TEXT SEARCH CONFIGURATION etc.words ALTER MAPPING FOR word WITH english_stem",
    ["text-search-configuration etc.words: mappings"],
  ],
  [
    "ALTER TEXT SEARCH CONFIGURATION etc.words ALTER MAPPING FOR word WITH english_stem, etc.terms",
    ["text-search-configuration etc.words: mappings"],
  ],
  [
    "UPDATE pg_ts_config SET cfgparser = (SELECT oid FROM pg_ts_parser WHERE prsname = 'default') WHERE cfgname = 'words'",
    ["text-search-configuration etc.words: parser"],
  ],
  ["ALTER TEXT SEARCH CONFIGURATION etc.words OWNER TO other_reader", ["text-search-configuration etc.words: owner"]],
  ["COMMENT ON TEXT SEARCH CONFIGURATION etc.words IS 'x'", ["text-search-configuration etc.words: comment"]],
  ["DROP TEXT SEARCH CONFIGURATION etc.words", ["missing text-search-configuration etc.words"]],
  ["ALTER TEXT SEARCH DICTIONARY etc.terms (accept = true)", ["text-search-dictionary etc.terms: dictionaryOptions"]],
  [
    "UPDATE pg_ts_dict SET dicttemplate = (SELECT oid FROM pg_ts_template WHERE tmplname = 'simple') WHERE dictname = 'terms'",
    ["text-search-dictionary etc.terms: template"],
  ],
  ["ALTER TEXT SEARCH DICTIONARY etc.terms OWNER TO other_reader", ["text-search-dictionary etc.terms: owner"]],
  ["COMMENT ON TEXT SEARCH DICTIONARY etc.terms IS 'x'", ["text-search-dictionary etc.terms: comment"]],
  [
    `UPDATE pg_ts_parser SET prsstart = 'int4abs', prstoken = 'int4abs', prsend = 'int4abs', prsheadline = 0,
     prslextype = 'prsd_lextype'::regproc WHERE prsname = 'cut'`,
    ["text-search-parser etc.cut: endFunction headlineFunction startFunction tokenFunction"],
  ],
  [
    "UPDATE pg_ts_config SET cfgparser = (SELECT oid FROM pg_ts_parser WHERE prsname = 'default') WHERE cfgname = 'words'; UPDATE pg_ts_parser SET prslextype = 'int4abs' WHERE prsname = 'cut'",
    ["text-search-configuration etc.words: parser", "text-search-parser etc.cut: typesFunction"],
  ],
  ["COMMENT ON TEXT SEARCH PARSER etc.cut IS 'x'", ["text-search-parser etc.cut: comment"]],
  [
    "UPDATE pg_ts_template SET tmplinit = 0, tmpllexize = 'dsynonym_lexize' WHERE tmplname = 'form'",
    ["text-search-template etc.form: initFunction lexizeFunction"],
  ],
  ["COMMENT ON TEXT SEARCH TEMPLATE etc.form IS 'x'", ["text-search-template etc.form: comment"]],
  // extended statistics
  [
    "DROP STATISTICS etc.both; CREATE STATISTICS etc.both (mcv) ON a, b FROM etc.pairs",
    ["statistics etc.both: comment definition target"],
  ],
  ["ALTER STATISTICS etc.both SET STATISTICS 300", ["statistics etc.both: target"]],
  ["ALTER STATISTICS etc.both OWNER TO other_reader", ["statistics etc.both: owner"]],
  ["COMMENT ON STATISTICS etc.both IS 'x'", ["statistics etc.both: comment"]],
  ["DROP STATISTICS etc.both", ["missing statistics etc.both"]],
  ["CREATE STATISTICS etc.more ON b, c FROM etc.pairs", ["unexpected statistics etc.more"]],
  ["DROP TABLE etc.pairs", ["missing table etc.pairs"]],
  // languages
  [
    "UPDATE pg_language SET lanpltrusted = false, laninline = 0, lanvalidator = 0 WHERE lanname = 'other'",
    ["language other: inlineHandler trusted validator"],
  ],
  ["UPDATE pg_language SET lanplcallfoid = 'bthandler'::regproc WHERE lanname = 'other'", ["language other: handler"]],
  ["ALTER LANGUAGE other OWNER TO other_reader", ["language other: grants owner"]],
  ["COMMENT ON LANGUAGE other IS NULL", ["language other: comment"]],
  ["REVOKE USAGE ON LANGUAGE other FROM PUBLIC", ["language other: grants"]],
  ["CREATE LANGUAGE third HANDLER plpgsql_call_handler", ["unexpected language third"]],
  // transforms
  [
    `CREATE FUNCTION etc.to_other_too(internal) RETURNS internal LANGUAGE internal IMMUTABLE AS 'prsd_lextype';
     CREATE FUNCTION etc.from_other(internal) RETURNS etc.system_user LANGUAGE internal IMMUTABLE AS 'prsd_lextype';
     CREATE OR REPLACE TRANSFORM FOR etc.system_user LANGUAGE sql (FROM SQL WITH FUNCTION etc.to_other_too(internal),
     TO SQL WITH FUNCTION etc.from_other(internal))`,
    [
      "transform etc.system_user in sql: fromSql toSql",
      "unexpected function etc.from_other(internal)",
      "unexpected function etc.to_other_too(internal)",
    ],
  ],
  ["COMMENT ON TRANSFORM FOR etc.system_user LANGUAGE sql IS NULL", ["transform etc.system_user in sql: comment"]],
  ["DROP TRANSFORM FOR etc.system_user LANGUAGE sql", ["missing transform etc.system_user in sql"]],
  // collations and conversions
  [
    "DROP COLLATION etc.level; CREATE COLLATION etc.level (provider = icu, locale = 'und-u-ks-level2')",
    ["collation etc.level: deterministic"],
  ],
  [
    "DROP COLLATION etc.level; CREATE COLLATION etc.level (provider = icu, locale = 'und-u-ks-level1', deterministic = false)",
    ["collation etc.level: locale"],
  ],
  [
    "DROP COLLATION etc.level; CREATE COLLATION etc.level (provider = icu, locale = '@colStrength=secondary', deterministic = false)",
    [],
  ],
  [
    "DROP COLLATION etc.level; CREATE COLLATION etc.level (provider = icu, locale = 'und-u-ks-level2', deterministic = false, rules = '&a < g')",
    ["collation etc.level: tailoring"],
    16,
  ],
  [
    "DROP COLLATION etc.mixed; CREATE COLLATION etc.mixed (provider = libc, lc_collate = 'POSIX', lc_ctype = 'C')",
    ["collation etc.mixed: characterType collate"],
  ],
  [
    "DROP COLLATION etc.plain; CREATE COLLATION etc.plain (provider = builtin, locale = 'C')",
    ["collation etc.plain: characterType collate comment locale provider"],
    17,
  ],
  ["ALTER COLLATION etc.plain OWNER TO other_reader", ["collation etc.plain: owner"]],
  ["COMMENT ON COLLATION etc.plain IS 'x'", ["collation etc.plain: comment"]],
  ["UPDATE pg_collation SET collversion = 'other' WHERE collname = 'level'", []],
  ["DROP COLLATION etc.plain", ["missing collation etc.plain"]],
  [
    "DROP CONVERSION etc.latin; CREATE DEFAULT CONVERSION etc.latin FOR 'UTF8' TO 'LATIN1' FROM utf8_to_iso8859_1",
    ["conversion etc.latin: comment default from function to"],
  ],
  ["ALTER CONVERSION etc.latin OWNER TO other_reader", ["conversion etc.latin: owner"]],
  ["COMMENT ON CONVERSION etc.latin IS 'x'", ["conversion etc.latin: comment"]],
  // foreign data
  [
    "CREATE FUNCTION postgres_handler() RETURNS fdw_handler LANGUAGE internal AS 'fdw_handler_in'; ALTER FOREIGN DATA WRAPPER far HANDLER postgres_handler",
    ["foreign-data-wrapper far: handler", "unexpected function public.postgres_handler()"],
  ],
  ["ALTER FOREIGN DATA WRAPPER far VALIDATOR etc.checks", ["foreign-data-wrapper far: validator"]],
  ["ALTER FOREIGN DATA WRAPPER far OPTIONS (SET debug 'false')", ["foreign-data-wrapper far: foreignOptions"]],
  [
    "UPDATE pg_foreign_data_wrapper SET fdwowner = 'other_reader'::regrole WHERE fdwname = 'far'",
    ["foreign-data-wrapper far: grants owner"],
  ],
  ["COMMENT ON FOREIGN DATA WRAPPER far IS 'x'", ["foreign-data-wrapper far: comment"]],
  ["REVOKE ALL ON FOREIGN DATA WRAPPER far FROM other_reader", ["foreign-data-wrapper far: grants"]],
  [
    "CREATE FOREIGN DATA WRAPPER near; UPDATE pg_foreign_server SET srvfdw = (SELECT oid FROM pg_foreign_data_wrapper WHERE fdwname = 'near')",
    ["foreign-server away: wrapper", "unexpected foreign-data-wrapper near"],
  ],
  ["ALTER SERVER away VERSION '2'", ["foreign-server away: serverVersion"]],
  ["UPDATE pg_foreign_server SET srvtype = NULL", ["foreign-server away: serverType"]],
  ["ALTER SERVER away OPTIONS (SET host 'other')", ["foreign-server away: foreignOptions"]],
  ["ALTER SERVER away OPTIONS (SET api_key 'other')", ["foreign-server away: foreignOptions"]],
  ["ALTER SERVER away OPTIONS (DROP host)", ["foreign-server away: foreignOptions"]],
  ["UPDATE pg_foreign_server SET srvowner = 'other_reader'::regrole", ["foreign-server away: grants owner"]],
  ["COMMENT ON SERVER away IS NULL", ["foreign-server away: comment"]],
  ["GRANT USAGE ON FOREIGN SERVER away TO PUBLIC", ["foreign-server away: grants"]],
  [
    "DROP SERVER away CASCADE",
    [
      "missing foreign-server away",
      "missing foreign-table etc.child",
      "missing foreign-table etc.spread_1",
      "missing foreign-table etc.there",
    ],
  ],
  [
    "ALTER USER MAPPING FOR PUBLIC SERVER away OPTIONS (SET password 'another')",
    ["user-mapping PUBLIC on away: foreignOptions"],
  ],
  [
    "ALTER USER MAPPING FOR PUBLIC SERVER away OPTIONS (SET \"user\" 'b')",
    ["user-mapping PUBLIC on away: foreignOptions"],
  ],
  ["CREATE USER MAPPING FOR CURRENT_USER SERVER away", ["unexpected user-mapping postgres on away"]],
  ["DROP USER MAPPING FOR PUBLIC SERVER away", ["missing user-mapping PUBLIC on away"]],
  ["ALTER FOREIGN TABLE etc.there OPTIONS (SET table_name 'x')", ["foreign-table etc.there: foreignOptions"]],
  [
    "CREATE SERVER near FOREIGN DATA WRAPPER far; UPDATE pg_foreign_table SET ftserver = (SELECT oid FROM pg_foreign_server WHERE srvname = 'near') WHERE ftrelid = 'etc.there'::regclass",
    ["foreign-table etc.there: server", "unexpected foreign-server near"],
  ],
  ["ALTER TABLE etc.spread DETACH PARTITION etc.spread_1", ["foreign-table etc.spread_1: partitionBound partitionOf"]],
  [
    "UPDATE pg_inherits SET inhdetachpending = true WHERE inhrelid = 'etc.spread_1'::regclass",
    ["foreign-table etc.spread_1: detachPending"],
  ],
  [
    "ALTER FOREIGN TABLE etc.child NO INHERIT etc.top",
    ["column etc.child.a: local", "foreign-table etc.child: inherits"],
  ],
  [
    "ALTER FOREIGN TABLE etc.there OWNER TO other_reader",
    ["column etc.there.b: grants", "foreign-table etc.there: grants owner"],
  ],
  ["COMMENT ON FOREIGN TABLE etc.there IS NULL", ["foreign-table etc.there: comment"]],
  ["GRANT INSERT ON etc.there TO PUBLIC", ["foreign-table etc.there: grants"]],
  ["ALTER FOREIGN TABLE etc.there ALTER a OPTIONS (SET column_name 'y')", ["column etc.there.a: foreignOptions"]],
  ["ALTER FOREIGN TABLE etc.there ALTER a TYPE bigint", ["column etc.there.a: type"]],
  ["ALTER FOREIGN TABLE etc.there ADD c integer", ["unexpected column etc.there.c"]],
  ["ALTER FOREIGN TABLE etc.there DROP CONSTRAINT there_a_check", ["missing constraint etc.there.there_a_check"]],
  ["ALTER FOREIGN TABLE etc.there DISABLE TRIGGER touched", ["trigger etc.there.touched: enabled"]],
  ["DROP FOREIGN TABLE etc.there", ["missing foreign-table etc.there"]],
  // base types and shells
  [
    "CREATE FUNCTION etc.typmod_out(integer) RETURNS cstring LANGUAGE internal IMMUTABLE AS 'int4out'; ALTER TYPE etc.point2d SET (TYPMOD_OUT = etc.typmod_out)",
    ["type etc.point2d: baseOptions", "unexpected function etc.typmod_out(integer)"],
  ],
  ["UPDATE pg_type SET typdelim = ',', typcategory = 'U' WHERE typname = 'point2d'", ["type etc.point2d: baseOptions"]],
  ["ALTER TYPE etc.whole OWNER TO other_reader", ["type etc.whole: owner"]],
  ["COMMENT ON TYPE etc.point2d IS NULL", ["type etc.point2d: comment"]],
  ["DROP TYPE etc.shell", ["missing type etc.shell"]],
  ["DROP TYPE etc.shell; CREATE TYPE etc.shell AS ENUM ()", ["type etc.shell: typeKind"]],
  ["CREATE TYPE etc.another", ["unexpected type etc.another"]],
  // the database
  [onDatabase("ALTER DATABASE %I SET statement_timeout = '6s'"), ["database-setting statement_timeout: setting"]],
  [onDatabase("ALTER DATABASE %I RESET statement_timeout"), ["missing database-setting statement_timeout"]],
  [onDatabase("ALTER DATABASE %I SET app.jwt_secret = 'another'"), ["database-setting app.jwt_secret: setting"]],
  [onDatabase("ALTER DATABASE %I SET TimeZone = 'UTC'"), ["unexpected database-setting TimeZone"]],
  [
    onDatabase("ALTER ROLE other_reader IN DATABASE %I SET work_mem = '9MB'"),
    ["database-setting other_reader: work_mem: setting"],
  ],
  [onDatabase("ALTER DATABASE %I CONNECTION LIMIT 5"), ["unexpected database-setting connection limit"]],
  [onDatabase("COMMENT ON DATABASE %I IS 'another'"), ["database-setting comment: setting"]],
  [onDatabase("GRANT CREATE ON DATABASE %I TO PUBLIC"), ["privileges the database: grants"]],
  [onDatabase("REVOKE CONNECT ON DATABASE %I FROM PUBLIC"), []],
  [onDatabase("REVOKE CREATE ON DATABASE %I FROM other_reader"), ["missing privileges the database"]],
  // privileges on what no migration makes
  ["GRANT USAGE ON LANGUAGE plpgsql TO PUBLIC", ["missing privileges language plpgsql"]],
  ["REVOKE USAGE ON LANGUAGE sql FROM PUBLIC", ["privileges language sql: revoked"]],
  ["GRANT UPDATE ON LARGE OBJECT 424242 TO other_reader", ["privileges large objects: grants"]],
  ["SELECT lo_create(424243); GRANT SELECT ON LARGE OBJECT 424243 TO other_reader", []],
  ["GRANT SET ON PARAMETER work_mem TO other_reader", ["unexpected privileges parameter work_mem"], 15],
];

export const cases: readonly Case[] = given.map(([statement, differences, since = 14]) => ({
  statement,
  differences,
  since,
}));
