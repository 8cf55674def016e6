-- table items differs
CREATE TABLE public.items (
  id integer,
  state character varying
);

-- constraint items_state_check differs
ALTER TABLE public.items ADD CONSTRAINT items_state_check CHECK (((state)::text = ANY (ARRAY['a'::character varying, 'b'::character varying])));

-- constraint known differs
ALTER TABLE public.orders ADD CONSTRAINT known CHECK (((status)::text = ANY (ARRAY['new'::character varying, 'it''s sent'::character varying])));

-- constraint said differs
ALTER TABLE public.orders ADD CONSTRAINT said CHECK ((note <> ALL (ARRAY['a'::text, 'b'::text])));

-- index open_orders differs
CREATE INDEX open_orders ON public.orders USING btree (id) WHERE ((status)::text <> ALL (ARRAY['done'::character varying, 'gone'::character varying]));

COMMIT;
