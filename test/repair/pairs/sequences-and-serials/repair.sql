-- schema public differs
COMMENT ON SCHEMA public IS 'standard public schema';

-- sequence a_n_seq differs
CREATE SEQUENCE IF NOT EXISTS public.a_n_seq AS integer INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1 NO CYCLE;
ALTER SEQUENCE public.a_n_seq OWNED BY public.a.n;

-- sequence numbers differs
DO $do$
DECLARE at bigint := (SELECT last_value FROM public.numbers);
BEGIN
  IF at BETWEEN 1000 AND 2000 THEN
    ALTER SEQUENCE public.numbers AS bigint INCREMENT BY 5 MINVALUE 1000 MAXVALUE 2000 START WITH 1000 CACHE 1 CYCLE;
  ELSE
    EXECUTE pg_catalog.format($sql$ALTER SEQUENCE public.numbers AS bigint INCREMENT BY 5 MINVALUE 1000 MAXVALUE 2000 START WITH 1000 CACHE 1 CYCLE RESTART WITH %s$sql$, least(greatest(at, 1000), 2000));
  END IF;
END $do$;

-- sequence of_another_n_seq differs
CREATE SEQUENCE IF NOT EXISTS public.of_another_n_seq AS integer INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1 NO CYCLE;
ALTER SEQUENCE public.of_another_n_seq OWNER TO pg_monitor;

-- table of_another differs
CREATE TABLE public.of_another (
  n integer DEFAULT nextval('public.of_another_n_seq'::regclass) NOT NULL
);
ALTER TABLE public.of_another OWNER TO pg_monitor;

-- column id differs
ALTER TABLE public.a ALTER COLUMN id DROP DEFAULT;

-- column n differs
ALTER TABLE public.a ALTER COLUMN n SET DEFAULT nextval('public.a_n_seq'::regclass);
ALTER TABLE public.a ALTER COLUMN n SET NOT NULL;

-- sequence a_id_seq differs
DROP SEQUENCE IF EXISTS public.a_id_seq;

-- sequence of_another_n_seq differs
ALTER SEQUENCE public.of_another_n_seq OWNED BY public.of_another.n;

COMMIT;
