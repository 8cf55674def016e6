import { expect, test } from "vitest";
import { echo } from "../../src/shadow/echo.ts";
import { ShadowStopped } from "../../src/shadow/engine.ts";
import { openShadow } from "./open.ts";

const READ = "SELECT pg_catalog.pg_get_viewdef('pg_temp.zz'::pg_catalog.regclass) AS text";

test("two texts of one view echo alike, and another view's does not", async () => {
  await using shadow = await openShadow();
  await shadow.run("CREATE TABLE a (id int, b text)");
  const view = (text: string) => echo(shadow.session, { prepare: [`CREATE TEMP VIEW zz AS ${text}`], read: READ });
  const qualified = await view("SELECT a.id, a.b FROM public.a WHERE (a.id = 1)");
  expect(qualified).toContain("FROM public.a");
  expect(await view("SELECT id,b FROM public.a WHERE id = 1")).toBe(qualified);
  expect(await view("SELECT id,b FROM public.a WHERE id = 2")).not.toBe(qualified);
});

test("a text that the server refuses has no echo", async () => {
  await using shadow = await openShadow();
  const refused = (text: string) => echo(shadow.session, { prepare: [text], read: "SELECT 'x' AS text" });
  expect(await refused("CREATE TEMP VIEW zz AS SELECT nosuch")).toBeNull();
  expect(await refused("CREATE TEMP VIEW zz AS SELECT (")).toBeNull();
  expect(await refused("CREATE TEMP VIEW zz AS SELECT 1 FROM unqualified")).toBeNull();
});

test("where extensions are there in name only, a text may name what is lacking for that reason", async () => {
  await using shadow = await openShadow();
  const given = (text: string) => echo(shadow.session, { prepare: [text], read: "SELECT 'x' AS text" }, ["pg_cron"]);
  expect(await given("CREATE TEMP VIEW zz AS SELECT cron.unschedule(1)")).toEqual({
    lacks: 'schema "cron" does not exist',
  });
  expect(await given("CREATE TEMP VIEW zz AS SELECT (")).toBeNull();
});

test("an echo leaves nothing behind, and fires no event trigger", async () => {
  await using shadow = await openShadow();
  await shadow.run(`CREATE TABLE a (id int); CREATE SCHEMA audit;
    CREATE FUNCTION audit.forbid() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'no'; END $$;
    CREATE EVENT TRIGGER forbid ON ddl_command_end EXECUTE FUNCTION audit.forbid()`);
  const prepare = ["ALTER TABLE public.a ADD CONSTRAINT zz CHECK (id > 0) NOT VALID"];
  const read = "SELECT pg_catalog.pg_get_constraintdef(oid) AS text FROM pg_catalog.pg_constraint WHERE conname = 'zz'";
  expect(await echo(shadow.session, { prepare, read })).toBe("CHECK ((id > 0)) NOT VALID");
  const [row] = await shadow.session.query(
    "SELECT count(*) AS left, current_setting('search_path') AS path FROM pg_constraint WHERE conname = 'zz'",
  );
  expect(row).toEqual({ left: "0", path: '"$user", public' });
});

test("a shadow that is stopped is no text that is refused", async () => {
  await using shadow = await openShadow();
  await shadow[Symbol.asyncDispose]();
  await expect(echo(shadow.session, { prepare: [], read: "SELECT 'x' AS text" })).rejects.toThrow(ShadowStopped);
});
