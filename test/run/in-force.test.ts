// What is in force says where it comes from, and never a secret.

import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readActionConfig, readFlags } from "../../src/config/read.ts";
import { type Setting, settings } from "../../src/config/settings.ts";
import { inForce, inForceText } from "../../src/run/in-force.ts";

const cwd = await mkdtemp(join(tmpdir(), "in-force-"));
await writeFile(
  join(cwd, ".pgdrift.yml"),
  'label: "a\\u001b[31mb"\n\nrules:\n  comment-changed: off\nignore: [a, { kind: index }]\nschema: [x, y]\n',
);

test("each source is named: a flag, an input, the environment, a line of the file, the default", async () => {
  const env = { DATABASE_URL: "postgres://u:s3cr3t@h:5432/db", "INPUT_FAIL-ON": "high", "INPUT_GITHUB-TOKEN": "ghs_x" };
  const rows = [
    ...inForce(await readFlags({ "fail-on": "low" }, env, cwd), env),
    ...inForce(await readActionConfig(env, cwd), env),
  ];
  const said = rows.map(({ name, from, where, value }) => `${name} ${from} ${where}: ${JSON.stringify(value)}`);
  expect(said).toEqual(
    expect.arrayContaining([
      'fail-on flag --fail-on: "low"',
      'fail-on input input fail-on: "high"',
      'github-token input input github-token: "***"',
      'database-url environment DATABASE_URL: "postgres://u:[redacted]@h:5432/db"',
      'rules file .pgdrift.yml:4: {"comment-changed":"off"}',
      'platform default default: "auto"',
      'shadow default default: "embedded"',
    ]),
  );
  expect(rows).toHaveLength(2 * Object.keys(settings).length);
});

test("as text, a line a setting, and nothing in it moves a cursor", async () => {
  const text = inForceText(inForce(await readFlags({}, {}, cwd), {}));
  expect(text).toMatch(/^setting +value +from\ndatabase-url +- +default\n/);
  expect(text).toMatch(/\nlabel +"a\\u001b\[31mb" +\.pgdrift\.yml:1\n/);
  expect(text).toMatch(/\nschema +x, y +\.pgdrift\.yml:6\n/);
  expect(text).toMatch(/\nignore +2 entries +\.pgdrift\.yml:5\n/);
  expect(text.trimEnd().split("\n")).toHaveLength(1 + Object.keys(settings).length);
});

const urls = [
  ["postgres://u:p%40ss-w@h/d", ["p%40ss-w", "p@ss-w"]],
  ["postgresql://h/d?user=u&password=hunter22", ["hunter22"]],
  ["host=h user=u password='it is s3cret'", ["it is s3cret", "s3cret"]],
  ["not a url s3cret", ["s3cret"]],
  ["postgres://u:a/b?c#d@h/d", ["a/b?c#d"]],
] as const;
test.each(urls)("no secret of %s", async (url, secrets) => {
  for (const name of ["database-url", "shadow"]) {
    const text = JSON.stringify(inForce(await readFlags({ [name]: url }, {}, cwd), {}));
    for (const secret of secrets) expect(text).not.toContain(secret);
  }
});

test("a setting that sounds like a secret is one", () => {
  const all: Readonly<Record<string, Setting>> = settings;
  const sounds = Object.keys(all).filter((name) => /url|token|webhook|password|(^|-)key$|smtp|dsn/.test(name));
  expect(sounds.filter((name) => all[name]?.secret !== true)).toEqual([]);
});
