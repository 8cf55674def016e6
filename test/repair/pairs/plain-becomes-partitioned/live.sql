CREATE TABLE events (id int NOT NULL, at date NOT NULL, PRIMARY KEY (id, at));
CREATE VIEW latest AS SELECT max(at) AS at FROM events;
CREATE TABLE notes (event int, at date, FOREIGN KEY (event, at) REFERENCES events);
