-- What 14 cannot say.
CREATE PUBLICATION filtered FOR TABLE lab.item WHERE (id IN (1, 2) AND price > 0), TABLES IN SCHEMA lab;
CREATE PUBLICATION narrow FOR TABLE lab.item (price, id);
