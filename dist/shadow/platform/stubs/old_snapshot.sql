-- old_snapshot 1.0, which PostgreSQL 17 no longer has, as of 2026-10: no snapshot is old.

CREATE FUNCTION pg_old_snapshot_time_mapping(
  OUT array_offset integer, OUT end_timestamp timestamptz, OUT newest_xmin xid
) RETURNS SETOF record LANGUAGE plpgsql AS $$ BEGIN END $$;
