CREATE TYPE mood AS ENUM ('ok');
CREATE TABLE people (id int PRIMARY KEY, mood mood);
