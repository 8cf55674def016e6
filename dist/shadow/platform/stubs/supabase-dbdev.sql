-- supabase-dbdev 0.0.5, as of 2026-10: what is installed through it becomes an empty extension of that name.

DO $$ BEGIN IF to_regnamespace('dbdev') IS NULL THEN CREATE SCHEMA dbdev; END IF; END $$;

CREATE FUNCTION dbdev.install(package_name text) RETURNS boolean LANGUAGE sql AS $$ SELECT true $$;
CREATE FUNCTION dbdev.install(package_name text, base_url text, api_key text) RETURNS boolean
  LANGUAGE sql AS $$ SELECT true $$;
