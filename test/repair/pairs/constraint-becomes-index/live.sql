CREATE TABLE a (id int, CONSTRAINT a_id UNIQUE (id));
