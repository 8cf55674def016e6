-- column id differs
ALTER TABLE public.seen ALTER COLUMN id TYPE bigint;

-- privileges language plpgsql differs
REVOKE USAGE ON LANGUAGE plpgsql FROM pg_monitor;
REVOKE USAGE ON LANGUAGE plpgsql FROM PUBLIC;

-- privileges the database differs
DO $do$ BEGIN EXECUTE pg_catalog.format($sql$GRANT CREATE ON DATABASE %I TO pg_monitor WITH GRANT OPTION$sql$, current_database()); END $do$;

COMMIT;
