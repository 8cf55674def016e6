CREATE TABLE t (a int, b int);
CREATE TYPE pair AS (a int, b int);
CREATE TEXT SEARCH CONFIGURATION words (COPY = english);
CREATE STATISTICS s (dependencies) ON a, b FROM t;
CREATE COLLATION c (provider = libc, locale = 'C');
