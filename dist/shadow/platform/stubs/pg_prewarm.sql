-- pg_prewarm 1.2, as of 2026-10: nothing is warmed.

CREATE FUNCTION pg_prewarm(
  regclass, mode text DEFAULT 'buffer', fork text DEFAULT 'main', first_block bigint DEFAULT NULL,
  last_block bigint DEFAULT NULL
) RETURNS bigint LANGUAGE sql AS $$ SELECT 0::bigint $$;
CREATE FUNCTION autoprewarm_start_worker() RETURNS void LANGUAGE sql AS $$ SELECT $$;
CREATE FUNCTION autoprewarm_dump_now() RETURNS bigint LANGUAGE sql AS $$ SELECT 0::bigint $$;
