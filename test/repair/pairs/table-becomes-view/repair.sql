-- view q differs
DROP VIEW IF EXISTS public.q;

-- table data differs
DROP TABLE IF EXISTS public.data;

-- table t_data differs
CREATE TABLE public.t_data (
  id uuid,
  name text
);

-- view data differs
CREATE OR REPLACE VIEW public.data AS
 SELECT t_data.id,
    t_data.name
   FROM public.t_data;

-- view q differs
CREATE OR REPLACE VIEW public.q AS
 SELECT data.id,
    data.name
   FROM public.data;

COMMIT;
