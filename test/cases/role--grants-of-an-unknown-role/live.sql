DO $$ BEGIN CREATE ROLE case_reporter; EXCEPTION WHEN duplicate_object THEN NULL; END $$; GRANT SELECT ON users TO case_reporter; GRANT SELECT ON adults TO case_reporter;
