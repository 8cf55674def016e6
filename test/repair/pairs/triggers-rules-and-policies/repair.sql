-- policy p differs
DROP POLICY IF EXISTS p ON public.t;

-- trigger one differs
DROP TRIGGER IF EXISTS one ON public.t;

-- table t differs
ALTER TABLE public.t FORCE ROW LEVEL SECURITY;

-- rule quiet differs
CREATE RULE quiet AS
    ON DELETE TO public.t DO INSTEAD NOTHING;

-- trigger one differs
CREATE TRIGGER one BEFORE INSERT OR UPDATE OF id ON public.t FOR EACH ROW WHEN ((new.id > 0)) EXECUTE FUNCTION public.f();

-- policy p differs
CREATE POLICY p ON public.t TO PUBLIC USING ((who = CURRENT_USER)) WITH CHECK ((id > 0));

COMMIT;
