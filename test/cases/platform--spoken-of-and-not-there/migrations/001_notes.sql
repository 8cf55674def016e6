CREATE TABLE notes (id bigint PRIMARY KEY);

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'case_nobody_authenticated') THEN
    EXECUTE 'GRANT SELECT ON notes TO authenticated';
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_publication WHERE pubname = 'supabase_realtime') THEN
    EXECUTE 'ALTER PUBLICATION supabase_realtime ADD TABLE notes';
  END IF;
END
$$;
