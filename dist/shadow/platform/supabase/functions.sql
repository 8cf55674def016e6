-- The entry points of Supabase's lesser services: GraphQL, database webhooks, the pooler, and the functions of the
-- platform's event triggers. As of 2026-10. The event triggers themselves are left out: they would run here.

CREATE FUNCTION graphql.resolve(
  query text, variables jsonb DEFAULT '{}', "operationName" text DEFAULT NULL, extensions jsonb DEFAULT NULL
) RETURNS jsonb LANGUAGE sql RETURN '{}'::jsonb;
CREATE FUNCTION graphql.comment_directive(comment_ text) RETURNS jsonb LANGUAGE sql IMMUTABLE
  RETURN '{}'::jsonb;
CREATE FUNCTION graphql_public.graphql(
  "operationName" text DEFAULT NULL, query text DEFAULT NULL, variables jsonb DEFAULT NULL, extensions jsonb DEFAULT NULL
) RETURNS jsonb LANGUAGE sql RETURN '{}'::jsonb;

CREATE TABLE supabase_functions.migrations (
  version text NOT NULL,
  inserted_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT migrations_pkey PRIMARY KEY (version)
);
CREATE TABLE supabase_functions.hooks (
  id bigserial NOT NULL,
  hook_table_id integer NOT NULL,
  hook_name text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  request_id bigint,
  CONSTRAINT hooks_pkey PRIMARY KEY (id)
);
CREATE FUNCTION supabase_functions.http_request() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = supabase_functions AS $$ BEGIN RETURN NEW; END $$;

CREATE FUNCTION pgbouncer.get_auth(p_usename text) RETURNS TABLE (username text, password text)
  LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN END $$;
REVOKE ALL ON FUNCTION pgbouncer.get_auth(text) FROM PUBLIC;

DO $event_triggers$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY[
    'grant_pg_cron_access', 'grant_pg_graphql_access', 'grant_pg_net_access', 'pgrst_ddl_watch', 'pgrst_drop_watch',
    'set_graphql_placeholder'
  ] LOOP
    EXECUTE format('CREATE FUNCTION extensions.%I() RETURNS event_trigger LANGUAGE plpgsql AS %L', name, 'BEGIN END');
  END LOOP;
END
$event_triggers$;
