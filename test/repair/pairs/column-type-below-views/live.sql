CREATE TABLE users (id int PRIMARY KEY, name varchar(10) DEFAULT 'x', age int, twice int GENERATED ALWAYS AS (age * 2) STORED);
CREATE VIEW names AS SELECT id, name FROM users;
CREATE MATERIALIZED VIEW many AS SELECT name, count(*) AS n FROM names GROUP BY 1;
CREATE UNIQUE INDEX many_name ON many (name);
CREATE POLICY own ON users USING (name = current_user);
GRANT SELECT ON names TO PUBLIC;
