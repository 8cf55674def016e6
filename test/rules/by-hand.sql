-- What the migrations make, for test/rules/by-hand.test.ts.
CREATE SCHEMA audit;
CREATE SCHEMA lib;
CREATE TYPE mood AS ENUM ('sad', 'ok', 'glad');
CREATE DOMAIN mail AS text CONSTRAINT has_at CHECK (value LIKE '%@%');
CREATE TYPE pair AS (a integer, b text);
CREATE SEQUENCE tickets;
CREATE TABLE users (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  email text NOT NULL UNIQUE,
  age integer DEFAULT 0 CONSTRAINT grown CHECK (age >= 0),
  mood mood,
  full_name text GENERATED ALWAYS AS (upper(email)) STORED
);
CREATE TABLE orders (id bigint, user_id bigint CONSTRAINT orders_user REFERENCES users);
CREATE TABLE nothing_much (id integer);
CREATE TABLE animals (name text);
CREATE TABLE cats (name text, lives integer);
CREATE INDEX users_age ON users (age);
CREATE UNIQUE INDEX users_low ON users (lower(email));
CREATE TABLE events (at date NOT NULL, what text) PARTITION BY RANGE (at);
CREATE TABLE events_2024 PARTITION OF events FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE VIEW grown_ups AS SELECT id, email FROM users WHERE age >= 18;
CREATE MATERIALIZED VIEW totals AS SELECT count(*) AS n FROM users;
CREATE FUNCTION answer(a integer) RETURNS integer LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS 'SELECT 42';
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END';
CREATE FUNCTION watch() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
CREATE TRIGGER touched BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION touch();
CREATE RULE quiet AS ON DELETE TO nothing_much DO INSTEAD NOTHING;
CREATE PUBLICATION feed FOR TABLE users;
CREATE EXTENSION citext SCHEMA lib;
CREATE EVENT TRIGGER watching ON ddl_command_end EXECUTE FUNCTION watch();
ALTER EVENT TRIGGER watching DISABLE;
ALTER TABLE users ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON users FOR SELECT TO pg_monitor USING (id = 1);
GRANT SELECT ON users TO pg_monitor;
REVOKE EXECUTE ON FUNCTION answer(integer) FROM PUBLIC;
COMMENT ON TABLE users IS 'people';
CREATE TABLE items (
  id bigint PRIMARY KEY,
  owner_id bigint CONSTRAINT items_owner REFERENCES users ON DELETE CASCADE,
  label varchar(40) DEFAULT 'new' NOT NULL,
  price numeric(10, 2) CONSTRAINT priced CHECK (price > 0),
  tags text[] DEFAULT '{}',
  during daterange,
  CONSTRAINT one_label UNIQUE (owner_id, label),
  CONSTRAINT apart EXCLUDE USING gist (during WITH &&)
);
CREATE SEQUENCE item_numbers OWNED BY items.id;
CREATE INDEX items_tags ON items USING gin (tags);
CREATE INDEX items_dear ON items (price DESC NULLS LAST) INCLUDE (label) WHERE price > 100;
CREATE UNIQUE INDEX items_named ON items (label);
ALTER TABLE items REPLICA IDENTITY USING INDEX items_named;
CREATE DOMAIN score AS integer DEFAULT 0;
CREATE TYPE size_range AS RANGE (subtype = float8);
CREATE VIEW dear AS SELECT i.id, i.label, u.email FROM items i JOIN users u ON u.id = i.owner_id WHERE i.price > 100;
CREATE VIEW busy WITH (security_barrier = true) AS SELECT user_id FROM orders;
CREATE FUNCTION seen() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TRIGGER on_dear INSTEAD OF UPDATE ON dear FOR EACH ROW EXECUTE FUNCTION seen();
CREATE CONSTRAINT TRIGGER later AFTER INSERT ON items DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION seen();
CREATE FUNCTION many(n integer DEFAULT 3) RETURNS SETOF integer LANGUAGE sql ROWS 50 COST 7 AS 'SELECT generate_series(1, n)';
CREATE AGGREGATE longest (text) (sfunc = textcat, stype = text, initcond = '');
CREATE POLICY writes ON users AS RESTRICTIVE FOR UPDATE USING (id > 0) WITH CHECK (id > 1);
CREATE UNIQUE INDEX totals_n ON totals (n);
CREATE TABLE bases (id integer, note text);
CREATE TABLE derived (more text) INHERITS (bases);
CREATE TABLE regions (code text NOT NULL, size integer) PARTITION BY LIST (code);
CREATE TABLE regions_eu PARTITION OF regions FOR VALUES IN ('de', 'fr');
CREATE TABLE regions_rest PARTITION OF regions DEFAULT;
CREATE INDEX regions_size ON regions (size);
COMMENT ON INDEX items_tags IS 'tags';
COMMENT ON FUNCTION seen() IS 'a witness';
GRANT USAGE ON SCHEMA audit TO pg_monitor;
GRANT UPDATE (note) ON bases TO pg_monitor;
ALTER DEFAULT PRIVILEGES IN SCHEMA audit GRANT SELECT ON TABLES TO pg_monitor;
