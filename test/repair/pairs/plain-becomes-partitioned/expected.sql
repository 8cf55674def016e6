CREATE TABLE events (id int NOT NULL, at date NOT NULL, PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
CREATE TABLE events_1 PARTITION OF events FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE VIEW latest AS SELECT max(at) AS at FROM events;
CREATE TABLE notes (event int, at date, FOREIGN KEY (event, at) REFERENCES events);
