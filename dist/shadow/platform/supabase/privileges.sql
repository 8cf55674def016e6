-- Who owns the platform's objects and who may use them. As of 2026-10.
-- What a new object in public is open to stands in open.sql and close.sql.

DO $owners$
DECLARE
  object record;
BEGIN
  -- A sequence that a column owns follows its table.
  FOR object IN
    SELECT r.oid::regclass AS name, n.nspname AS schema
    FROM pg_catalog.pg_class AS r JOIN pg_catalog.pg_namespace AS n ON n.oid = r.relnamespace
    WHERE n.nspname IN ('auth', 'storage', 'realtime', 'supabase_functions', 'vault') AND r.relkind IN ('r', 'p', 'v')
  LOOP
    EXECUTE format('ALTER TABLE %s OWNER TO %I', object.name, CASE object.schema
      WHEN 'vault' THEN 'supabase_admin'
      ELSE 'supabase_' || replace(object.schema, 'supabase_', '') || '_admin' END);
    IF object.schema = 'auth' THEN
      EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', object.name);
      EXECUTE format('GRANT SELECT ON %s TO postgres WITH GRANT OPTION', object.name);
      EXECUTE format('GRANT INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER ON %s TO postgres, dashboard_user', object.name);
    ELSIF object.schema = 'storage' THEN
      EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', object.name);
      EXECUTE format('GRANT ALL ON %s TO postgres, anon, authenticated, service_role', object.name);
    END IF;
  END LOOP;

  FOR object IN
    SELECT p.oid::regprocedure AS name, n.nspname AS schema
    FROM pg_catalog.pg_proc AS p JOIN pg_catalog.pg_namespace AS n ON n.oid = p.pronamespace
    WHERE n.nspname IN ('auth', 'storage', 'realtime', 'supabase_functions')
  LOOP
    EXECUTE format('ALTER FUNCTION %s OWNER TO %I', object.name,
      'supabase_' || replace(object.schema, 'supabase_', '') || '_admin');
  END LOOP;

  FOR object IN
    SELECT t.oid::regtype AS name, n.nspname AS schema
    FROM pg_catalog.pg_type AS t JOIN pg_catalog.pg_namespace AS n ON n.oid = t.typnamespace
    LEFT JOIN pg_catalog.pg_class AS r ON r.oid = t.typrelid
    WHERE n.nspname IN ('auth', 'storage', 'realtime') AND (t.typtype = 'e' OR r.relkind = 'c')
  LOOP
    EXECUTE format('ALTER TYPE %s OWNER TO %I', object.name, 'supabase_' || object.schema || '_admin');
  END LOOP;
END
$owners$;

GRANT ALL ON storage.buckets, storage.objects TO postgres WITH GRANT OPTION;
GRANT SELECT, INSERT, UPDATE ON realtime.messages TO postgres, anon, authenticated, service_role;
GRANT SELECT ON realtime.subscription TO postgres, anon, authenticated, service_role;
GRANT SELECT, DELETE ON vault.secrets, vault.decrypted_secrets TO postgres WITH GRANT OPTION;
GRANT SELECT, DELETE ON vault.secrets, vault.decrypted_secrets TO service_role;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA vault TO postgres WITH GRANT OPTION;
REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA vault FROM PUBLIC;
REVOKE ALL ON FUNCTION supabase_functions.http_request() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION supabase_functions.http_request() TO postgres, anon, authenticated, service_role;

ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA storage
  GRANT ALL ON TABLES TO postgres, anon, authenticated, service_role;
ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA storage
  GRANT ALL ON FUNCTIONS TO postgres, anon, authenticated, service_role;
ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA storage
  GRANT ALL ON SEQUENCES TO postgres, anon, authenticated, service_role;
