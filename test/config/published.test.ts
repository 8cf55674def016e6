// What is published of the config: the JSON Schema for editors, and docs/configuration.md.

import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { configSchema } from "../../scripts/config-schema.ts";
import { withSettings } from "../../scripts/configuration-doc.ts";
import { readFlags } from "../../src/config/read.ts";
import { settingNames } from "../../src/config/settings.ts";

const root = resolve(import.meta.dirname, "../..");
const page = await readFile(join(root, "docs/configuration.md"), "utf8");
const [, example = ""] = /```yaml\n([\s\S]*?)```/.exec(page) ?? [];
const isValid = new Ajv({ strict: true, allowUnionTypes: true }).compile(JSON.parse(configSchema()));

test("docs/config.schema.json is what the settings make (tsx scripts/config-schema.ts)", async () => {
  expect(await readFile(join(root, "docs/config.schema.json"), "utf8")).toBe(configSchema());
});

test("docs/configuration.md has the settings (tsx scripts/configuration-doc.ts)", () => {
  expect(withSettings(page)).toBe(page);
  expect(() => withSettings("# x")).toThrow("has no place for the table");
});

describe("the schema says what the program says", () => {
  const valid = [
    example,
    "fail-on: high\nschema: public\nartifact: true\nreplay-timeout: 90\nlabel:\n",
    "schema: [a, b]\nignore:\n- kind: [table, '!view']\n  rule: index-*\nrules: { column-missing: off }\n",
  ];
  test.each(valid)("valid: %j", async (text) => {
    expect([isValid(parse(text)), isValid.errors]).toEqual([true, null]);
    await expect(read(text)).resolves.toBeDefined();
  });
  const invalid = [
    "fial-on: high",
    "fail-on: loud",
    "artifact: maybe",
    "ignore: [{ kind: tabel }]",
    "ignore: [{ nmae: x }]",
    "rules: { column-missing: lo }",
    "rules: { column-mising: low }",
    "accept: [{ finding: x }]",
    "replay-timeout: 0",
    "github-token: x",
  ];
  test.each(invalid)("invalid: %s", async (text) => {
    expect(isValid(parse(text))).toBe(false);
    await expect(read(text)).rejects.toThrow(/^x\.yml:1:\d+: /);
  });
});

test("every key of the file is described for editors", () => {
  const { properties } = JSON.parse(configSchema());
  expect(Object.keys(properties)).toEqual(settingNames("file"));
  expect(Object.values<{ description?: string }>(properties).filter((each) => !each.description)).toEqual([]);
});

async function read(text: string) {
  const cwd = await mkdtemp(join(tmpdir(), "published-"));
  await writeFile(join(cwd, "x.yml"), text);
  return await readFlags({ config: "x.yml" }, {}, cwd);
}
