CREATE TABLE base (created timestamptz DEFAULT now(), e int);
CREATE TABLE child (a int) INHERITS (base);
CREATE TABLE other (b int, created timestamptz, e int) INHERITS (base);
