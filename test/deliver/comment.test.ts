// The one comment on a pull request, against a GitHub that has pages, limits, refusals and other runs.

import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { comment } from "../../src/deliver/comment.ts";
import { deliver } from "../../src/deliver/index.ts";
import { readMarker, writeMarker } from "../../src/deliver/marker.ts";
import type { Report } from "../../src/model/report.ts";
import { bot, type PlayedGitHub, playGitHub } from "../github/server.ts";
import { hostile } from "../report/hostile.ts";
import { finding, report } from "../report/sample.ts";
import { delivery, event, place } from "./place.ts";

const drifted = report({ findings: [finding({ severity: "critical", id: "1" }), finding({ id: "2" })] });
const worse = report({
  findings: [finding({ severity: "critical", id: "1" }), finding({ id: "2" }), finding({ id: "3" })],
});
const clean = report();

let github: PlayedGitHub;
beforeEach(async () => {
  github = await playGitHub();
});
afterEach(async () => {
  await github[Symbol.asyncDispose]();
});

async function post(what: Report, keys: Parameters<typeof place>[1] = {}) {
  return comment.deliver(await delivery(what), place(github, keys), {});
}

function bodies(): readonly string[] {
  return github.comments.filter(({ user }) => user?.type === "Bot").map(({ body }) => body);
}

describe("one comment", () => {
  test("is created on drift, and its address given", async () => {
    const outputs = await post(drifted);
    expect(bodies()).toHaveLength(1);
    expect(bodies()[0]).toContain("production has 2 changes that no migration makes; 1 is critical.");
    expect(outputs["comment-url"]).toBe(`https://github.com/acme/app/pull/7#issuecomment-${github.comments[0]?.id}`);
    expect(github.requests.every(({ headers }) => headers.authorization === "token ghs_job")).toBe(true);
  });

  test("is not there where there is nothing to say", async () => {
    expect(await post(clean)).toEqual({});
    expect(await post(report({ verdict: "skipped" }))).toEqual({});
    expect(github.calls("POST")).toEqual([]);
  });

  test("is there for what could not be seen, and for a clean check where it is asked for", async () => {
    await post(report({ verdict: "inconclusive" }), { label: "a" });
    await post(clean, { comment: "always", label: "b" });
    expect(bodies()).toHaveLength(2);
  });

  test("is never there where nobody wants it, or where there is no pull request", async () => {
    await post(drifted, { comment: "never" });
    await post(drifted, { event: { ...event({}), pullRequest: null } });
    expect(github.requests).toEqual([]);
  });

  test("is left alone where nothing changed, whatever the time and the run", async () => {
    await post(drifted);
    const again = {
      ...drifted,
      run: { ...drifted.run, at: "2026-12-01T00:00:00Z", number: 43 },
      timings: { total: 1 },
    };
    const outputs = await post(again, { event: event({ id: 101, number: 11 }) });
    expect(github.calls().filter((call) => !call.startsWith("GET"))).toEqual([
      "POST /repos/acme/app/issues/7/comments",
    ]);
    expect(outputs["comment-url"]).toContain("#issuecomment-");
  });

  test("is found on the last page and brought up to date in place", async () => {
    github.pageSize = 10;
    await post(drifted);
    const [ours] = github.comments.splice(0, 1);
    for (let index = 0; index < 45; index += 1) github.addComment(`talk ${index}`, { login: "someone", type: "User" });
    if (ours) github.comments.push(ours);
    await post(worse, { event: event({ id: 101 }) });
    expect(bodies()).toHaveLength(1);
    expect(bodies()[0]).toContain("3 changes");
    expect(github.calls("PATCH")).toEqual([`PATCH /repos/acme/app/issues/comments/${ours?.id}`]);
  });

  test("is resolved when the drift is gone, and stays so", async () => {
    await post(drifted);
    await post(clean, { event: event({ id: 101 }) });
    expect(bodies()[0]).toMatch(/^<!-- [^>]* state=resolved [^>]*-->\n\*\*Resolved\.\*\* .*\n\n## production is what/);
    await post(clean, { event: event({ id: 102 }) });
    expect(github.calls("PATCH")).toHaveLength(1);
    await post(drifted, { event: event({ id: 103 }) });
    expect(bodies()[0]).not.toContain("Resolved");
    expect(bodies()).toHaveLength(1);
  });

  test("each label has its own", async () => {
    await post(drifted, { label: "production" });
    await post(drifted, { label: "staging" });
    await post(worse, { label: "staging", event: event({ id: 101 }) });
    expect(bodies()).toHaveLength(2);
    expect(bodies()[0]).toContain("2 changes");
    expect(bodies()[1]).toContain("3 changes");
  });

  test.each(hostile)("a label like %j keeps its comment apart", async (label) => {
    await post(drifted, { label });
    await post(worse, { label, event: event({ id: 101 }) });
    await post(drifted, { label: null });
    expect(bodies()).toHaveLength(2);
    expect(readMarker(bodies()[0] ?? "")?.label).toBe(label);
  });

  test("another's comment is never touched, whatever it holds", async () => {
    const marker = writeMarker({ label: "", run: { id: 1, number: 1, attempt: 1 }, state: "drift", content: "ab" });
    const forged = github.addComment(`${marker}\nforged`, { login: "mallory", type: "User" });
    const quoted = github.addComment(`> quoted\n${marker}`, { login: "other[bot]", type: "Bot" });
    await post(drifted);
    expect(github.comments).toHaveLength(3);
    expect(forged.body).toContain("forged");
    expect(quoted.body).toContain("quoted");
  });

  test("a person's token knows its own comments by their author", async () => {
    const { connectGitHub } = await import("../../src/deliver/github.ts");
    const token = ["ghp", "x"].join("_");
    const personal = connectGitHub({ token, apiUrl: github.url, owner: "acme", name: "app" });
    const marker = writeMarker({ label: "", run: { id: 1, number: 1, attempt: 1 }, state: "drift", content: "ab" });
    const mine = github.addComment(`${marker}\nold`, { login: "someone", type: "User" });
    github.addComment(`${marker}\nbot's`, bot);
    await post(drifted, { github: personal });
    expect(mine.body).toContain("2 changes");
    expect(github.comments).toHaveLength(2);
  });
});

describe("two runs", () => {
  test("at once leave one comment, the lowest, with what the newest says", async () => {
    // Another run looks before and writes after this one has looked.
    github.meanwhile = ({ method }) => {
      if (method !== "POST") return;
      github.meanwhile = null;
      const run = { id: 99, number: 9, attempt: 1 };
      github.addComment(`${writeMarker({ label: "", run, state: "drift", content: "ab" })}\nfrom another run`);
    };
    await post(drifted);
    expect(bodies()).toHaveLength(1);
    expect(github.comments[0]?.id).toBe(1001);
    expect(bodies()[0]).toContain("2 changes");
  });

  test("at once, the other one newer: its words stay", async () => {
    github.meanwhile = ({ method }) => {
      if (method !== "POST") return;
      github.meanwhile = null;
      const run = { id: 101, number: 11, attempt: 1 };
      github.addComment(`${writeMarker({ label: "", run, state: "drift", content: "ab" })}\nfrom a newer run`);
    };
    await post(drifted);
    expect(bodies()).toHaveLength(1);
    expect(bodies()[0]).toContain("from a newer run");
  });

  test("really at once", async () => {
    const runs = [100, 101, 102].map((id) => post(id === 102 ? worse : drifted, { event: event({ id }) }));
    await Promise.all(runs);
    expect(bodies()).toHaveLength(1);
    expect(bodies()[0]).toContain("3 changes");
  });

  test.each([
    ["id", { id: 99 }],
    ["number", { number: 9 }],
    ["attempt", { attempt: 1 }],
  ])("the older one by its %s does not overwrite", async (_what, older) => {
    await post(drifted, { event: event({ attempt: 2 }) });
    const outputs = await post(worse, { event: event({ attempt: 2, ...older }) });
    expect(bodies()[0]).toContain("2 changes");
    expect(github.calls("PATCH")).toEqual([]);
    expect(outputs["comment-url"]).toContain("#issuecomment-");
  });

  test("duplicates that were left behind are tidied up", async () => {
    await post(drifted);
    github.addComment(github.comments[0]?.body ?? "");
    github.addComment(github.comments[0]?.body ?? "");
    await post(worse, { event: event({ id: 101 }) });
    expect(github.comments.map(({ id }) => id)).toEqual([1001]);
    expect(bodies()[0]).toContain("3 changes");
  });
});

test("one that is deleted just before it is written to is written anew", async () => {
  await post(drifted);
  github.meanwhile = ({ method }) => {
    if (method !== "PATCH") return;
    github.meanwhile = null;
    github.comments.length = 0;
  };
  await post(worse, { event: event({ id: 101 }) });
  expect(bodies()).toHaveLength(1);
  expect(bodies()[0]).toContain("3 changes");
});

test("a report of any size fits, and says what is left out", async () => {
  const findings = Array.from({ length: 3_000 }, (_, index) =>
    finding({
      id: `${index}`,
      message: `change ${index} ${"é".repeat(100)}`,
      expected: `a\n${"x".repeat(500)}`,
      actual: "b",
    }),
  );
  await post(report({ findings }));
  expect(bodies()).toHaveLength(1);
  expect(bodies()[0]?.length).toBeLessThanOrEqual(65_536);
  expect(bodies()[0]).toMatch(/\d+ more findings\*\* are left out here \(\d+ high\)/);
});

describe("a refusal is a warning, and names what is missing", () => {
  const cases = [
    [403, "Resource not accessible by integration", /pull-requests: write/],
    [403, "Unable to create comment because issue is locked.", /locked/],
    [404, "Not Found", /does not find it .*pull-requests: write/],
    [401, "Bad credentials", /does not know the token/],
    [422, "Validation Failed", /did not take it/],
    [500, "Server Error", /in trouble \(500/],
    [502, "Bad Gateway", /in trouble \(502/],
  ] as const;
  test.each(cases)("%i %s", async (status, message, said) => {
    github.refusals.push({ match: /^POST /, status, message });
    const where = place(github);
    const outputs = await deliver(await delivery(drifted), where);
    expect(where.runner.warnings).toHaveLength(1);
    expect(where.runner.warnings[0]).toMatch(/^comment: /);
    expect(where.runner.warnings[0]).toMatch(said);
    expect(outputs.verdict).toBe("drift");
    expect(outputs["comment-url"]).toBeUndefined();
    expect(where.runner.outputs.get("comment-url")).toBe("");
  });

  test("a limit that is long is not waited for", async () => {
    const reset = String(Math.floor(Date.now() / 1000) + 3_000);
    const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": reset };
    github.refusals.push({ match: /^GET /, status: 403, message: "API rate limit exceeded for installation", headers });
    const where = place(github);
    await deliver(await delivery(drifted), where);
    expect(where.runner.warnings).toEqual([expect.stringMatching(/rate limit is reached \(403\)/)]);
  });

  test("one that is short is", async () => {
    const message = "You have exceeded a secondary rate limit";
    github.refusals.push({ match: /^POST /, status: 403, message, headers: { "retry-after": "1" }, times: 1 });
    const where = place(github);
    await deliver(await delivery(drifted), where);
    expect(where.runner.warnings).toEqual([]);
    expect(bodies()).toHaveLength(1);
  });

  test("what fails for a moment is tried again", async () => {
    github.refusals.push({ match: /^GET /, status: 502, message: "Bad Gateway", times: 2 });
    const where = place(github);
    await deliver(await delivery(drifted), where);
    expect(where.runner.warnings).toEqual([]);
    expect(bodies()).toHaveLength(1);
  });

  test("a create that was done although it failed leaves no second comment", async () => {
    const marker = { label: "", run: event({}).run, state: "drift", content: "ab" } as const;
    github.meanwhile = ({ method }) => {
      if (method === "POST" && github.comments.length === 0) github.addComment(`${writeMarker(marker)}\nfirst try`);
    };
    github.refusals.push({ match: /^POST /, status: 500, message: "Server Error", times: 1 });
    await post(drifted);
    expect(bodies()).toHaveLength(1);
    expect(bodies()[0]).toContain("2 changes");
  });

  test("nobody there", async () => {
    const where = place(github);
    await github[Symbol.asyncDispose]();
    await deliver(await delivery(drifted), where);
    expect(where.runner.warnings).toEqual([expect.stringMatching(/^comment: GitHub's API was not reached: /)]);
    github = await playGitHub();
  });

  test("no token", async () => {
    const where = place(github, { github: null });
    await deliver(await delivery(drifted), where);
    expect(where.runner.warnings).toEqual(["comment: there is no github-token to write it with"]);
  });
});
