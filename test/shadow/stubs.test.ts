import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { requiredByStubs, stubsFor } from "../../src/shadow/stubs.ts";
import { openShadow } from "./open.ts";

const scripts = readdirSync("src/shadow/platform/stubs").map((file) => file.replace(/\.sql$/, ""));

test("every stub is made as its folder asks for it", async () => {
  const texts = scripts.map((name) => `CREATE EXTENSION IF NOT EXISTS "${name}" CASCADE;`);
  await using shadow = await openShadow({
    extensions: requiredByStubs(texts),
    stubs: await stubsFor(texts),
  });
  expect(shadow.stubs.toSorted()).toEqual(scripts.toSorted());
  for (const text of texts) await shadow.run(text);
  const made = await shadow.session.query("SELECT extname FROM pg_extension ORDER BY extname");
  expect(made.map(({ extname }) => extname)).toEqual(expect.arrayContaining(scripts.toSorted()));
  await shadow.run("SELECT cron.schedule('n', '0 0 * * *', 'SELECT 1'); SELECT cron.unschedule('n')");
  await shadow.run("SELECT net.http_post(url := 'http://x', body := '{}'::jsonb)");
  await shadow.run("SELECT pgmq.create('jobs'); SELECT * FROM pgmq.q_jobs");
  const [row] = await shadow.session.query(
    "SELECT valid, payload ->> 'a' AS a FROM public.verify(public.sign('{\"a\":1}', 'k'), 'k')",
  );
  expect(row).toEqual({ valid: "t", a: "1" });
});

const words: readonly (readonly [name: string, sql: string])[] = [
  [
    "behind a comment",
    "-- The http extension\ncreate extension http; -- an extension to be there\nALTER EXTENSION http UPDATE TO '1.6';",
  ],
  ["a version, and an update", "CREATE EXTENSION pg_cron VERSION '1.4'; ALTER EXTENSION pg_cron UPDATE TO '1.6';"],
  ["a schema that is another's", "CREATE SCHEMA extensions; CREATE EXTENSION pg_cron WITH SCHEMA extensions;"],
  [
    "a blanked search_path",
    "SELECT set_config('search_path', '', false); CREATE EXTENSION pg_cron; CREATE EXTENSION pgmq;",
  ],
  ["a home that is not there", "CREATE EXTENSION pgmq WITH SCHEMA pgmq; CREATE EXTENSION pgsodium SCHEMA pgsodium;"],
  [
    "a home that is there",
    "CREATE SCHEMA IF NOT EXISTS net; CREATE EXTENSION pg_net; CREATE EXTENSION IF NOT EXISTS pg_net;",
  ],
  ["what it needs", "CREATE SCHEMA e; CREATE EXTENSION pgjwt SCHEMA e CASCADE; SELECT e.sign('{}', 'x');"],
  [
    "a function by its name",
    "CREATE EXTENSION plpgsql_check; SELECT * FROM plpgsql_check_function('s.f'); SELECT * FROM plpgsql_check_function_tb('s.f');",
  ],
  ["moved", "CREATE SCHEMA e; CREATE EXTENSION pg_jsonschema; ALTER EXTENSION pg_jsonschema SET SCHEMA e;"],
  [
    "wrappers",
    "CREATE EXTENSION wrappers; CREATE FOREIGN DATA WRAPPER s HANDLER stripe_fdw_handler VALIDATOR stripe_fdw_validator;",
  ],
  [
    "servers",
    "CREATE EXTENSION postgres_fdw; CREATE SERVER s FOREIGN DATA WRAPPER postgres_fdw; CREATE FOREIGN TABLE t (id int) SERVER s;",
  ],
  [
    "installed by name",
    "CREATE EXTENSION \"supabase-dbdev\"; SELECT dbdev.install('olirice-index_advisor'); CREATE EXTENSION \"olirice-index_advisor\" VERSION '0.2.0';",
  ],
  [
    "vectors",
    "CREATE EXTENSION vector; CREATE TABLE v (e vector(3)); CREATE INDEX ON v USING hnsw (e vector_cosine_ops);",
  ],
];
test.each(words)("CREATE EXTENSION word for word: %s", async (_, sql) => {
  await using shadow = await openShadow({
    extensions: [...requiredByStubs([sql]), "vector"],
    stubs: await stubsFor([sql]),
  });
  await expect(shadow.run(sql)).resolves.toBe("none");
});
