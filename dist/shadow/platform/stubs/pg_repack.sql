-- pg_repack 1.5, as of 2026-10: its program calls what it brings, and no migration does.

DO $$ BEGIN IF to_regnamespace('repack') IS NULL THEN CREATE SCHEMA repack; END IF; END $$;
