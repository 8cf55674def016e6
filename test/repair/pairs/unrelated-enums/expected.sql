CREATE TYPE state AS ENUM ('ok', 'sad', 'gone');
CREATE TABLE people (id int, mood state DEFAULT 'sad');
