CREATE TABLE a (id serial PRIMARY KEY, n int);
CREATE SEQUENCE numbers START 1;
COMMENT ON SCHEMA public IS 'ours';
