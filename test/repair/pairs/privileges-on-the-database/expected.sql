CREATE TABLE seen (id bigint);
REVOKE USAGE ON LANGUAGE plpgsql FROM PUBLIC;
DO $$ BEGIN EXECUTE format('GRANT CREATE ON DATABASE %I TO pg_monitor WITH GRANT OPTION', current_database()); END $$;
