COMMIT;

-- Committed before the rest, which uses it.

-- type mood differs
ALTER TYPE public.mood ADD VALUE IF NOT EXISTS 'sad' BEFORE 'ok';
ALTER TYPE public.mood ADD VALUE IF NOT EXISTS 'happy' AFTER 'ok';

BEGIN;

-- column mood differs
ALTER TABLE public.people ALTER COLUMN mood SET DEFAULT 'happy'::public.mood;

-- constraint people_mood_check differs
ALTER TABLE public.people ADD CONSTRAINT people_mood_check CHECK ((mood <> 'sad'::public.mood));

COMMIT;
