-- plpgsql_check 2.7, as of 2026-10: it finds nothing.

CREATE FUNCTION plpgsql_check_function(funcoid regprocedure, relid regclass DEFAULT 0, format text DEFAULT 'text')
  RETURNS SETOF text LANGUAGE sql AS $$ SELECT NULL::text WHERE false $$;
CREATE FUNCTION plpgsql_check_function_tb(funcoid regprocedure, relid regclass DEFAULT 0) RETURNS TABLE (
  functionid regproc, lineno integer, statement text, sqlstate text, message text, detail text, hint text, level text,
  "position" integer, query text, context text
) LANGUAGE plpgsql AS $$ BEGIN END $$;

-- By name too, which is what a plain string means to the server.
CREATE FUNCTION plpgsql_check_function(name text, relid regclass DEFAULT 0, format text DEFAULT 'text')
  RETURNS SETOF text LANGUAGE sql AS $$ SELECT NULL::text WHERE false $$;
CREATE FUNCTION plpgsql_check_function_tb(name text, relid regclass DEFAULT 0) RETURNS TABLE (
  functionid regproc, lineno integer, statement text, sqlstate text, message text, detail text, hint text, level text,
  "position" integer, query text, context text
) LANGUAGE plpgsql AS $$ BEGIN END $$;
