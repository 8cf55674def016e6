import { expect, test } from "vitest";
import { bundlesFor, extensionsNamed } from "../../src/shadow/extensions.ts";
import { rolesBeforehand, rolesNamed } from "../../src/shadow/roles.ts";

test("extensions are found wherever they are made", () => {
  const texts = [
    'CREATE EXTENSION IF NOT EXISTS "uuid-ossp" WITH SCHEMA extensions;',
    "DO $$ BEGIN create extension\n PGCRYPTO; END $$; CREATE EXTENSION pg_trgm;",
    "DROP EXTENSION citext; COMMENT ON EXTENSION hstore IS 'x'",
  ];
  expect(extensionsNamed(texts)).toEqual(["pg_trgm", "pgcrypto", "uuid-ossp"]);
});

test("a comment that ends in the words takes no extension away", () => {
  expect(extensionsNamed(["-- Create Extension\nCREATE EXTENSION IF NOT EXISTS pg_trgm;"])).toContain("pg_trgm");
});

test("each extension is a bundle of the engine's, with what it needs, or is not there", () => {
  expect(bundlesFor(["moddatetime", "autoinc", "earthdistance", "postgis", "plpgsql"])).toEqual([
    "cube",
    "earthdistance",
    "spi",
  ]);
});

const named: readonly (readonly [sql: string, roles: readonly string[]])[] = [
  ['GRANT SELECT ON a TO anon, "Web User" WITH GRANT OPTION', ["Web User", "anon"]],
  ["REVOKE ALL ON SCHEMA public FROM PUBLIC, app", ["app"]],
  ["GRANT reader, writer TO app", ["app", "reader", "writer"]],
  ["ALTER TABLE a OWNER TO Admin", ["admin"]],
  ["ALTER TABLE a OWNER TO CURRENT_USER", []],
  ["CREATE POLICY p ON a FOR SELECT TO authenticated, service_role USING (true)", ["authenticated", "service_role"]],
  ["CREATE POLICY p ON a USING (true)", []],
  ["ALTER DEFAULT PRIVILEGES FOR ROLE one, two IN SCHEMA public GRANT ALL ON TABLES TO three", ["one", "three", "two"]],
  ["SET ROLE app; SET LOCAL ROLE other; RESET ROLE; SET ROLE NONE", ["app", "other"]],
  ["SET SESSION AUTHORIZATION 'x'; CREATE SCHEMA s AUTHORIZATION owner_of_s", ["owner_of_s"]],
  ["REASSIGN OWNED BY a1 TO a2; DROP OWNED BY a3", ["a1", "a2", "a3"]],
  ["CREATE ROLE made IN ROLE group1; CREATE USER MAPPING FOR x SERVER s", ["group1", "made"]],
  ["DO $$ BEGIN EXECUTE 'GRANT USAGE ON SCHEMA s TO inside'; -- GRANT a TO comment\n END $$", ["inside"]],
  ["-- GRANT a TO b\n/* CREATE ROLE c */", []],
  ["GRANT pg_read_all_data TO app", ["app"]],
];
test.each(named)("%s", (sql, roles) => {
  expect(rolesNamed([sql])).toEqual(roles);
});

test("a role that the folder makes before it uses it is not there beforehand", () => {
  const files = ["CREATE ROLE made; GRANT SELECT ON a TO made, used", "CREATE ROLE used; ALTER TABLE a OWNER TO made"];
  expect(rolesBeforehand(files, ["made", "used", "live"])).toEqual(["live", "used"]);
});

test("a role that is asked for before it is used need not be there", () => {
  const asked =
    "DO $$ BEGIN IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'web') THEN GRANT USAGE ON SEQUENCE no_seq TO web; ELSE GRANT a TO x; END IF; IF to_regrole('api') IS NOT NULL THEN GRANT SELECT ON a TO api; END IF; END $$";
  expect(rolesBeforehand([asked], [])).toEqual(["a", "x"]);
  expect(rolesBeforehand([asked], ["web"])).toEqual(["a", "web", "x"]);
  expect(rolesBeforehand([asked, "GRANT SELECT ON a TO api"], [])).toEqual(["a", "api", "x"]);
});

test("a guard does not make it so", () => {
  const guarded =
    "DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'app') THEN CREATE ROLE app; END IF; END $$; GRANT app TO x";
  expect(rolesBeforehand([guarded], [])).toEqual(["x"]);
  expect(rolesBeforehand(["DROP ROLE IF EXISTS app; CREATE ROLE app"], ["app"])).toEqual([]);
});
