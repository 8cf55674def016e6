-- table events_gone differs
ALTER TABLE public.events DETACH PARTITION public.events_gone;
DROP TABLE public.events_gone;

-- table events_a differs
CREATE TABLE public.events_a PARTITION OF public.events FOR VALUES IN ('a');

-- table stray differs
ALTER TABLE public.events ATTACH PARTITION public.stray FOR VALUES IN ('stray');

-- constraint events_a_kind_id_key differs
ALTER TABLE public.events_a ADD CONSTRAINT events_a_kind_id_key UNIQUE (kind, id);

-- index stray_own differs
ALTER TABLE public.events DETACH PARTITION public.stray;
DROP INDEX public.stray_own;
ALTER TABLE public.events ATTACH PARTITION public.stray FOR VALUES IN ('stray');
CREATE UNIQUE INDEX stray_own ON public.stray USING btree (kind, id);

COMMIT;
