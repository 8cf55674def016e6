-- view moods differs
DROP VIEW IF EXISTS public.moods;

-- column mood differs
ALTER TABLE public.people ALTER COLUMN mood DROP DEFAULT;

-- function cheer(public.mood) differs
DROP FUNCTION IF EXISTS public.cheer(public.mood);

-- type mood differs
ALTER TYPE public.mood RENAME TO mood__before;
CREATE TYPE public.mood AS ENUM ('ok', 'happy');
ALTER TABLE public.people ALTER COLUMN mood DROP DEFAULT;
ALTER TABLE public.people ALTER COLUMN mood TYPE public.mood USING mood::text::public.mood;
ALTER TABLE public.people ALTER COLUMN mood SET DEFAULT 'ok'::public.mood;
ALTER TABLE public.people ALTER COLUMN moods TYPE public.mood[] USING moods::text[]::public.mood[];
DROP TYPE public.mood__before;

-- function cheer(public.mood) differs
CREATE OR REPLACE FUNCTION public.cheer(public.mood)
RETURNS public.mood
 LANGUAGE sql
AS $$SELECT $1$$;

-- column mood differs
ALTER TABLE public.people ALTER COLUMN mood SET DEFAULT 'ok'::public.mood;

-- view moods differs
CREATE OR REPLACE VIEW public.moods AS
 SELECT people.mood
   FROM public.people
  WHERE (people.mood = 'ok'::public.mood);

COMMIT;
