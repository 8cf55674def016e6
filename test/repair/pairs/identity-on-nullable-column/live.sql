CREATE TABLE orders (id bigint DEFAULT 7, note text);
