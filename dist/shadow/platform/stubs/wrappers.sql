-- wrappers 0.5, as of 2026-10: a handler and a validator for each foreign data wrapper. Nothing is ever fetched.

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY[
    'airtable', 'auth0', 'big_query', 'click_house', 'cognito', 'duckdb', 'firebase', 'hello_world', 'iceberg', 'logflare',
    'mssql', 'notion', 'paddle', 'redis', 's3', 's3_vectors', 'stripe', 'wasm'
  ] LOOP
    EXECUTE format('CREATE FUNCTION %I() RETURNS fdw_handler LANGUAGE internal AS %L', name || '_fdw_handler', 'fdw_handler_in');
    EXECUTE format('CREATE FUNCTION %I(text[], oid) RETURNS void LANGUAGE plpgsql AS %L', name || '_fdw_validator', 'BEGIN END');
    EXECUTE format('CREATE FUNCTION %I() RETURNS TABLE (name text, version text, author text, website text)
      LANGUAGE sql AS %L', name || '_fdw_meta', 'SELECT NULL, NULL, NULL, NULL WHERE false');
  END LOOP;
END $$;
CREATE TABLE wrappers_fdw_stats (
  fdw_name text PRIMARY KEY, create_times bigint, rows_in bigint, rows_out bigint, bytes_in bigint, bytes_out bigint,
  metadata jsonb, created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now()
);
