CREATE TABLE orders (id int, status varchar(10), note text);
