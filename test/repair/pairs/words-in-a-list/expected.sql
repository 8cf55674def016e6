CREATE TABLE orders (id int, status varchar(10), note text);
ALTER TABLE orders ADD CONSTRAINT known CHECK (status IN ('new', 'it''s sent'));
ALTER TABLE orders ADD CONSTRAINT said CHECK (note NOT IN ('a', 'b'));
CREATE INDEX open_orders ON orders (id) WHERE status NOT IN ('done', 'gone');
CREATE TABLE items (id int, state varchar CHECK (state IN ('a', 'b')));
