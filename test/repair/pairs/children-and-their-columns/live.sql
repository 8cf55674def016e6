CREATE TABLE base (created timestamptz DEFAULT now());
CREATE TABLE child (a int, e int) INHERITS (base);
CREATE TABLE other (b int);
