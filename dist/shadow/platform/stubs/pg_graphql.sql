-- pg_graphql 1.5, as of 2026-10. On Supabase the platform's own SQL has made its schema and functions already.

DO $$
BEGIN
  IF to_regnamespace('graphql') IS NULL THEN CREATE SCHEMA graphql; END IF;
  IF to_regproc('graphql.resolve') IS NOT NULL THEN RETURN; END IF;
  CREATE FUNCTION graphql.resolve(
    query text, variables jsonb DEFAULT '{}', "operationName" text DEFAULT NULL, extensions jsonb DEFAULT NULL
  ) RETURNS jsonb LANGUAGE sql AS 'SELECT ''{}''::jsonb';
  CREATE FUNCTION graphql.comment_directive(comment_ text) RETURNS jsonb LANGUAGE sql IMMUTABLE AS 'SELECT ''{}''::jsonb';
  CREATE FUNCTION graphql.get_schema_version() RETURNS integer LANGUAGE sql AS 'SELECT 1';
  CREATE FUNCTION graphql.increment_schema_version() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
END $$;
