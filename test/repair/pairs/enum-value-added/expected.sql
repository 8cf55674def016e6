CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');
CREATE TABLE people (id int PRIMARY KEY, mood mood DEFAULT 'happy', CHECK (mood <> 'sad'));
