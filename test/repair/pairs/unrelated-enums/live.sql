CREATE TYPE mood AS ENUM ('ok', 'sad');
CREATE TYPE state AS ENUM ('ok', 'sad', 'gone');
CREATE TABLE people (id int, mood mood DEFAULT 'ok');
