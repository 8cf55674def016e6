-- statistics s differs
DROP STATISTICS IF EXISTS public.s;

-- column a differs
ALTER TABLE public.f DROP COLUMN IF EXISTS a;

-- foreign-table f differs
DROP FOREIGN TABLE IF EXISTS public.f;

-- user-mapping PUBLIC on s differs
DROP USER MAPPING IF EXISTS FOR PUBLIC SERVER s;

-- foreign-server s differs
DROP SERVER IF EXISTS s;

-- foreign-data-wrapper w differs
DROP FOREIGN DATA WRAPPER IF EXISTS w;

-- collation c differs
DROP COLLATION IF EXISTS public.c;

-- foreign-data-wrapper w2 differs
CREATE FOREIGN DATA WRAPPER w2;

-- foreign-server s differs
CREATE SERVER s FOREIGN DATA WRAPPER w2 OPTIONS (host 'h');

-- text-search-configuration words differs
ALTER TEXT SEARCH CONFIGURATION public.words ALTER MAPPING FOR asciiword WITH simple;

-- type pair differs
ALTER TYPE public.pair ADD ATTRIBUTE c text CASCADE;

-- function every_one(integer) differs
CREATE OR REPLACE AGGREGATE public.every_one(integer) (
  SFUNC = int4pl,
  STYPE = integer,
  INITCOND = '0'
);

-- function pair_text(public.pair) differs
CREATE OR REPLACE FUNCTION public.pair_text(public.pair)
RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $$SELECT ''$$;

-- function same(public.pair, public.pair) differs
CREATE OR REPLACE FUNCTION public.same(public.pair, public.pair)
RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $$SELECT true$$;

-- cast public.pair as text differs
CREATE CAST (public.pair AS text) WITH FUNCTION public.pair_text(public.pair) AS ASSIGNMENT;

-- operator ===(public.pair, public.pair) differs
CREATE OPERATOR public.=== (FUNCTION = public.same, LEFTARG = public.pair, RIGHTARG = public.pair, COMMUTATOR = OPERATOR(public.===));

-- foreign-table f differs
CREATE FOREIGN TABLE public.f (a bigint, b text OPTIONS (y '2') NOT NULL) SERVER s OPTIONS (x '2', z '3');

-- statistics s differs
CREATE STATISTICS public.s (ndistinct) ON a, b FROM public.t;

COMMIT;
