CREATE TABLE a (id int);
CREATE UNIQUE INDEX a_id ON a (id);
