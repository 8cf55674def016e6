CREATE TABLE seen (id int);
GRANT USAGE ON LANGUAGE plpgsql TO pg_monitor;
DO $$ BEGIN EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC', current_database()); END $$;
