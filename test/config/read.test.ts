import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readActionConfig, readFlags } from "../../src/config/read.ts";
import { ids as layoutIds } from "../../src/layouts/ids.ts";

async function folder(file?: string): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "config-"));
  if (file !== undefined) await writeFile(join(path, ".pgdrift.yml"), file);
  return path;
}

describe("which source wins", () => {
  test("a flag over the environment over the file over the default", async () => {
    const cwd = await folder("fail-on: high\ndatabase-url: postgres://file/db\nlabel: from the file\n");
    const config = await readFlags({ "fail-on": "medium" }, { DATABASE_URL: "postgres://env/db" }, cwd);
    expect(config).toMatchObject({
      "fail-on": "medium",
      "database-url": "postgres://env/db",
      label: "from the file",
      platform: "auto",
    });
  });

  test("an input over the environment; an empty input is not given", async () => {
    const env = {
      "INPUT_FAIL-ON": " high ",
      INPUT_LABEL: "",
      "INPUT_EXCLUDE-SCHEMA": "a, b\nc",
      INPUT_ARTIFACT: "false",
    };
    const config = await readActionConfig(env, await folder("label: production\nschema: public\n"));
    expect(config).toMatchObject({
      "fail-on": "high",
      label: "production",
      "exclude-schema": ["a", "b", "c"],
      schema: ["public"],
      artifact: false,
    });
  });
});

describe("bad input is one line a fault, and says what to write", () => {
  const flags: readonly [string, Record<string, unknown>, string][] = [
    [
      "severity",
      { "fail-on": "hihg" },
      "--fail-on: `hihg` is none of critical, high, medium, low, never (did you mean high?)",
    ],
    ["layout", { layout: "prism" }, `--layout: \`prism\` is none of ${layoutIds.join(", ")} (did you mean prisma?)`],
    [
      "format",
      { format: "jsn" },
      "--format: `jsn` is none of text, json, markdown, html, sarif, junit (did you mean json?)",
    ],
    [
      "empty URL",
      { "database-url": "" },
      "--database-url: is empty, as it is where the secret is not there; give the URL of the database",
    ],
  ];
  test.each(flags)("%s", async (_, values, line) => {
    await expect(readFlags(values, {}, await folder())).rejects.toThrow(line);
  });

  test("all at once", async () => {
    const error = await readFlags({ "fail-on": "x", layout: "y" }, {}, await folder()).catch((thrown: Error) => thrown);
    expect((error as Error).message.split("\n")).toHaveLength(2);
  });

  test("an input that is not there", async () => {
    await expect(readActionConfig({ INPUT_DATABASEURL: "x" }, await folder())).rejects.toThrow(
      "input databaseurl: no such input (did you mean database-url?)",
    );
  });

  test("a file that was asked for and is not there", async () => {
    await expect(readFlags({ config: "other.yml" }, {}, await folder())).rejects.toThrow("other.yml: no such file");
  });
});
