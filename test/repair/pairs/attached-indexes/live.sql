CREATE TABLE events (kind text NOT NULL, id int NOT NULL) PARTITION BY LIST (kind);
CREATE UNIQUE INDEX events_once ON events (kind, id);
CREATE TABLE other (kind text NOT NULL, id int NOT NULL) PARTITION BY LIST (kind);
CREATE UNIQUE INDEX other_once ON other (kind, id);
CREATE TABLE other_a PARTITION OF other FOR VALUES IN ('a');
ALTER TABLE other ADD CONSTRAINT other_to_events FOREIGN KEY (kind, id) REFERENCES events (kind, id);
CREATE TABLE stray (kind text NOT NULL, id int NOT NULL);
CREATE UNIQUE INDEX stray_own ON stray (kind, id);
CREATE TABLE events_gone PARTITION OF events FOR VALUES IN ('gone');
