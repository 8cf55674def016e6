-- index events_at differs
DROP INDEX IF EXISTS public.events_at;

-- constraint orders_1_pkey differs
ALTER TABLE public.orders_1 RENAME CONSTRAINT orders_1_key TO orders_1_pkey;

-- index orders_1_at_idx differs
ALTER INDEX public.orders_1_by_hand RENAME TO orders_1_at_idx;

-- index events_at differs
CREATE INDEX events_at ON public.events USING btree (at);

-- index events_1_at_idx differs
ALTER INDEX public.events_at ATTACH PARTITION public.events_1_at_idx;

COMMIT;
