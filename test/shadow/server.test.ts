// The engine on a server of the test's own: what a shadow is there, and that it leaves nothing behind.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ShadowStopped, StatementError } from "../../src/shadow/engine.ts";
import { type OwnServer, openOn, ownServer } from "./server-engine.ts";

let place: OwnServer;
beforeAll(async () => {
  place = await ownServer(17);
});
afterAll(async () => await place[Symbol.asyncDispose]());

const others = "SELECT datname FROM pg_database WHERE datname !~ '^template' AND datname <> 'postgres' ORDER BY 1";

describe("a shadow", () => {
  test("has the target's name and deployer, and is gone when it is closed", async () => {
    const before = await place.traces();
    {
      await using shadow = await openOn(place, {
        deployer: "it's me",
        roles: [{ name: "app_owner", attributes: "SUPERUSER LOGIN BYPASSRLS" }],
      });
      await shadow.run(`GRANT CONNECT ON DATABASE app TO app_owner; CREATE TABLE t (); COMMENT ON DATABASE app IS 'x'`);
      await shadow.reset();
      const me = "it's me";
      expect(
        await shadow.session.query(`SELECT current_database() AS database, current_user AS who, session_user AS really,
          relowner::regrole::text AS owner, (SELECT rolcanlogin FROM pg_roles WHERE rolname = 'app_owner') AS login
          FROM pg_class WHERE oid = 't'::regclass`),
      ).toEqual([{ database: "app", who: me, really: me, owner: `"${me}"`, login: "f" }]);
      expect(shadow).toMatchObject({ engine: "server", stubs: [], session: { server: { major: 17 } } });
      expect(
        await place.run("SELECT shobj_description(oid, 'pg_database') AS mark FROM pg_database WHERE datname = 'app'"),
      ).toEqual([{ mark: expect.stringMatching(/^pgdrift_shadow_\d{10,}_[0-9a-f]{12}$/) }]);
    }
    expect(await place.traces()).toBe(before);
  });

  test("says how far a text came, and in what it left the session", async () => {
    await using shadow = await openOn(place);
    expect(await shadow.run("BEGIN; CREATE TABLE a ()")).toBe("open");
    expect(await shadow.run("COMMIT")).toBe("none");
    const error = await shadow.run("BEGIN; SELECT 1; CREATE TABLE a (); SELECT 2").catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(StatementError);
    expect(error).toMatchObject({ code: "42P07", completed: 2, transaction: "failed" });
    await shadow.reset();
    expect(await shadow.run("SELECT nosuch").catch((thrown: unknown) => thrown)).toMatchObject({
      code: "42703",
      position: 8,
      transaction: "none",
    });
    expect(await shadow.session.query("SELECT $1::int + 1 AS sum, $2 AS text", ["41", "é'"])).toEqual([
      { sum: "42", text: "é'" },
    ]);
  });

  test("a reset undoes what a file leaves in a session, and brings what a login would", async () => {
    await using shadow = await openOn(place, { searchPath: '"$user", public, extensions', deployer: "deployer" });
    await shadow.run(`SET search_path = ''; CREATE TEMP TABLE t (); CREATE ROLE other; SET SESSION AUTHORIZATION other;
      SET statement_timeout = 0; BEGIN`);
    await shadow.reset();
    expect(
      await shadow.session.query(
        "SELECT current_user AS me, current_setting('search_path') AS path, to_regclass('t') AS t",
      ),
    ).toEqual([{ me: "deployer", path: '"$user", public, extensions', t: null }]);
    await shadow.run("ALTER DATABASE app SET search_path = a, b; ALTER ROLE deployer SET datestyle = 'German'");
    await shadow.reset();
    expect(
      await shadow.session.query("SELECT current_setting('search_path') AS path, date '2024-01-02' AS day"),
    ).toEqual([{ path: "a, b", day: "02.01.2024" }]);
    expect(
      await shadow.look((session) =>
        session.query("SELECT current_setting('search_path') AS path, date '2024-01-02' AS day"),
      ),
    ).toEqual([{ path: '""', day: "2024-01-02" }]);
    await expect(shadow.look((session) => session.query("CREATE TABLE public.x ()"))).rejects.toMatchObject({
      code: "25006",
    });
  });

  test("a file without end is ended, on the server too, and nothing is believed after it", async () => {
    const before = await place.traces();
    {
      await using shadow = await openOn(place, { fileTimeout: 1000 });
      await expect(shadow.run("SET statement_timeout = 0; SELECT pg_sleep(60)")).rejects.toThrow(/no end within 1 s/);
      await expect(shadow.run("SELECT 1")).rejects.toBeInstanceOf(ShadowStopped);
    }
    expect(await place.traces()).toBe(before);
    expect(
      await place.run("SELECT query FROM pg_stat_activity WHERE query ~ 'pg_sleep' AND pid <> pg_backend_pid()"),
    ).toEqual([]);
  });

  test("a file that ends its own session stops the shadow", async () => {
    await using shadow = await openOn(place);
    await expect(shadow.run("SELECT pg_terminate_backend(pg_backend_pid())")).rejects.toBeInstanceOf(ShadowStopped);
  });

  test("where the target's name is taken, it is called otherwise and says so, and that database is left as it was", async () => {
    await place.run("COMMENT ON DATABASE postgres IS 'ours'; ALTER DATABASE postgres SET work_mem = '5MB'");
    const before = await place.traces();
    {
      await using shadow = await openOn(place, { database: "postgres" });
      expect(await shadow.session.query("SELECT current_database() ~ '^pgdrift_shadow_' AS marked")).toEqual([
        { marked: "t" },
      ]);
      expect(shadow.diagnostics?.()).toEqual([]);
      await shadow.run(`CREATE ROLE app; REVOKE ALL ON DATABASE postgres FROM PUBLIC; GRANT CREATE ON DATABASE postgres TO app;
        ALTER DATABASE postgres SET search_path = a, "B"; COMMENT ON DATABASE postgres IS 'theirs'; ALTER DATABASE postgres OWNER TO app`);
      await shadow.run("ALTER DATABASE postgres RESET work_mem");
      expect(shadow.diagnostics?.()).toMatchObject([{ code: "shadow-database-name", severity: "warning" }]);
    }
    expect(await place.traces()).toBe(before);
  });
});

describe("what a folder changes beside its database", () => {
  test("roles are removed, and those that were there are put back", async () => {
    await place.run(`CREATE ROLE keeper LOGIN PASSWORD 'old' VALID UNTIL '2030-01-01'; CREATE ROLE "Group";
      ALTER ROLE keeper SET search_path = "$user", x; GRANT "Group" TO keeper WITH ADMIN OPTION`);
    const before = await place.traces();
    {
      await using shadow = await openOn(place);
      await shadow.run(`CREATE ROLE a LOGIN; CREATE ROLE b SUPERUSER; GRANT a TO b; GRANT "Group" TO a; GRANT a TO keeper;
        CREATE SCHEMA s AUTHORIZATION a; SET ROLE a; CREATE TABLE s.t (); RESET ROLE;
        GRANT SET ON PARAMETER log_statement TO a; GRANT CREATE ON TABLESPACE pg_default TO a;
        ALTER DEFAULT PRIVILEGES FOR ROLE a GRANT SELECT ON TABLES TO b`);
      await shadow.run(`DO $$ BEGIN EXECUTE 'CREATE ROLE ' || 'made_in_a_body'; ALTER ROLE keeper SUPERUSER; END $$`);
      await shadow.run(`ALTER ROLE keeper NOLOGIN PASSWORD 'new' CONNECTION LIMIT 3; ALTER ROLE keeper RESET search_path;
        ALTER ROLE keeper SET work_mem = '1MB'; REVOKE "Group" FROM keeper; ALTER ROLE "Group" RENAME TO renamed;
        GRANT renamed TO postgres; ALTER ROLE renamed SET work_mem = '2MB'`);
      await shadow.run("CREATE FUNCTION maker() RETURNS void LANGUAGE plpgsql AS 'BEGIN CREATE ROLE later; END'");
      await shadow.reset();
      await shadow.run("SELECT maker()");
      await shadow.run("BEGIN; CREATE USER in_a_transaction");
      await shadow.run("COMMIT");
      expect(
        await place.run(
          "SELECT count(*) AS n FROM pg_roles WHERE shobj_description(oid, 'pg_authid') ~ '^pgdrift_shadow_'",
        ),
      ).toEqual([{ n: "5" }]);
    }
    expect(await place.traces()).toBe(before);
  });

  test("roles that others make meanwhile stay", async () => {
    {
      await using shadow = await openOn(place);
      await shadow.run("CREATE TABLE t ()");
      await place.run("CREATE ROLE somebody_elses");
      await shadow.run("CREATE ROLE ours");
    }
    expect(await place.run("SELECT rolname FROM pg_roles WHERE rolname IN ('somebody_elses', 'ours')")).toEqual([
      { rolname: "somebody_elses" },
    ]);
  });

  test.each([
    ["ALTER SYSTEM SET work_mem = '1MB'", /ALTER SYSTEM/],
    ["/* x */ alter role postgres with superuser", /SUPERUSER/],
    ["DROP ROLE IF EXISTS nobody, somebody_elses", /DROP ROLE of somebody_elses/],
    ["CREATE DATABASE other", /CREATE DATABASE/],
    ["DROP DATABASE postgres", /DROP DATABASE/],
    ["CREATE TABLESPACE t LOCATION '/tmp'", /CREATE TABLESPACE/],
  ])("%s is refused", async (statement, reason) => {
    await using shadow = await openOn(place);
    const error = await shadow.run(`SELECT 'é😀';\n${statement}`).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "42501", completed: 1, message: expect.stringMatching(reason) });
  });
});

test("a user mapping of a role that was there is no role", async () => {
  await using shadow = await openOn(place);
  await shadow.run(`CREATE FOREIGN DATA WRAPPER w; CREATE SERVER s FOREIGN DATA WRAPPER w; CREATE USER MAPPING FOR postgres SERVER s;
    DROP USER MAPPING FOR postgres SERVER s; ALTER ROLE postgres NOREPLICATION; ALTER ROLE postgres REPLICATION`);
});

test("schema public has live's initial form", async () => {
  for (const [publicSchema, acl] of [
    ["14", "{postgres=UC/postgres,=UC/postgres}"],
    ["15", "{pg_database_owner=UC/pg_database_owner,=U/pg_database_owner}"],
  ] as const) {
    await using shadow = await openOn(place, { publicSchema });
    expect(await shadow.session.query("SELECT nspacl AS acl FROM pg_namespace WHERE nspname = 'public'")).toEqual([
      { acl },
    ]);
  }
});

describe("what holds a database", () => {
  test("a subscription and a replication slot do not", async () => {
    const shadow = await openOn(place);
    await shadow.run("CREATE SUBSCRIPTION s CONNECTION 'host=nowhere' PUBLICATION p WITH (connect = false)");
    await shadow.session.query("SELECT pg_create_logical_replication_slot('pgdrift_test', 'pgoutput')");
    await shadow[Symbol.asyncDispose]();
    expect(await place.run(others)).toEqual([]);
  });
});
