CREATE TABLE events (id int NOT NULL, at date NOT NULL);
CREATE INDEX events_at ON events (at);
