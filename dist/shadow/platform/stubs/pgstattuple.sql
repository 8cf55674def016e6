-- pgstattuple 1.5, as of 2026-10: every table is empty.

CREATE FUNCTION pgstattuple(
  reloid regclass, OUT table_len bigint, OUT tuple_count bigint, OUT tuple_len bigint, OUT tuple_percent float8,
  OUT dead_tuple_count bigint, OUT dead_tuple_len bigint, OUT dead_tuple_percent float8, OUT free_space bigint,
  OUT free_percent float8
) LANGUAGE sql AS $$
  SELECT 0::bigint, 0::bigint, 0::bigint, 0::float8, 0::bigint, 0::bigint, 0::float8, 0::bigint, 0::float8
$$;
CREATE FUNCTION pgstattuple_approx(
  reloid regclass, OUT table_len bigint, OUT scanned_percent float8, OUT approx_tuple_count bigint,
  OUT approx_tuple_len bigint, OUT approx_tuple_percent float8, OUT dead_tuple_count bigint, OUT dead_tuple_len bigint,
  OUT dead_tuple_percent float8, OUT approx_free_space bigint, OUT approx_free_percent float8
) LANGUAGE sql AS $$
  SELECT 0::bigint, 0::float8, 0::bigint, 0::bigint, 0::float8, 0::bigint, 0::bigint, 0::float8, 0::bigint, 0::float8
$$;
CREATE FUNCTION pgstatindex(
  relname regclass, OUT version integer, OUT tree_level integer, OUT index_size bigint, OUT root_block_no bigint,
  OUT internal_pages bigint, OUT leaf_pages bigint, OUT empty_pages bigint, OUT deleted_pages bigint,
  OUT avg_leaf_density float8, OUT leaf_fragmentation float8
) LANGUAGE sql AS $$
  SELECT 0, 0, 0::bigint, 0::bigint, 0::bigint, 0::bigint, 0::bigint, 0::bigint, 0::float8, 0::float8
$$;
CREATE FUNCTION pg_relpages(relname regclass) RETURNS bigint LANGUAGE sql AS $$ SELECT 0::bigint $$;
