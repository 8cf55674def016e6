// The example workflows, as GitHub itself parses them; and that docs/permissions.md says of each feature what the code asks for.

import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from "@actions/workflow-parser";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { outputNames } from "../../src/deliver/ids.ts";

const root = resolve(import.meta.dirname, "../..");
const read = (path: string) => readFile(join(root, path), "utf8");
const files = (await readdir(join(root, "examples/workflows"))).sort();
const { inputs } = parse(await read("action.yml")) as { inputs: Readonly<Record<string, unknown>> };

describe.each(files)("%s", async (name) => {
  const content = await read(`examples/workflows/${name}`);

  test("is a workflow to GitHub, with every expression in it", async () => {
    const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
    expect(context.errors.getErrors().map(({ message }) => message)).toEqual([]);
    expect(value).toBeDefined();
    if (value === undefined) return;
    const template = await convertWorkflowTemplate(context, value);
    expect(template.errors ?? []).toEqual([]);
    expect(template.jobs.length).toBeGreaterThan(0);
  });

  test("gives the action only inputs, and reads only outputs, that there are", () => {
    const { jobs } = parse(content) as {
      jobs: Readonly<
        Record<string, { steps?: readonly { uses?: string; with?: Readonly<Record<string, unknown>> }[] }>
      >;
    };
    const steps = Object.values(jobs).flatMap((job) => job.steps ?? []);
    const ours = steps.filter(({ uses }) => uses?.startsWith("pgdrift/pgdrift@"));
    for (const step of ours) expect(Object.keys(step.with ?? {}).filter((each) => !(each in inputs))).toEqual([]);
    const outputs = [...content.matchAll(/steps\.drift\.outputs\.([\w-]+)/g)].map(([, output]) => output);
    expect(outputs.filter((each) => !outputNames.some((known) => known === each))).toEqual([]);
  });
});

test("every permission that a refusal names is on the page of permissions", async () => {
  const page = await read("docs/permissions.md");
  const sources = (await readdir(join(root, "src/deliver"))).map((file) => `src/deliver/${file}`);
  const texts = await Promise.all([...sources, "src/action.ts"].map(read));
  const asked = new Set(
    texts.flatMap((text) => [...text.matchAll(/refusal\(\w+, "([\w-]+: (?:read|write))"/g)].map(([, each]) => each)),
  );
  expect(asked.size).toBeGreaterThan(2);
  for (const permission of asked) expect(page).toContain(`\`${permission}\``);
});
