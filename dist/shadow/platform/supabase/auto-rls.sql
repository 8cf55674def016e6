-- "Enable automatic RLS", an option for new projects since 2026-03 and a button for all: each new table in public gets it.

CREATE FUNCTION public.rls_auto_enable() RETURNS event_trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  made oid;
BEGIN
  FOR made IN
    SELECT objid FROM pg_event_trigger_ddl_commands()
    WHERE object_type IN ('table', 'partitioned table') AND schema_name = 'public'
  LOOP
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', made::regclass);
  END LOOP;
END
$$;
ALTER FUNCTION public.rls_auto_enable() OWNER TO postgres;

CREATE EVENT TRIGGER ensure_rls ON ddl_command_end
  WHEN TAG IN ('CREATE TABLE', 'CREATE TABLE AS', 'SELECT INTO')
  EXECUTE FUNCTION public.rls_auto_enable();
