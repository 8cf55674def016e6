// action.yml says the same as the settings, the channels, the README and the examples.

import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { withTables } from "../../scripts/readme-tables.ts";
import { settingNames, settings } from "../../src/config/settings.ts";
import { outputNames } from "../../src/deliver/ids.ts";

const root = resolve(import.meta.dirname, "../..");
const described = z.strictObject({ description: z.string().regex(/^.{10,140}[.]$/) });
const action = z
  .object({
    name: z.literal("pgdrift"),
    description: z.string().max(125),
    branding: z.strictObject({ icon: z.string(), color: z.string() }),
    inputs: z.record(z.string(), described.extend({ default: z.string().optional() })),
    outputs: z.record(z.string(), described),
    runs: z.strictObject({ using: z.literal("node24"), main: z.literal("dist/action/index.js") }),
  })
  .parse(parse(await readFile(join(root, "action.yml"), "utf8")));

describe("action.yml", () => {
  test("has every setting that can be an input, and no other but the config file", () => {
    expect(Object.keys(action.inputs).sort()).toEqual([...settingNames("input"), "config"].sort());
  });

  test("hides no config file behind a default", () => {
    const defaults = Object.entries(action.inputs).filter(([, input]) => input.default !== undefined);
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the workflow's, not of ours
    expect(defaults.map(([name, input]) => [name, input.default])).toEqual([["github-token", "${{ github.token }}"]]);
  });

  test("names the words that an input takes, and what counts where it is empty", () => {
    for (const name of settingNames("input")) {
      const { schema } = settings[name];
      const inner = z.toJSONSchema(schema, { io: "output", unrepresentable: "any" });
      const words = JSON.stringify(inner).match(/"enum":(\[[^\]]*\])/)?.[1];
      const all = words === undefined ? [] : (JSON.parse(words) as readonly string[]);
      // Too many for a line: the page that has them all is named.
      for (const word of all.length > 8 ? ["docs/"] : all) {
        expect(action.inputs[name]?.description, name).toContain(word);
      }
      const empty = schema.safeParse(undefined).data;
      if (typeof empty === "string" || typeof empty === "number" || typeof empty === "boolean") {
        expect(action.inputs[name]?.description, name).toContain(`${empty} where this is empty`);
      }
    }
  });

  test("has every output that is set, and no other", () => {
    expect(Object.keys(action.outputs)).toEqual([...outputNames]);
  });
});

describe("the README's tables", () => {
  const places = [
    "# x",
    "<!-- inputs of action.yml -->",
    "old",
    "<!-- end of inputs -->",
    "between",
    "<!-- outputs of action.yml -->",
    "<!-- end of outputs -->",
    "after",
  ].join("\n");
  const yaml = "inputs:\n  a-b:\n    description: One | two.\noutputs:\n  c:\n    description: Three.\n";

  test("are made between their markers, and nothing else is touched", () => {
    const made = withTables(places, yaml);
    expect(made).toContain("| Input | What it is |\n| - | - |\n| `a-b` | One \\| two. |");
    expect(made).toContain("| Output | What it is |\n| - | - |\n| `c` | Three. |");
    expect(made).not.toContain("old");
    expect(made).toMatch(/^# x\n[\s\S]*\nbetween\n[\s\S]*\nafter$/);
    expect(withTables(made, yaml)).toBe(made);
  });

  test("a README without markers is told so", () => {
    expect(() => withTables("# x", yaml)).toThrow(/has no place for the inputs/);
  });

  test.runIf(existsSync(join(root, "README.md")))("are what action.yml makes", async () => {
    const text = await readFile(join(root, "README.md"), "utf8");
    expect(withTables(text, await readFile(join(root, "action.yml"), "utf8"))).toBe(text);
  });
});

describe("the examples", async () => {
  const folder = join(root, "examples/workflows");
  const workflow = z.object({
    name: z.string(),
    on: z.record(z.string(), z.unknown()),
    permissions: z.record(z.string(), z.enum(["read", "write"])),
    jobs: z.record(
      z.string(),
      z.object({
        "runs-on": z.string(),
        "timeout-minutes": z.number(),
        steps: z.array(
          z.looseObject({
            uses: z.string().optional(),
            id: z.string().optional(),
            with: z.record(z.string(), z.string()).optional(),
          }),
        ),
      }),
    ),
  });
  const files = (await readdir(folder)).sort();
  const texts = await Promise.all(
    files.map(async (file) => [file, await readFile(join(folder, file), "utf8")] as const),
  );

  test("are one for each event", () => {
    const others = /^(?:shadow|code-scanning|fork-.*)\.yml$/;
    const usual = texts.filter(([file]) => !others.test(file));
    const events = usual.flatMap(([, text]) => Object.keys(workflow.parse(parse(text)).on));
    expect(events.sort()).toEqual(["pull_request", "push", "schedule", "workflow_dispatch"]);
  });

  test.each(texts)("%s uses the action with inputs that it has", (_file, text) => {
    const { jobs } = workflow.parse(parse(text));
    const steps = Object.values(jobs).flatMap((job) => job.steps);
    const used = steps.filter(({ uses }) => uses?.startsWith("pgdrift/pgdrift@"));
    expect(used).toHaveLength(1);
    expect(steps.findIndex(({ uses }) => uses?.startsWith("actions/checkout@"))).toBe(0);
    const given = used[0]?.with ?? {};
    expect(Object.keys(given).filter((name) => !(name in action.inputs))).toEqual([]);
    if (given["target-snapshot"] === undefined) expect(given["database-url"]).toMatch(/^\$\{\{ secrets[.[][^}]+ \}\}$/);
    for (const [name, value] of Object.entries(given)) {
      if (name in settings && !value.includes("${{")) {
        expect(settings[name as keyof typeof settings].schema.safeParse(value).success, `${name}: ${value}`).toBe(true);
      }
    }
  });

  test("the one with a shadow of its own reaches its service once that is up, by the password that it is given", () => {
    const service = z.looseObject({
      env: z.object({ POSTGRES_PASSWORD: z.string() }),
      ports: z.array(z.string()),
      options: z.string(),
    });
    const [, text = ""] = texts.find(([file]) => file === "shadow.yml") ?? [];
    const { drift } = parse(text).jobs;
    const { env, ports, options } = service.parse(drift.services.shadow);
    const [port = ""] = (ports[0] ?? "").split(":");
    expect(options).toContain("--health-cmd");
    const used = workflow.parse(parse(text)).jobs.drift?.steps.find(({ uses }) => uses?.startsWith("pgdrift/"));
    expect(used?.with?.shadow).toBe(`postgres://postgres:${env.POSTGRES_PASSWORD}@localhost:${port}/postgres`);
  });

  test.each(texts)("%s asks for no more than it needs", (_file, text) => {
    const { on, permissions } = workflow.parse(parse(text));
    const needed = {
      contents: "read",
      ...("pull_request" in on && !text.includes("comment: never") ? { "pull-requests": "write" } : {}),
      ...(text.includes("issue:") ? { issues: "write" } : {}),
      ...(text.includes("sarif:") ? { actions: "read", "security-events": "write" } : {}),
    };
    expect(permissions).toEqual(needed);
    expect(text).not.toContain("pull_request_target");
  });

  test.each(texts)(
    "%s reads only outputs that there are, and puts none of them into a script's text",
    (_file, text) => {
      const read = [...text.matchAll(/steps\.\w+\.outputs\.([\w-]+)/g)].map(([, name]) => name);
      expect(read.filter((name) => !outputNames.some((each) => each === name))).toEqual([]);
      const { jobs } = parse(text);
      for (const job of Object.values<{ steps: { run?: string }[] }>(jobs)) {
        for (const step of job.steps) expect(step.run ?? "").not.toContain("${{");
      }
    },
  );
});
