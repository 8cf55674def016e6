-- table events differs
DROP TABLE IF EXISTS public.events;

-- table events_1 differs
DROP TABLE IF EXISTS public.events_1;

-- table events differs
CREATE TABLE public.events (
  id integer NOT NULL,
  at date NOT NULL
);

-- index events_at differs
CREATE INDEX events_at ON public.events USING btree (at);

COMMIT;
