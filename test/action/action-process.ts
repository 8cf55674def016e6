// The action as the runner starts it: a process of its own, its inputs and the event in the environment, its words in files.
// It is the built one where there is one (PGDRIFT_TEST_DIST names another folder than dist/), else the same from its sources.

import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import type { PlayedGitHub } from "../github/server.ts";

const root = resolve(import.meta.dirname, "../..");
const built = join(process.env.PGDRIFT_TEST_DIST ?? join(root, "dist"), "action/index.js");
const command = existsSync(built) ? [built] : ["--import", import.meta.resolve("tsx"), join(root, "src/action.ts")];

export interface ActionRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Everything that anybody can read afterwards, but for the lines that ask for a mask. */
  readonly everything: string;
}

export interface ActionOptions {
  /** The repository's files, by path. */
  readonly files: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, string>>;
  readonly event: unknown;
  readonly github: PlayedGitHub;
  readonly env?: Readonly<Record<string, string>>;
  /** Cancels the run, as the runner does, once the log says this. */
  readonly cancelAt?: RegExp;
}

export async function runAction({
  files,
  inputs,
  event,
  github,
  env = {},
  cancelAt,
}: ActionOptions): Promise<ActionRun> {
  const home = await mkdtemp(join(tmpdir(), "pgdrift-action-"));
  const workspace = join(home, "work");
  await mkdir(join(home, "temp"), { recursive: true });
  for (const [path, text] of Object.entries({ ...files, "../event.json": JSON.stringify(event) })) {
    await mkdir(dirname(join(workspace, path)), { recursive: true });
    await writeFile(join(workspace, path), text);
  }
  for (const file of ["output", "summary"]) await writeFile(join(home, file), "");
  const given = Object.entries({ "github-token": "ghs_job", ...inputs });
  const child = spawn(process.execPath, command, {
    cwd: workspace,
    env: {
      PATH: process.env.PATH,
      HOME: home,
      NO_COLOR: "1",
      GITHUB_ACTIONS: "true",
      GITHUB_WORKSPACE: workspace,
      GITHUB_EVENT_PATH: join(home, "event.json"),
      GITHUB_OUTPUT: join(home, "output"),
      GITHUB_STEP_SUMMARY: join(home, "summary"),
      GITHUB_REPOSITORY: "acme/app",
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_API_URL: github.url,
      GITHUB_RUN_ID: "100",
      GITHUB_RUN_NUMBER: "10",
      GITHUB_RUN_ATTEMPT: "1",
      GITHUB_SHA: "0123456789abcdef0123456789abcdef01234567",
      RUNNER_TEMP: join(home, "temp"),
      ...Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      ...env,
    },
  });
  child.stdout.on("data", (chunk: Buffer) => {
    if (cancelAt?.test(chunk.toString())) child.kill("SIGINT");
  });
  const stdout = collect(child.stdout);
  const stderr = collect(child.stderr);
  const code = await new Promise<number | null>((done) => child.on("close", done));
  const outputs = outputsOf(await readFile(join(home, "output"), "utf8"));
  const summary = await readFile(join(home, "summary"), "utf8");
  const reports = await Promise.all(
    [outputs["report-markdown"], outputs["report-json"]].map((path) => (path ? readFile(path, "utf8") : "")),
  );
  const log = (await stdout).replace(/^::add-mask::.*$/gm, "");
  const sent = github.requests.map(({ body }) => body);
  const everything = [log, await stderr, summary, ...reports, ...sent].join("\n");
  return { code, stdout: await stdout, stderr: await stderr, outputs, summary, everything };
}

async function collect(stream: NodeJS.ReadableStream): Promise<string> {
  let text = "";
  for await (const chunk of stream) text += chunk.toString();
  return text;
}

/** `name<<word`, the value, and the word again. */
function outputsOf(text: string): Readonly<Record<string, string>> {
  const found = text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n?\2$/gm);
  return Object.fromEntries([...found].map(([, name, , value]) => [name, value]));
}
