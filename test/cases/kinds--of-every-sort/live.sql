DROP STATISTICS users_age;
DROP CAST (mood AS integer);
CREATE CAST (mood AS integer) WITH FUNCTION as_integer(mood) AS IMPLICIT;
CREATE CAST (mood AS bigint) WITH INOUT;
ALTER TEXT SEARCH CONFIGURATION plain ALTER MAPPING FOR asciiword WITH english_stem;
ALTER USER MAPPING FOR PUBLIC SERVER away OPTIONS (SET password 'another');
ALTER FOREIGN TABLE there ALTER id DROP NOT NULL;
CREATE OPERATOR === (LEFTARG = integer, RIGHTARG = integer, FUNCTION = int4eq);
REVOKE USAGE ON LANGUAGE plpgsql FROM PUBLIC;
DO $$ BEGIN
  EXECUTE format('ALTER DATABASE %I SET statement_timeout = ''6s''', current_database());
  EXECUTE format('ALTER DATABASE %I SET work_mem = ''9MB''', current_database());
END $$;
