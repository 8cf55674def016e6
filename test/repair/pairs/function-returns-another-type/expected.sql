CREATE FUNCTION score(a int) RETURNS bigint IMMUTABLE LANGUAGE sql AS 'SELECT $1::bigint';
CREATE TABLE games (id int, s int DEFAULT score(1), CHECK (score(id) > 0));
CREATE INDEX games_score ON games (score(id));
CREATE VIEW scores AS SELECT score(id) AS score FROM games;
