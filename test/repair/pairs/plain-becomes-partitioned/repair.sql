-- view latest differs
DROP VIEW IF EXISTS public.latest;

-- constraint notes_event_at_fkey differs
ALTER TABLE public.notes DROP CONSTRAINT IF EXISTS notes_event_at_fkey;

-- constraint events_pkey differs
ALTER TABLE public.events DROP CONSTRAINT IF EXISTS events_pkey;

-- table events differs
DROP TABLE IF EXISTS public.events;
CREATE TABLE public.events (
  id integer NOT NULL,
  at date NOT NULL
) PARTITION BY RANGE (at);

-- constraint events_pkey differs
ALTER TABLE public.events ADD CONSTRAINT events_pkey PRIMARY KEY (id, at);

-- table events_1 differs
CREATE TABLE public.events_1 PARTITION OF public.events FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');

-- constraint notes_event_at_fkey differs
ALTER TABLE public.notes ADD CONSTRAINT notes_event_at_fkey FOREIGN KEY (event, at) REFERENCES public.events(id, at);

-- view latest differs
CREATE OR REPLACE VIEW public.latest AS
 SELECT max(events.at) AS at
   FROM public.events;

COMMIT;
