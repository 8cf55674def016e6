-- policy own differs
DROP POLICY IF EXISTS own ON public.users;

-- view many differs
DROP MATERIALIZED VIEW IF EXISTS public.many;

-- column twice differs
ALTER TABLE public.users DROP COLUMN IF EXISTS twice;

-- view names differs
DROP VIEW IF EXISTS public.names;

-- column age differs
ALTER TABLE public.users ALTER COLUMN age TYPE bigint;

-- column name differs
ALTER TABLE public.users ALTER COLUMN name DROP DEFAULT;
ALTER TABLE public.users ALTER COLUMN name TYPE text;
ALTER TABLE public.users ALTER COLUMN name SET DEFAULT 'y'::text;

-- column twice differs
ALTER TABLE public.users ADD COLUMN twice bigint GENERATED ALWAYS AS ((age * 3)) STORED;

-- view names differs
CREATE OR REPLACE VIEW public.names AS
 SELECT users.id,
    users.name
   FROM public.users;
GRANT SELECT ON TABLE public.names TO PUBLIC;

-- view many differs
CREATE MATERIALIZED VIEW public.many AS
 SELECT names.name,
    count(*) AS n
   FROM public.names
  GROUP BY names.name;

-- policy own differs
CREATE POLICY own ON public.users TO PUBLIC USING ((name = CURRENT_USER));

-- index many_name differs
CREATE UNIQUE INDEX many_name ON public.many USING btree (name);

COMMIT;
