-- postgres_fdw 1.2, as of 2026-10: servers and foreign tables can be made, and never read.

CREATE FUNCTION postgres_fdw_handler() RETURNS fdw_handler LANGUAGE internal AS 'fdw_handler_in';
CREATE FUNCTION postgres_fdw_validator(text[], oid) RETURNS void LANGUAGE plpgsql AS $$ BEGIN END $$;
CREATE FOREIGN DATA WRAPPER postgres_fdw HANDLER postgres_fdw_handler VALIDATOR postgres_fdw_validator;
CREATE FUNCTION postgres_fdw_disconnect(text) RETURNS boolean LANGUAGE sql AS $$ SELECT false $$;
CREATE FUNCTION postgres_fdw_disconnect_all() RETURNS boolean LANGUAGE sql AS $$ SELECT false $$;
