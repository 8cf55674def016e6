// The examples for other CIs: the page has them as they are, and what they run is what the command line takes.

import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { withExamples } from "../../scripts/ci-doc.ts";
import { settingNames, settings } from "../../src/config/settings.ts";
import { formatOf } from "../../src/report/endings.ts";

const root = resolve(import.meta.dirname, "../..");
const read = (path: string) => readFile(join(root, path), "utf8");
const files = (await readdir(join(root, "examples/ci"))).sort();

test("docs/ci.md has every example, as it is", async () => {
  const page = await read("docs/ci.md");
  expect(await withExamples(page, read)).toBe(page);
  for (const file of files) expect(page).toContain(`<!-- examples/ci/${file} -->`);
});

test.each(files.filter((file) => file.endsWith(".yml")))("%s is YAML", async (file) => {
  expect(parse(await read(`examples/ci/${file}`))).toBeTypeOf("object");
});

describe.each(files)("%s", async (file) => {
  const text = await read(`examples/ci/${file}`);

  test("gives check what it takes, keeps what it writes, and names the secret", () => {
    const [, line = ""] = /npx --yes pgdrift check ([^'\n]*)/.exec(text) ?? [];
    const flags = [...line.matchAll(/--(\S+) (\S+)/g)].map(([, name = "", value = ""]) => ({ name, value }));
    expect(flags.map(({ name }) => name)).toEqual(["label", "fail-on", "report", "report"]);
    for (const { name, value } of flags) {
      const known = settingNames("flag").find((each) => each === name);
      expect(known, name).toBeDefined();
      if (known !== undefined && known !== "report") expect(settings[known].schema.safeParse(value).success).toBe(true);
    }
    const written = flags.filter(({ name }) => name === "report").map(({ value }) => value);
    expect(written.map(formatOf)).toEqual(["junit", "html"]);
    for (const path of written) expect(text.split(path.replace(/drift\.xml$/, "")).length).toBeGreaterThan(2);
    expect(text).toContain("DATABASE_URL");
  });
});
