DO $$ BEGIN CREATE ROLE case_other; EXCEPTION WHEN duplicate_object THEN NULL; END $$; ALTER TABLE b OWNER TO case_other;
