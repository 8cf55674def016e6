-- default-privileges postgres on functions differs
ALTER DEFAULT PRIVILEGES FOR ROLE postgres GRANT EXECUTE ON FUNCTIONS TO PUBLIC;

-- function f() differs
REVOKE EXECUTE ON FUNCTION public.f() FROM PUBLIC;

-- function g() differs
CREATE OR REPLACE FUNCTION public.g()
RETURNS integer
 LANGUAGE sql
AS $$SELECT 2$$;
GRANT EXECUTE ON FUNCTION public.g() TO PUBLIC;

-- table t differs
GRANT SELECT ON TABLE public.t TO PUBLIC;
REVOKE INSERT ON TABLE public.t FROM pg_monitor;
REVOKE GRANT OPTION FOR SELECT ON TABLE public.t FROM pg_monitor;

-- column id differs
GRANT UPDATE (id) ON TABLE public.t TO pg_monitor;

-- column secret differs
REVOKE UPDATE (secret) ON TABLE public.t FROM pg_monitor;

-- default-privileges postgres on tables differs
ALTER DEFAULT PRIVILEGES FOR ROLE postgres GRANT SELECT ON TABLES TO PUBLIC;

COMMIT;
