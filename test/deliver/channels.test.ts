// Files, summary, outputs, artifact, and what GitHub tells of a pull request.

import { appendFile, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { readEvent } from "../../src/deliver/event.ts";
import { connectGitHub } from "../../src/deliver/github.ts";
import { outputNames } from "../../src/deliver/ids.ts";
import { deliver } from "../../src/deliver/index.ts";
import { summaryLimit } from "../../src/deliver/summary.ts";
import { type PlayedGitHub, playGitHub } from "../github/server.ts";
import { finding, report } from "../report/sample.ts";
import { delivery, event, place } from "./place.ts";

const drifted = report({ findings: [finding({ severity: "critical" }), finding()] });
let github: PlayedGitHub;
let folder: string;
beforeEach(async () => {
  github = await playGitHub();
  folder = await mkdtemp(join(tmpdir(), "pgdrift-test-"));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await github[Symbol.asyncDispose]();
});

describe("files and outputs", () => {
  test("every output has its value, and the files hold the report", async () => {
    const where = place(github, { env: { RUNNER_TEMP: folder } });
    await deliver(await delivery(drifted), where);
    const outputs = where.runner.outputs;
    expect([...outputs.keys()]).toEqual([...outputNames]);
    expect(Object.fromEntries(outputs)).toMatchObject({
      verdict: "drift",
      failed: "true",
      highest: "critical",
      critical: "1",
      high: "1",
      medium: "0",
      low: "0",
      fingerprint: "sha256:abc",
    });
    expect(outputs.get("comment-url")).toContain("#issuecomment-");
    expect(JSON.parse(await readFile(outputs.get("report-json") ?? "", "utf8"))).toEqual(drifted);
    expect(await readFile(outputs.get("report-markdown") ?? "", "utf8")).toMatch(/^## production has 2 changes/);
    expect(outputs.get("report-json")).toMatch(new RegExp(`^${folder}`));
  });

  test("two steps of one job do not write over each other", async () => {
    const first = place(github, { env: { RUNNER_TEMP: folder } });
    const second = place(github, { env: { RUNNER_TEMP: folder } });
    await deliver(await delivery(drifted), first);
    await deliver(await delivery(report()), second);
    expect(first.runner.outputs.get("report-json")).not.toBe(second.runner.outputs.get("report-json"));
  });

  test("a folder that cannot be written to is a warning, and the rest is delivered", async () => {
    await writeFile(join(folder, "file"), "");
    const where = place(github, { env: { RUNNER_TEMP: join(folder, "file") } });
    await deliver(await delivery(drifted), where);
    expect(where.runner.warnings).toEqual([expect.stringMatching(/^files: not delivered/)]);
    expect(where.runner.outputs.get("verdict")).toBe("drift");
    expect(where.runner.outputs.get("report-json")).toBe("");
    expect(github.comments).toHaveLength(1);
  });
});

describe("the summary", () => {
  test("is added to what is there", async () => {
    const path = join(folder, "summary.md");
    await appendFile(path, "before\n");
    await deliver(await delivery(drifted), place(github, { env: { GITHUB_STEP_SUMMARY: path } }));
    expect(await readFile(path, "utf8")).toMatch(/^before\n## production has 2 changes/);
  });

  test("fits by bytes, not by characters", async () => {
    const path = join(folder, "summary.md");
    const findings = Array.from({ length: 4_000 }, (_, index) => finding({ message: `${index} ${"漢".repeat(400)}` }));
    await deliver(
      await delivery(report({ findings })),
      place(github, { comment: "never", env: { GITHUB_STEP_SUMMARY: path } }),
    );
    const text = await readFile(path);
    expect(text.byteLength).toBeLessThanOrEqual(summaryLimit);
    expect(text.byteLength).toBeGreaterThan(summaryLimit / 2);
    expect(text.toString()).toMatch(/more findings\*\* are left out here/);
  });
});

describe("the artifact", () => {
  const claims = Buffer.from(JSON.stringify({ scp: "Actions.Results:run-id:job-id" })).toString("base64url");
  const runtime = () => ({
    ACTIONS_RUNTIME_TOKEN: `e30.${claims}.sig`,
    ACTIONS_RESULTS_URL: github.url,
    GITHUB_SERVER_URL: "https://github.com",
    RUNNER_TEMP: folder,
  });

  test("holds the reports, under a name with the label", async () => {
    for (const [name, value] of Object.entries(runtime())) vi.stubEnv(name, value);
    const where = place(github, { artifact: true, env: runtime(), label: "eu/production #1" });
    await deliver(await delivery(drifted), where);
    expect(where.runner.warnings).toEqual([]);
    expect(github.artifacts.map(({ name }) => name)).toEqual(["pgdrift-eu-production-1"]);
    const zip = github.artifacts[0]?.bytes.toString("latin1") ?? "";
    expect(zip.startsWith("PK")).toBe(true);
    expect(zip).toContain("report.md");
    expect(zip).toContain("report.json");
    expect(zip).toContain("report.html");
  });

  test("a name that is taken asks for a label", async () => {
    for (const [name, value] of Object.entries(runtime())) vi.stubEnv(name, value);
    github.refusals.push({
      match: /CreateArtifact/,
      status: 409,
      message: "an artifact with this name already exists",
    });
    const where = place(github, { artifact: true, env: runtime() });
    await deliver(await delivery(drifted), where);
    expect(where.runner.warnings).toEqual([expect.stringMatching(/^artifact: pgdrift: .*label of its own/)]);
    expect(where.runner.outputs.get("verdict")).toBe("drift");
  });

  test.each([
    [
      "an enterprise server",
      { GITHUB_SERVER_URL: "https://git.example.com", ACTIONS_RUNTIME_TOKEN: "x" },
      /Enterprise Server/,
    ],
    ["no token of the runner's", { GITHUB_SERVER_URL: "https://github.com" }, /ACTIONS_RUNTIME_TOKEN/],
  ])("%s is a warning", async (_what, env, said) => {
    const where = place(github, { artifact: true, env: { ...env, RUNNER_TEMP: folder } });
    await deliver(await delivery(drifted), where);
    expect(where.runner.warnings).toEqual([expect.stringMatching(said)]);
    expect(github.artifacts).toEqual([]);
  });
});

describe("code scanning", () => {
  const env = { GITHUB_SHA: "a".repeat(40), GITHUB_REF: "refs/pull/7/merge" };

  test("is sent the report, packed, and asked until it is done", async () => {
    github.sarifStates.push({ processing_status: "pending" });
    const where = place(github, { sarif: true, env: { ...env, RUNNER_TEMP: folder } });
    await deliver(await delivery(drifted), where);
    expect(where.runner.warnings).toEqual([]);
    expect(github.sarifs).toMatchObject([{ commit_sha: "a".repeat(40), ref: "refs/pull/7/merge" }]);
    expect(github.sarifs[0]?.text).toBe(await readFile(where.runner.outputs.get("report-sarif") ?? "", "utf8"));
    expect(github.calls().filter((call) => call.endsWith("/sarifs/sarif-1"))).toHaveLength(2);
  });

  test("is not told unless it is asked for", async () => {
    await deliver(await delivery(drifted), place(github, { env: { ...env, RUNNER_TEMP: folder } }));
    expect(github.sarifs).toEqual([]);
  });

  test.each([
    ["403: the permission", 403, "Resource not accessible by integration", /security-events: write.*Code Security/],
    ["404: the permission", 404, "Not Found", /security-events: write/],
    ["422: what GitHub has against it", 422, "Unprocessable", /did not take it \(422/],
    ["503: try again later", 503, "Unavailable", /in trouble \(503/],
  ])("a refusal is a warning. %s", async (_what, status, message, said) => {
    github.refusals.push({ match: /sarifs/, status, message });
    const where = place(github, { sarif: true, env: { ...env, RUNNER_TEMP: folder } });
    await deliver(await delivery(drifted), where);
    expect(where.runner.warnings).toEqual([expect.stringMatching(said)]);
    expect(where.runner.outputs.get("verdict")).toBe("drift");
  });

  test("what it cannot read is a warning with its reason", async () => {
    github.sarifStates.push({ processing_status: "failed", errors: ["no runs"] });
    const where = place(github, { sarif: true, env: { ...env, RUNNER_TEMP: folder } });
    await deliver(await delivery(drifted), where);
    expect(where.runner.warnings).toEqual(["sarif: code scanning could not read it: no runs"]);
  });

  test.each(["inconclusive", "skipped"] as const)(
    "a run that is %s is not sent: it would close alerts",
    async (verdict) => {
      const where = place(github, { sarif: true, comment: "never", env: { ...env, RUNNER_TEMP: folder } });
      await deliver(await delivery(report({ verdict })), where);
      expect(github.sarifs).toEqual([]);
      expect(where.runner.warnings).toEqual([expect.stringMatching(/would close alerts/)]);
    },
  );
});

describe("a pull request's files", () => {
  const connect = () => connectGitHub({ token: "t", apiUrl: `${github.url}/`, owner: "acme", name: "app", pause: 5 });

  test("those that it adds, over all pages", async () => {
    for (let index = 0; index < 250; index += 1) github.files.push({ filename: `m/${index}.sql`, status: "added" });
    github.files.push({ filename: "m/old.sql", status: "modified" }, { filename: "m/gone.sql", status: "removed" });
    const files = await connect().pullRequestFiles(7);
    expect(files).toHaveLength(250);
    expect(files?.at(-1)).toBe("m/249.sql");
    expect(github.calls("GET")).toHaveLength(3);
  });

  test("are not known where there are more than GitHub lists", async () => {
    for (let index = 0; index < 3_000; index += 1) github.files.push({ filename: `${index}`, status: "modified" });
    expect(await connect().pullRequestFiles(7)).toBeNull();
  });
});

describe("the event", () => {
  const base = { repo: { full_name: "acme/app" } };
  function read(payload: unknown, env: Record<string, string> = {}) {
    return readEvent({ GITHUB_REPOSITORY: "acme/app", ...env }, payload);
  }

  test("a pull request of this repository's own", () => {
    const read1 = read({ pull_request: { number: 7, head: { sha: "abc", ...base }, base } }, { GITHUB_RUN_ID: "5" });
    expect(read1).toEqual({
      repository: { owner: "acme", name: "app" },
      range: null,
      pullRequest: { number: 7, headCommit: "abc" },
      outside: null,
      privileged: null,
      onDefaultBranch: false,
      run: { id: 5, number: 0, attempt: 0 },
    });
  });

  test.each([
    ["a fork", { pull_request: { number: 7, head: { repo: { full_name: "mallory/app" } }, base } }, {}, "fork"],
    ["a fork that is gone", { pull_request: { number: 7, head: { repo: null }, base } }, {}, "fork"],
    [
      "Dependabot",
      { pull_request: { number: 7, head: base, base, user: { login: "dependabot[bot]" } } },
      {},
      "dependabot",
    ],
    [
      "Dependabot by its actor",
      { pull_request: { number: 7, head: base, base } },
      { GITHUB_ACTOR: "dependabot[bot]" },
      "dependabot",
    ],
    ["a push", { ref: "refs/heads/main" }, {}, null],
  ])("%s", (_what, payload, env, outside) => {
    expect(read(payload, env).outside).toBe(outside);
  });

  test("a comment on a pull request names it, one on an issue does not", () => {
    expect(read({ issue: { number: 9, pull_request: {} } }).pullRequest?.number).toBe(9);
    expect(read({ issue: { number: 9 } }).pullRequest).toBeNull();
  });

  test("what cannot be read is not there", () => {
    expect(read("{").pullRequest).toBeNull();
    expect(readEvent({}, {}).repository).toBeNull();
    expect(event({}).outside).toBeNull();
  });
});
