-- adminpack 2.1, which PostgreSQL 17 no longer has, as of 2026-10: files are neither written nor read.

CREATE FUNCTION pg_file_write(text, text, boolean) RETURNS bigint LANGUAGE sql AS $$ SELECT 0::bigint $$;
CREATE FUNCTION pg_file_sync(text) RETURNS void LANGUAGE sql AS $$ SELECT $$;
CREATE FUNCTION pg_file_rename(text, text, text) RETURNS boolean LANGUAGE sql AS $$ SELECT false $$;
CREATE FUNCTION pg_file_rename(text, text) RETURNS boolean LANGUAGE sql AS $$ SELECT false $$;
CREATE FUNCTION pg_file_unlink(text) RETURNS boolean LANGUAGE sql AS $$ SELECT false $$;
CREATE FUNCTION pg_logdir_ls() RETURNS SETOF record LANGUAGE plpgsql AS $$ BEGIN END $$;
