-- Every attribute of the kinds that few schemas have, in a form that 14 takes as well as 18.
DO $$BEGIN CREATE ROLE other_reader; EXCEPTION WHEN duplicate_object OR unique_violation THEN END$$;
CREATE SCHEMA etc;
CREATE TYPE etc.mood AS ENUM ('sad', 'happy');
CREATE TYPE etc.system_user AS (a integer);
CREATE TABLE etc.pairs (a integer, b integer, c text);
CREATE TYPE etc.whole;
CREATE FUNCTION etc.whole_in(cstring) RETURNS etc.whole LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION etc.whole_out(etc.whole) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
CREATE TYPE etc.whole (INPUT = etc.whole_in, OUTPUT = etc.whole_out, LIKE = integer);

CREATE FUNCTION etc.as_integer(etc.mood) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 1';
CREATE FUNCTION etc.as_integer(etc.mood, integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 1';
CREATE CAST (etc.mood AS integer) WITH FUNCTION etc.as_integer(etc.mood) AS ASSIGNMENT;
CREATE CAST (etc.system_user AS text) WITH INOUT;
CREATE CAST (etc.whole AS integer) WITHOUT FUNCTION AS IMPLICIT;
COMMENT ON CAST (etc.mood AS integer) IS 'how many';

CREATE FUNCTION etc.same(etc.mood, etc.mood) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT true';
CREATE FUNCTION etc.other(etc.mood, etc.mood) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT true';
CREATE FUNCTION etc.order_of(etc.mood, etc.mood) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 0';
CREATE FUNCTION etc.order_of(etc.mood, integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 0';
CREATE OPERATOR etc.=== (LEFTARG = etc.mood, RIGHTARG = etc.mood, FUNCTION = etc.same, COMMUTATOR = OPERATOR(etc.===),
  NEGATOR = OPERATOR(etc.!==), RESTRICT = eqsel, JOIN = eqjoinsel, HASHES, MERGES);
CREATE OPERATOR etc.!== (LEFTARG = etc.mood, RIGHTARG = etc.mood, FUNCTION = etc.other, NEGATOR = OPERATOR(etc.===));
CREATE FUNCTION etc.count_of(etc.mood[]) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 1';
CREATE OPERATOR etc.!! (RIGHTARG = etc.mood[], FUNCTION = etc.count_of);
COMMENT ON OPERATOR etc.=== (etc.mood, etc.mood) IS 'as happy as';
CREATE OPERATOR FAMILY etc.kin USING btree;
CREATE OPERATOR CLASS etc.by_mood FOR TYPE etc.mood USING btree FAMILY etc.kin AS
  OPERATOR 3 etc.===, FUNCTION 1 etc.order_of(etc.mood, etc.mood);
ALTER OPERATOR FAMILY etc.kin USING btree ADD FUNCTION 1 (etc.mood, integer) etc.order_of(etc.mood, integer);
CREATE OPERATOR CLASS etc.circles FOR TYPE circle USING gist AS STORAGE box,
  OPERATOR 15 <->(circle, point) FOR ORDER BY float_ops, FUNCTION 1 gist_circle_consistent, FUNCTION 2 gist_box_union,
  FUNCTION 3 gist_circle_compress, FUNCTION 5 gist_box_penalty, FUNCTION 6 gist_box_picksplit, FUNCTION 7 gist_box_same,
  FUNCTION 8 (circle, circle) gist_circle_distance;
COMMENT ON OPERATOR CLASS etc.by_mood USING btree IS 'by how it is';
COMMENT ON OPERATOR FAMILY etc.kin USING btree IS 'alike';

CREATE ACCESS METHOD heaps TYPE TABLE HANDLER heap_tableam_handler;
COMMENT ON ACCESS METHOD heaps IS 'as always';

CREATE TEXT SEARCH TEMPLATE etc.form (INIT = dsimple_init, LEXIZE = dsimple_lexize);
CREATE TEXT SEARCH PARSER etc.cut (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, HEADLINE = prsd_headline, LEXTYPES = prsd_lextype);
CREATE TEXT SEARCH DICTIONARY etc.terms (TEMPLATE = etc.form, StopWords = english, accept = false);
CREATE TEXT SEARCH CONFIGURATION etc.words (PARSER = etc.cut);
ALTER TEXT SEARCH CONFIGURATION etc.words ADD MAPPING FOR asciiword, word WITH etc.terms, english_stem;
COMMENT ON TEXT SEARCH TEMPLATE etc.form IS 'a template';
COMMENT ON TEXT SEARCH PARSER etc.cut IS 'a parser';
COMMENT ON TEXT SEARCH DICTIONARY etc.terms IS 'a dictionary';
COMMENT ON TEXT SEARCH CONFIGURATION etc.words IS 'a configuration';

CREATE STATISTICS etc.both (dependencies, ndistinct) ON a, b FROM etc.pairs;
ALTER STATISTICS etc.both SET STATISTICS 200;
CREATE STATISTICS etc.worked_out ON (a + b), (c IN ('x', 'y') OR c = 'z') FROM etc.pairs;
COMMENT ON STATISTICS etc.both IS 'they go together';

CREATE TRUSTED LANGUAGE other HANDLER plpgsql_call_handler INLINE plpgsql_inline_handler VALIDATOR plpgsql_validator;
COMMENT ON LANGUAGE other IS 'another';
GRANT USAGE ON LANGUAGE other TO other_reader;
CREATE FUNCTION etc.to_other(internal) RETURNS internal LANGUAGE internal IMMUTABLE AS 'prsd_lextype';
CREATE TRANSFORM FOR etc.system_user LANGUAGE sql (FROM SQL WITH FUNCTION etc.to_other(internal));
COMMENT ON TRANSFORM FOR etc.system_user LANGUAGE sql IS 'the other way';

CREATE COLLATION etc.plain (provider = libc, locale = 'C');
CREATE COLLATION etc.mixed (provider = libc, lc_collate = 'C', lc_ctype = 'POSIX');
CREATE COLLATION etc.level (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
CREATE COLLATION etc.phone (provider = icu, locale = 'de@collation=phonebook');
COMMENT ON COLLATION etc.plain IS 'by bytes';
CREATE CONVERSION etc.latin FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
COMMENT ON CONVERSION etc.latin IS 'to utf8';

CREATE FUNCTION etc.checks(text[], oid) RETURNS void LANGUAGE sql AS '';
CREATE FOREIGN DATA WRAPPER far OPTIONS (debug 'true');
COMMENT ON FOREIGN DATA WRAPPER far IS 'far away';
GRANT USAGE ON FOREIGN DATA WRAPPER far TO other_reader;
CREATE SERVER away TYPE 'db' VERSION '1' FOREIGN DATA WRAPPER far OPTIONS (host 'far.example.org', api_key 'k-1234');
COMMENT ON SERVER away IS 'the one';
GRANT USAGE ON FOREIGN SERVER away TO other_reader;
CREATE USER MAPPING FOR PUBLIC SERVER away OPTIONS ("user" 'app', password 'a secret');
CREATE USER MAPPING FOR other_reader SERVER away;
CREATE FOREIGN TABLE etc.there (a integer OPTIONS (column_name 'x') NOT NULL CHECK (a > 0), b text COLLATE "C" DEFAULT 'b'::text)
  SERVER away OPTIONS (table_name 'there');
COMMENT ON FOREIGN TABLE etc.there IS 'over there';
COMMENT ON COLUMN etc.there.a IS 'one';
GRANT SELECT ON etc.there TO other_reader;
GRANT UPDATE (b) ON etc.there TO other_reader;
ALTER FOREIGN TABLE etc.there ALTER b SET STATISTICS 5;
CREATE FUNCTION etc.touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER touched BEFORE INSERT ON etc.there FOR EACH ROW EXECUTE FUNCTION etc.touch();
CREATE TABLE etc.spread (at timestamptz, n integer) PARTITION BY RANGE (at);
CREATE FOREIGN TABLE etc.spread_1 PARTITION OF etc.spread FOR VALUES FROM ('2024-01-01 00:00:00+00') TO ('2025-01-01 00:00:00+00') SERVER away;
CREATE TABLE etc.top (a integer);
CREATE FOREIGN TABLE etc.child (b integer) INHERITS (etc.top) SERVER away;

CREATE TYPE etc.shell;
CREATE TYPE etc.point2d;
CREATE FUNCTION etc.point2d_in(cstring) RETURNS etc.point2d LANGUAGE internal IMMUTABLE STRICT AS 'point_in';
CREATE FUNCTION etc.point2d_out(etc.point2d) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'point_out';
CREATE TYPE etc.point2d (INPUT = etc.point2d_in, OUTPUT = etc.point2d_out, INTERNALLENGTH = 16, ALIGNMENT = double,
  CATEGORY = 'G', DELIMITER = ';', DEFAULT = '(0,0)');
COMMENT ON TYPE etc.point2d IS 'where';

DO $$ BEGIN
  EXECUTE format('ALTER DATABASE %I SET statement_timeout = ''5s''', current_database());
  EXECUTE format('ALTER DATABASE %I SET app.jwt_secret = ''not for you''', current_database());
  EXECUTE format('ALTER ROLE other_reader IN DATABASE %I SET work_mem = ''8MB''', current_database());
  EXECUTE format('COMMENT ON DATABASE %I IS ''the one''', current_database());
  EXECUTE format('GRANT CREATE ON DATABASE %I TO other_reader', current_database());
END $$;
REVOKE USAGE ON LANGUAGE plpgsql FROM PUBLIC;
GRANT USAGE ON LANGUAGE sql TO other_reader;
SELECT lo_create(424242);
GRANT SELECT ON LARGE OBJECT 424242 TO other_reader;
