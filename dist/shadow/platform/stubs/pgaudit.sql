-- pgaudit 17, as of 2026-10: it writes nothing. Its two event triggers are left out: they would run here.

CREATE FUNCTION pgaudit_ddl_command_end() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN END $$;
CREATE FUNCTION pgaudit_sql_drop() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN END $$;
