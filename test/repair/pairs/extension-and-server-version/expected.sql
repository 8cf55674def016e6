CREATE EXTENSION pg_trgm;
CREATE FOREIGN DATA WRAPPER files;
CREATE SERVER here TYPE 'x' FOREIGN DATA WRAPPER files;
CREATE FOREIGN TABLE rows (a int) SERVER here;
CREATE TABLE words (word text);
CREATE INDEX words_like ON words USING gin (word gin_trgm_ops);
