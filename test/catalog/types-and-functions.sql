-- Every attribute of the kinds that are no relation: types, functions, event triggers, publications, default privileges.
CREATE EXTENSION pgcrypto;
CREATE SCHEMA lab;
CREATE TYPE lab.mood AS ENUM ('sad', 'ok', 'happy');
ALTER TYPE lab.mood ADD VALUE 'fine' BEFORE 'happy';
COMMENT ON TYPE lab.mood IS 'how it goes';
CREATE DOMAIN lab.positive AS numeric(10, 2) DEFAULT (1 + 1) NOT NULL
  CONSTRAINT positive CHECK (VALUE > 0) CONSTRAINT known CHECK (VALUE IN (1, 2, 3) OR VALUE > 10);
COMMENT ON CONSTRAINT positive ON DOMAIN lab.positive IS 'never negative';
CREATE DOMAIN lab.word AS text COLLATE "C";
ALTER DOMAIN lab.word ADD CONSTRAINT short CHECK (length(VALUE) < 10) NOT VALID;
CREATE DOMAIN lab.words AS varchar(20)[] CHECK (VALUE[1]::text = ANY ((ARRAY['a'::varchar, 'b'::varchar])::text[]));
CREATE TYPE lab."Money Pair" AS (amount numeric(12, 2), "json_table" text COLLATE "POSIX", moods lab.mood[]);
COMMENT ON COLUMN lab."Money Pair".amount IS 'how much';
CREATE FUNCTION lab.span_diff(a float8, b float8) RETURNS float8 LANGUAGE sql IMMUTABLE AS 'SELECT a - b';
CREATE TYPE lab.span AS RANGE (subtype = float8, subtype_diff = lab.span_diff, multirange_type_name = lab.spans);
CREATE TYPE lab.word_range AS RANGE (subtype = text, collation = "C", subtype_opclass = text_pattern_ops);

CREATE TABLE lab.item (id integer PRIMARY KEY, price numeric NOT NULL, doubled numeric GENERATED ALWAYS AS (price * 2) STORED);
CREATE TABLE lab."Odd.Name" (id integer PRIMARY KEY);
CREATE FUNCTION lab.total(item_id integer, pair lab."Money Pair", VARIADIC rest text[] DEFAULT ARRAY['x'::varchar, 'y']) RETURNS numeric
  LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE COST 7 SECURITY DEFINER
  SET search_path = lab, pg_temp SET statement_timeout = '5s' AS $$
BEGIN
  RETURN 1;
END $$;
COMMENT ON FUNCTION lab.total IS 'adds up';
CREATE FUNCTION lab.atomic(a integer, b integer DEFAULT 1 + 2) RETURNS TABLE (id integer, price numeric)
  LANGUAGE sql ROWS 5 LEAKPROOF BEGIN ATOMIC
  SELECT i.id, i.price FROM lab.item i WHERE i.id IN (a, b);
  SELECT 1, 2.0;
END;
CREATE FUNCTION lab.one_line(a integer) RETURNS integer LANGUAGE sql RETURN a + 1;
CREATE FUNCTION lab.several(INOUT a integer, OUT b text) LANGUAGE sql AS 'SELECT a, ''b''::text';
CREATE FUNCTION lab.listed(lab.mood[], "char", json) RETURNS SETOF lab.mood LANGUAGE sql AS 'SELECT unnest($1)';
CREATE FUNCTION lab.fired() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE PROCEDURE lab.work(a integer, INOUT done boolean DEFAULT false) LANGUAGE plpgsql AS 'BEGIN done := true; END';
CREATE AGGREGATE lab.joined(text, text) (sfunc = string_agg_transfn, stype = internal, finalfunc = string_agg_finalfn);
CREATE FUNCTION lab.add(numeric, numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT $1 + $2';
CREATE FUNCTION lab.sub(numeric, numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT $1 - $2';
CREATE AGGREGATE lab.summed(numeric) (sfunc = lab.add, stype = numeric, initcond = '0', combinefunc = lab.add,
  msfunc = lab.add, minvfunc = lab.sub, mstype = numeric, minitcond = '0', parallel = safe);
CREATE AGGREGATE lab.least_of(integer) (sfunc = int4smaller, stype = integer, sortop = <);
CREATE AGGREGATE lab.middle(float8 ORDER BY anyelement) (sfunc = ordered_set_transition, stype = internal,
  finalfunc = percentile_disc_final, finalfunc_extra, finalfunc_modify = read_write);
CREATE FUNCTION lab.plus_int(integer, integer) RETURNS integer LANGUAGE internal IMMUTABLE STRICT AS 'int4pl';

CREATE FUNCTION lab.noticed() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
CREATE EVENT TRIGGER noticed ON ddl_command_end WHEN TAG IN ('DROP VIEW', 'ALTER VIEW') EXECUTE FUNCTION lab.noticed();
COMMENT ON EVENT TRIGGER noticed IS 'tells';
ALTER EVENT TRIGGER noticed ENABLE ALWAYS;
CREATE EVENT TRIGGER quiet ON sql_drop EXECUTE FUNCTION lab.noticed();
ALTER EVENT TRIGGER quiet DISABLE;

CREATE PUBLICATION chosen FOR TABLE lab.item, lab."Odd.Name" WITH (publish = 'insert, delete', publish_via_partition_root = true);
COMMENT ON PUBLICATION chosen IS 'for the others';
CREATE PUBLICATION everything FOR ALL TABLES;

DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'lab_reader') THEN CREATE ROLE lab_reader; END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
GRANT EXECUTE ON FUNCTION lab.several TO lab_reader WITH GRANT OPTION;
REVOKE EXECUTE ON FUNCTION lab.one_line FROM PUBLIC;
REVOKE USAGE ON TYPE lab.mood FROM PUBLIC;
GRANT USAGE ON TYPE lab.mood TO lab_reader;
ALTER DEFAULT PRIVILEGES IN SCHEMA lab GRANT SELECT, INSERT ON TABLES TO lab_reader;
ALTER DEFAULT PRIVILEGES IN SCHEMA lab GRANT ALL ON TABLES TO PUBLIC;
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
ALTER DEFAULT PRIVILEGES GRANT USAGE ON SEQUENCES TO lab_reader;
ALTER DEFAULT PRIVILEGES FOR ROLE lab_reader GRANT USAGE ON SCHEMAS TO PUBLIC;
