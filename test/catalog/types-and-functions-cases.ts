// What a hand can do to a type, a function, an event trigger, a publication …, and what of it differs then.

/** `since`: the first major that knows the statement. */
export type Case = [statement: string, differences: readonly string[], since?: number];

const total = "function lab.total(integer, lab.Money Pair, text[])";
const atomic = "function lab.atomic(integer, integer)";
const remade = (name: string, sql: string) => `DROP TYPE lab.${name}; CREATE TYPE lab.${name} AS ${sql}`;
/** Made again it lacks what the default privileges take away. */
const again = (routine: string, sql: string) =>
  `DROP ROUTINE ${routine} CASCADE; ${sql}; GRANT EXECUTE ON ROUTINE ${routine} TO PUBLIC`;
const aggregate = (options: string) =>
  again("lab.least_of(integer)", `CREATE AGGREGATE lab.least_of(integer) (${options})`);
const onePlus = (body: string) =>
  `CREATE OR REPLACE FUNCTION lab.one_line(a integer) RETURNS integer LANGUAGE sql ${body}`;
const work = (argument: string) =>
  `CREATE OR REPLACE PROCEDURE lab.work(a integer, ${argument}) LANGUAGE plpgsql AS 'BEGIN done := true; END'`;

export const cases: Case[] = [
  ["SELECT 1", []],
  // extension
  ["ALTER EXTENSION pgcrypto SET SCHEMA lab", ["extension pgcrypto: schema"]],
  ["UPDATE pg_extension SET extversion = '1.0' WHERE extname = 'pgcrypto'", ["extension pgcrypto: version"]],
  ["COMMENT ON EXTENSION pgcrypto IS 'ours'", ["extension pgcrypto: comment"]],
  ["COMMENT ON EXTENSION pgcrypto IS NULL", ["extension pgcrypto: comment"]],
  ["DROP EXTENSION pgcrypto", ["missing extension pgcrypto"]],
  // type
  [
    remade("word_range", "ENUM ('a')"),
    ["type lab.word_range: multirangeType subtype subtypeCollation subtypeOperatorClass typeKind values"],
  ],
  ["ALTER TYPE lab.mood ADD VALUE 'great'", ["type lab.mood: values"]],
  ["ALTER TYPE lab.mood RENAME VALUE 'ok' TO 'okay'", ["type lab.mood: values"]],
  [
    'DROP DOMAIN lab.word; CREATE DOMAIN lab.word AS varchar(5) COLLATE "C"; ALTER DOMAIN lab.word ADD CONSTRAINT short CHECK (length(VALUE) < 10) NOT VALID',
    ["type lab.word: baseType"],
  ],
  [
    "DROP DOMAIN lab.word; CREATE DOMAIN lab.word AS text; ALTER DOMAIN lab.word ADD CONSTRAINT short CHECK (length(VALUE) < 10) NOT VALID",
    ["type lab.word: collation"],
  ],
  ["ALTER DOMAIN lab.positive DROP NOT NULL", ["type lab.positive: nullable"]],
  ["ALTER DOMAIN lab.word SET NOT NULL", ["type lab.word: nullable"]],
  ["ALTER DOMAIN lab.positive SET DEFAULT (1 + 2)", ["type lab.positive: default"]],
  ["ALTER DOMAIN lab.positive SET DEFAULT (( 1+1 ))", []],
  ["ALTER DOMAIN lab.positive DROP DEFAULT", ["type lab.positive: default"]],
  ["ALTER DOMAIN lab.positive DROP CONSTRAINT known", ["type lab.positive: constraints"]],
  ["ALTER DOMAIN lab.positive RENAME CONSTRAINT known TO renamed", ["type lab.positive: constraints"]],
  [
    "ALTER DOMAIN lab.positive DROP CONSTRAINT positive, ADD CONSTRAINT positive CHECK (VALUE > 1); COMMENT ON CONSTRAINT positive ON DOMAIN lab.positive IS 'never negative'".replace(
      ", ADD",
      "; ALTER DOMAIN lab.positive ADD",
    ),
    ["type lab.positive: constraints"],
  ],
  [
    "ALTER DOMAIN lab.words DROP CONSTRAINT words_check; ALTER DOMAIN lab.words ADD CONSTRAINT words_check CHECK (VALUE[1]::text = ANY (ARRAY['a'::varchar::text, 'b'::varchar::text]))",
    [],
  ],
  [
    "ALTER DOMAIN lab.words DROP CONSTRAINT words_check; ALTER DOMAIN lab.words ADD CONSTRAINT words_check CHECK (VALUE[1]::text = ANY (ARRAY['a'::varchar::text, 'c'::varchar::text]))",
    ["type lab.words: constraints"],
  ],
  ["ALTER DOMAIN lab.word VALIDATE CONSTRAINT short", ["type lab.word: constraints"]],
  ["COMMENT ON CONSTRAINT positive ON DOMAIN lab.positive IS NULL", ["type lab.positive: constraintComments"]],
  ['ALTER TYPE lab."Money Pair" ADD ATTRIBUTE more text', ["type lab.Money Pair: fields"]],
  ['ALTER TYPE lab."Money Pair" ALTER ATTRIBUTE amount TYPE numeric(12, 3)', ["type lab.Money Pair: fields"]],
  ['ALTER TYPE lab."Money Pair" ALTER ATTRIBUTE json_table TYPE text COLLATE "C"', ["type lab.Money Pair: fields"]],
  ['COMMENT ON COLUMN lab."Money Pair".amount IS NULL', ["type lab.Money Pair: fieldComments"]],
  [
    remade(
      "word_range",
      'RANGE (subtype = varchar, collation = "C", subtype_opclass = text_pattern_ops, multirange_type_name = lab.word_multirange)',
    ),
    ["type lab.word_range: subtype"],
  ],
  [
    remade("word_range", 'RANGE (subtype = text, collation = "POSIX", subtype_opclass = text_pattern_ops)'),
    ["type lab.word_range: subtypeCollation"],
  ],
  [remade("word_range", 'RANGE (subtype = text, collation = "C")'), ["type lab.word_range: subtypeOperatorClass"]],
  ["ALTER TYPE lab.spans RENAME TO spanning", ["type lab.span: multirangeType"]],
  [
    remade("span", "RANGE (subtype = float8, multirange_type_name = lab.spans)"),
    ["type lab.span: subtypeDiffFunction"],
  ],
  [
    "UPDATE pg_range SET rngcanonical = 'pg_catalog.daterange_canonical'::regproc WHERE rngtypid = 'lab.span'::regtype",
    ["type lab.span: canonicalFunction"],
  ],
  ["ALTER TYPE lab.mood OWNER TO lab_reader", ["type lab.mood: grants owner"]],
  ["COMMENT ON TYPE lab.mood IS 'other'", ["type lab.mood: comment"]],
  ["GRANT USAGE ON TYPE lab.mood TO PUBLIC", ["type lab.mood: grants"]],
  ["REVOKE USAGE ON TYPE lab.span FROM PUBLIC", ["type lab.span: grants"]],
  ["DROP TYPE lab.word_range", ["missing type lab.word_range"]],
  ["CREATE TYPE lab.extra AS (a integer)", ["unexpected type lab.extra"]],
  // function
  ["UPDATE pg_proc SET prokind = 'w' WHERE proname = 'one_line'", ["function lab.one_line(integer): functionKind"]],
  [
    "ALTER FUNCTION lab.sub(numeric, numeric) RENAME TO minus",
    [
      "function lab.summed(numeric): aggregate",
      "missing function lab.sub(numeric, numeric)",
      "unexpected function lab.minus(numeric, numeric)",
    ],
  ],
  [again("lab.work", work("INOUT done boolean")), ["function lab.work(integer, boolean): arguments"]],
  [work("INOUT done boolean DEFAULT true"), ["function lab.work(integer, boolean): arguments"]],
  [work("INOUT done boolean DEFAULT (false)"), []],
  [again("lab.work", work("done boolean DEFAULT false")), ["function lab.work(integer, boolean): arguments"]],
  [
    again(
      "lab.sub(numeric, numeric)",
      "CREATE FUNCTION lab.sub(x numeric, numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT $1 - $2'",
    ),
    ["function lab.sub(numeric, numeric): arguments", "missing function lab.summed(numeric)"],
  ],
  [
    again(
      "lab.plus_int",
      "CREATE FUNCTION lab.plus_int(integer, integer) RETURNS bigint LANGUAGE internal IMMUTABLE STRICT AS 'int4pl'",
    ),
    ["function lab.plus_int(integer, integer): returns"],
  ],
  [
    again(
      "lab.plus_int",
      "CREATE FUNCTION lab.plus_int(integer, integer) RETURNS SETOF integer LANGUAGE internal IMMUTABLE STRICT ROWS 9 AS 'int4pl'",
    ),
    ["function lab.plus_int(integer, integer): returns rows"],
  ],
  [
    "CREATE OR REPLACE FUNCTION lab.fired() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN OLD; END'",
    ["function lab.fired(): body"],
  ],
  ["UPDATE pg_proc SET prosrc = replace(prosrc, E'\\n', E'\\r\\n') WHERE proname = 'total'", []],
  [onePlus("RETURN a + 2"), ["function lab.one_line(integer): definition"]],
  [onePlus("RETURN (a) + 1"), []],
  [onePlus("AS 'SELECT a + 1'"), ["function lab.one_line(integer): body definition"]],
  [
    "CREATE OR REPLACE FUNCTION lab.atomic(a integer, b integer DEFAULT 1 + 2) RETURNS TABLE (id integer, price numeric) LANGUAGE sql ROWS 5 LEAKPROOF BEGIN ATOMIC SELECT i.id, i.price FROM lab.item i WHERE i.id IN (a, b); SELECT 1, 3.0; END",
    [`${atomic}: definition`],
  ],
  [
    "CREATE OR REPLACE FUNCTION lab.atomic(a integer, b integer DEFAULT 1 + 3) RETURNS TABLE (id integer, price numeric) LANGUAGE sql ROWS 5 LEAKPROOF BEGIN ATOMIC SELECT i.id, i.price FROM lab.item i WHERE i.id IN (a, b); SELECT 1, 2.0; END",
    [`${atomic}: arguments`],
  ],
  [
    "CREATE OR REPLACE FUNCTION lab.fired() RETURNS trigger LANGUAGE internal AS 'suppress_redundant_updates_trigger'",
    ["function lab.fired(): body cost language"],
  ],
  [
    "UPDATE pg_proc SET probin = 'other' WHERE proname = 'plus_int'",
    ["function lab.plus_int(integer, integer): library"],
  ],
  ["ALTER FUNCTION lab.total VOLATILE", [`${total}: volatility`]],
  ["ALTER FUNCTION lab.total CALLED ON NULL INPUT", [`${total}: strict`]],
  ["ALTER FUNCTION lab.total LEAKPROOF", [`${total}: leakproof`]],
  ["ALTER FUNCTION lab.total PARALLEL RESTRICTED", [`${total}: parallel`]],
  ["ALTER FUNCTION lab.total COST 8", [`${total}: cost`]],
  ["ALTER FUNCTION lab.atomic ROWS 6", [`${atomic}: rows`]],
  [
    "ALTER FUNCTION lab.listed SUPPORT generate_series_int4_support",
    ['function lab.listed(lab.mood[], "char", json): support'],
  ],
  ["ALTER FUNCTION lab.total SECURITY INVOKER", [`${total}: security`]],
  ["ALTER FUNCTION lab.total SET search_path = lab", [`${total}: searchPath`]],
  ["ALTER FUNCTION lab.total RESET search_path", [`${total}: searchPath`]],
  ["ALTER FUNCTION lab.fired SET search_path = ''", ["function lab.fired(): searchPath"]],
  ["ALTER FUNCTION lab.total SET statement_timeout = '6s'", [`${total}: settings`]],
  ["ALTER FUNCTION lab.total RESET ALL", [`${total}: searchPath settings`]],
  ["UPDATE pg_proc SET protrftypes = ARRAY['integer'::regtype] WHERE proname = 'total'", [`${total}: transforms`]],
  [aggregate("sfunc = int4larger, stype = integer, sortop = <"), ["function lab.least_of(integer): aggregate"]],
  [aggregate("sfunc = int4smaller, stype = integer"), ["function lab.least_of(integer): aggregate"]],
  [
    aggregate("sfunc = int4smaller, stype = integer, sortop = <, initcond = '0'"),
    ["function lab.least_of(integer): aggregate"],
  ],
  [aggregate("sfunc = int4smaller, stype = integer, sortop = <"), []],
  ["ALTER FUNCTION lab.fired OWNER TO lab_reader", ["function lab.fired(): owner"]],
  ["COMMENT ON FUNCTION lab.total IS NULL", [`${total}: comment`]],
  ["GRANT EXECUTE ON FUNCTION lab.one_line TO PUBLIC", ["function lab.one_line(integer): grants"]],
  [
    "REVOKE GRANT OPTION FOR EXECUTE ON FUNCTION lab.several FROM lab_reader",
    ["function lab.several(integer): grants"],
  ],
  ["GRANT EXECUTE ON FUNCTION lab.fired TO CURRENT_USER", []],
  ["DROP FUNCTION lab.fired", ["missing function lab.fired()"]],
  [
    "CREATE FUNCTION lab.fired(integer) RETURNS integer LANGUAGE sql AS 'SELECT 1'",
    ["unexpected function lab.fired(integer)"],
  ],
  // event trigger
  [
    "DROP EVENT TRIGGER quiet; CREATE EVENT TRIGGER quiet ON ddl_command_start EXECUTE FUNCTION lab.noticed(); ALTER EVENT TRIGGER quiet DISABLE",
    ["event-trigger quiet: event"],
  ],
  [
    "DROP EVENT TRIGGER quiet; CREATE EVENT TRIGGER quiet ON sql_drop WHEN TAG IN ('DROP VIEW') EXECUTE FUNCTION lab.noticed(); ALTER EVENT TRIGGER quiet DISABLE",
    ["event-trigger quiet: tags"],
  ],
  [
    "ALTER FUNCTION lab.noticed RENAME TO told",
    [
      "event-trigger noticed: function",
      "event-trigger quiet: function",
      "missing function lab.noticed()",
      "unexpected function lab.told()",
    ],
  ],
  ["ALTER EVENT TRIGGER quiet ENABLE", ["event-trigger quiet: enabled"]],
  ["ALTER EVENT TRIGGER noticed ENABLE REPLICA", ["event-trigger noticed: enabled"]],
  [
    "UPDATE pg_event_trigger SET evtowner = 'lab_reader'::regrole WHERE evtname = 'quiet'",
    ["event-trigger quiet: owner"],
  ],
  ["COMMENT ON EVENT TRIGGER noticed IS NULL", ["event-trigger noticed: comment"]],
  ["DROP EVENT TRIGGER noticed", ["missing event-trigger noticed"]],
  // publication
  [
    "UPDATE pg_publication SET puballtables = false WHERE pubname = 'everything'",
    ["publication everything: allTables"],
  ],
  ["ALTER PUBLICATION chosen DROP TABLE lab.item", ["publication chosen: tables"]],
  ['ALTER PUBLICATION chosen DROP TABLE lab."Odd.Name"', ["publication chosen: tables"]],
  [
    "ALTER PUBLICATION filtered SET TABLE lab.item WHERE (id IN (1, 3) AND price > 0), TABLES IN SCHEMA lab",
    ["publication filtered: tables"],
    15,
  ],
  [
    "ALTER PUBLICATION filtered SET TABLE lab.item WHERE ((id = ANY (ARRAY[1, 2])) AND (price) > (0)), TABLES IN SCHEMA lab",
    [],
    15,
  ],
  ["ALTER PUBLICATION filtered SET TABLE lab.item, TABLES IN SCHEMA lab", ["publication filtered: tables"], 15],
  ["ALTER PUBLICATION narrow SET TABLE lab.item (id)", ["publication narrow: tables"], 15],
  ["ALTER PUBLICATION filtered DROP TABLES IN SCHEMA lab", ["publication filtered: schemas"], 15],
  ["ALTER PUBLICATION chosen SET (publish = 'insert')", ["publication chosen: operations"]],
  ["ALTER PUBLICATION chosen SET (publish_via_partition_root = false)", ["publication chosen: viaRoot"]],
  ["ALTER PUBLICATION chosen SET (publish_generated_columns = stored)", ["publication chosen: generatedColumns"], 18],
  [
    "UPDATE pg_publication SET pubowner = 'lab_reader'::regrole WHERE pubname = 'chosen'",
    ["publication chosen: owner"],
  ],
  ["COMMENT ON PUBLICATION chosen IS NULL", ["publication chosen: comment"]],
  ["DROP PUBLICATION everything", ["missing publication everything"]],
  ["CREATE PUBLICATION another FOR TABLE lab.item", ["unexpected publication another"]],
  // default privileges
  [
    "ALTER DEFAULT PRIVILEGES IN SCHEMA lab REVOKE INSERT ON TABLES FROM lab_reader",
    ["default-privileges lab.postgres on tables: grants"],
  ],
  [
    "ALTER DEFAULT PRIVILEGES IN SCHEMA lab GRANT SELECT ON TABLES TO CURRENT_USER",
    ["default-privileges lab.postgres on tables: grants"],
  ],
  [
    "ALTER DEFAULT PRIVILEGES REVOKE UPDATE ON LARGE OBJECTS FROM CURRENT_USER; ALTER DEFAULT PRIVILEGES GRANT SELECT ON LARGE OBJECTS TO lab_reader",
    ["unexpected default-privileges postgres on large objects"],
    18,
  ],
  [
    "ALTER DEFAULT PRIVILEGES GRANT EXECUTE ON FUNCTIONS TO PUBLIC",
    ["missing default-privileges postgres on functions"],
  ],
  [
    "ALTER DEFAULT PRIVILEGES REVOKE DELETE ON TABLES FROM CURRENT_USER",
    ["unexpected default-privileges postgres on tables"],
  ],
  [
    "ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO lab_reader",
    ["unexpected default-privileges postgres on tables"],
  ],
];
