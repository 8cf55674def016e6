-- column mood differs
ALTER TABLE public.people ALTER COLUMN mood DROP DEFAULT;
ALTER TABLE public.people ALTER COLUMN mood TYPE public.state USING mood::text::public.state;
ALTER TABLE public.people ALTER COLUMN mood SET DEFAULT 'sad'::public.state;

-- type mood differs
DROP TYPE IF EXISTS public.mood;

COMMIT;
