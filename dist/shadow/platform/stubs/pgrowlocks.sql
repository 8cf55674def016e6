-- pgrowlocks 1.2, as of 2026-10: no row is ever locked.

CREATE FUNCTION pgrowlocks(
  relname text, OUT locked_row tid, OUT locker xid, OUT multi boolean, OUT xids xid[], OUT modes text[],
  OUT pids integer[]
) RETURNS SETOF record LANGUAGE plpgsql AS $$ BEGIN END $$;
