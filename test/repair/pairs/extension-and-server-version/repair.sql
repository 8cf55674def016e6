-- foreign-table rows differs
DROP FOREIGN TABLE IF EXISTS public.rows;

-- foreign-server here differs
DROP SERVER IF EXISTS here;

-- extension pg_trgm differs
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public CASCADE;

-- foreign-server here differs
CREATE SERVER here TYPE 'x' FOREIGN DATA WRAPPER files;

-- foreign-table rows differs
CREATE FOREIGN TABLE public.rows (a integer) SERVER here;

-- index words_like differs
CREATE INDEX words_like ON public.words USING gin (word public.gin_trgm_ops);

COMMIT;
