CREATE TABLE events (id integer NOT NULL, at date NOT NULL) PARTITION BY RANGE (at);
CREATE TABLE events_1 PARTITION OF events FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE INDEX events_at ON ONLY events (at);
CREATE INDEX events_1_at_idx ON events_1 (at);
CREATE TABLE orders (id integer PRIMARY KEY, at date) PARTITION BY RANGE (id);
CREATE TABLE orders_1 PARTITION OF orders FOR VALUES FROM (1) TO (2);
CREATE INDEX orders_at ON orders (at);
ALTER INDEX orders_1_at_idx RENAME TO orders_1_by_hand;
ALTER TABLE orders_1 RENAME CONSTRAINT orders_1_pkey TO orders_1_key;
