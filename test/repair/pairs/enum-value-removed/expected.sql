CREATE TYPE mood AS ENUM ('ok', 'happy');
CREATE TABLE people (id int PRIMARY KEY, mood mood NOT NULL DEFAULT 'ok', moods mood[]);
CREATE FUNCTION cheer(mood) RETURNS mood LANGUAGE sql AS 'SELECT $1';
CREATE VIEW moods AS SELECT mood FROM people WHERE mood = 'ok';
