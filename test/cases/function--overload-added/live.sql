CREATE FUNCTION greet(who int) RETURNS text LANGUAGE sql AS $$ SELECT 'n' $$;
