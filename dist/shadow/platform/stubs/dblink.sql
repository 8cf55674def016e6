-- dblink 1.2, as of 2026-10: no connection is ever made.

CREATE FUNCTION dblink_fdw_validator(options text[], catalog oid) RETURNS void LANGUAGE plpgsql AS $$ BEGIN END $$;
CREATE FOREIGN DATA WRAPPER dblink_fdw VALIDATOR dblink_fdw_validator;
CREATE FUNCTION dblink_connect(text) RETURNS text LANGUAGE sql AS $$ SELECT 'OK' $$;
CREATE FUNCTION dblink_connect(text, text) RETURNS text LANGUAGE sql AS $$ SELECT 'OK' $$;
CREATE FUNCTION dblink_connect_u(text) RETURNS text LANGUAGE sql AS $$ SELECT 'OK' $$;
CREATE FUNCTION dblink_connect_u(text, text) RETURNS text LANGUAGE sql AS $$ SELECT 'OK' $$;
CREATE FUNCTION dblink_disconnect() RETURNS text LANGUAGE sql AS $$ SELECT 'OK' $$;
CREATE FUNCTION dblink_disconnect(text) RETURNS text LANGUAGE sql AS $$ SELECT 'OK' $$;
CREATE FUNCTION dblink(text) RETURNS SETOF record LANGUAGE plpgsql AS $$ BEGIN END $$;
CREATE FUNCTION dblink(text, boolean) RETURNS SETOF record LANGUAGE plpgsql AS $$ BEGIN END $$;
CREATE FUNCTION dblink(text, text) RETURNS SETOF record LANGUAGE plpgsql AS $$ BEGIN END $$;
CREATE FUNCTION dblink(text, text, boolean) RETURNS SETOF record LANGUAGE plpgsql AS $$ BEGIN END $$;
CREATE FUNCTION dblink_exec(text) RETURNS text LANGUAGE sql AS $$ SELECT 'OK' $$;
CREATE FUNCTION dblink_exec(text, boolean) RETURNS text LANGUAGE sql AS $$ SELECT 'OK' $$;
CREATE FUNCTION dblink_exec(text, text) RETURNS text LANGUAGE sql AS $$ SELECT 'OK' $$;
CREATE FUNCTION dblink_exec(text, text, boolean) RETURNS text LANGUAGE sql AS $$ SELECT 'OK' $$;
CREATE FUNCTION dblink_get_connections() RETURNS text[] LANGUAGE sql AS $$ SELECT NULL::text[] $$;
CREATE FUNCTION dblink_send_query(text, text) RETURNS integer LANGUAGE sql AS $$ SELECT 1 $$;
CREATE FUNCTION dblink_get_result(text) RETURNS SETOF record LANGUAGE plpgsql AS $$ BEGIN END $$;
CREATE FUNCTION dblink_is_busy(text) RETURNS integer LANGUAGE sql AS $$ SELECT 0 $$;
CREATE FUNCTION dblink_error_message(text) RETURNS text LANGUAGE sql AS $$ SELECT 'OK' $$;
