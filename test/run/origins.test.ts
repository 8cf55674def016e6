// Where a finding comes from: the migration and the line that last made the object, or the attribute, what it is.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readFlags } from "../../src/config/read.ts";
import { objectName } from "../../src/model/object.ts";
import { run } from "../../src/run.ts";
import { connect } from "../../src/target/target.ts";
import { server } from "../servers/server.ts";

const cwd = mkdtempSync(join(tmpdir(), "origins-"));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const files = {
  "0001_first.sql": `CREATE TABLE users (
  id bigint PRIMARY KEY,
  email varchar(200) NOT NULL
);
CREATE FUNCTION greet(name text) RETURNS text LANGUAGE sql AS 'SELECT ''hi ''||name';
CREATE INDEX users_email ON users (email);
ALTER TABLE users ENABLE ROW LEVEL SECURITY;
CREATE TABLE twice (id int);
`,
  "0002_second.sql": `ALTER TABLE users ADD age int;
CREATE OR REPLACE FUNCTION greet(name text) RETURNS text LANGUAGE sql AS 'SELECT ''hello ''||name';
GRANT SELECT ON users TO PUBLIC;
ALTER TABLE users ALTER email TYPE text;
CREATE TABLE old_name (id int, CONSTRAINT positive CHECK (id > 0));
DROP TABLE twice;

CREATE TABLE twice (id bigint);
DO $$ BEGIN
  CREATE TYPE mood AS ENUM ('sad', 'ok');
  CREATE SEQUENCE counted;
END $$;
`,
  "0003_third.sql": `ALTER TABLE old_name RENAME TO new_name;
CREATE TRIGGER touch BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();
`,
};

const byHand = `ALTER TABLE users ALTER email DROP NOT NULL, ALTER email TYPE varchar(7); DROP INDEX users_email; DROP TABLE twice;
CREATE OR REPLACE FUNCTION greet(name text) RETURNS text LANGUAGE sql AS 'SELECT name'; REVOKE SELECT ON users FROM PUBLIC;
ALTER TABLE users DISABLE ROW LEVEL SECURITY; DROP TRIGGER touch ON users; ALTER TABLE new_name DROP CONSTRAINT positive;
DROP TYPE mood; DROP SEQUENCE counted; CREATE TABLE by_hand (id int);`;

/** What differs of one object is told by one place: the last that made any of it so. A renamed table is made by its renaming. */
test("is told by file and line, whatever else touched the same row", async () => {
  mkdirSync(join(cwd, "migrations"));
  for (const [name, sql] of Object.entries(files)) writeFileSync(join(cwd, "migrations", name), sql);
  const live = await (await server(15)).newDatabase(`${Object.values(files).join("\n")} ${byHand}`);
  try {
    const report = await run(await readFlags({ "no-scripts": true }, {}, cwd), {
      cwd,
      version: "0.0.0",
      run: { at: "2026-01-01T00:00:00Z", commit: null, url: null, number: null, attempt: null },
      progress: { stage: (_, work) => work(), note: () => undefined },
      wait: async () => undefined,
      connect: () => connect({ url: live.url, env: {} }),
      missingSecret: null,
      addedFiles: async () => null,
    });
    const told = report.findings.map(
      ({ rule, object, origin }) =>
        `${rule} ${objectName(object)} ${origin === null ? null : `${origin.path.slice(11, 15)}:${origin.line}`}`,
    );
    expect(told.toSorted()).toEqual([
      "column-nullability-changed public.users.email 0002:4",
      "column-type-changed public.users.email 0002:4",
      "constraint-missing public.new_name.positive 0003:1",
      "function-changed public.greet(text) 0002:2",
      "grant-missing public.users 0002:3",
      "index-missing public.users.users_email 0001:6",
      "rls-disabled public.users 0002:3",
      "sequence-missing public.counted 0002:9",
      "table-missing public.twice 0002:8",
      "table-unexpected public.by_hand null",
      "trigger-missing public.users.touch 0003:2",
      "type-missing public.mood 0002:9",
    ]);
  } finally {
    await live.drop();
  }
});
