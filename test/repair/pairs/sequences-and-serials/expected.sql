CREATE TABLE a (id int PRIMARY KEY, n serial);
CREATE SEQUENCE numbers MINVALUE 1000 INCREMENT 5 CYCLE MAXVALUE 2000;
CREATE TABLE of_another (n int NOT NULL);
CREATE SEQUENCE of_another_n_seq AS int;
ALTER TABLE of_another OWNER TO pg_monitor;
ALTER SEQUENCE of_another_n_seq OWNER TO pg_monitor;
ALTER SEQUENCE of_another_n_seq OWNED BY of_another.n;
ALTER TABLE of_another ALTER n SET DEFAULT nextval('of_another_n_seq');
