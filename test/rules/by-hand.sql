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
