-- constraint a_id differs
ALTER TABLE public.a DROP CONSTRAINT IF EXISTS a_id;

-- index a_id differs
CREATE UNIQUE INDEX a_id ON public.a USING btree (id);

COMMIT;
