-- column e differs
ALTER TABLE public.child DROP COLUMN IF EXISTS e;

-- column e differs
ALTER TABLE public.base ADD COLUMN e integer;

-- column created differs
ALTER TABLE public.other ADD COLUMN created timestamp with time zone DEFAULT now();

-- column e differs
ALTER TABLE public.other ADD COLUMN e integer;

-- table other differs
ALTER TABLE public.other INHERIT public.base;

COMMIT;
