// The one issue of a database over the life of a drift, against a played GitHub.

import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { connectGitHub } from "../../src/deliver/github.ts";
import { deliver } from "../../src/deliver/index.ts";
import { earlierFromIssue, issue } from "../../src/deliver/issue.ts";
import { readLedger, remember, writeLedger } from "../../src/deliver/ledger.ts";
import type { Report } from "../../src/model/report.ts";
import { type PlayedGitHub, playGitHub } from "../github/server.ts";
import { hostile } from "../report/hostile.ts";
import { finding, report } from "../report/sample.ts";
import { delivery, event, place } from "./place.ts";

const index = finding({ id: "1".repeat(16), content: "a".repeat(16), severity: "low", rule: "index-unexpected" });
const policy = finding({ id: "2".repeat(16), content: "b".repeat(16), severity: "critical", rule: "rls-disabled" });
const on = (day: string) => ({ run: { ...report().run, at: `${day}T03:17:00Z` } });

const clean = (day: string) => report(on(day));
const drift = (day: string, findings = [index]) => report({ ...on(day), findings });
const unsure = (day: string) => report({ ...on(day), findings: [], verdict: "inconclusive" });

let github: PlayedGitHub;
let run: number;
beforeEach(async () => {
  github = await playGitHub();
  run = 100;
});
afterEach(async () => {
  await github[Symbol.asyncDispose]();
});

function nightly(keys: Parameters<typeof place>[1] = {}) {
  run += 1;
  const of = { ...event({ id: run, number: run }), pullRequest: null, onDefaultBranch: true };
  return place(github, { event: of, issue: { labels: [], assignees: [] }, ...keys });
}

async function night(what: Report, keys: Parameters<typeof place>[1] = {}) {
  return issue.deliver(await delivery(what), nightly(keys), {});
}

/** What a night asks of GitHub beside looking. */
async function writes(what: Report, keys: Parameters<typeof place>[1] = {}): Promise<readonly string[]> {
  const before = github.requests.length;
  await night(what, keys);
  return github.requests
    .slice(before)
    .filter(({ method }) => method !== "GET")
    .map(({ method, path }) => `${method} ${path.replace("/repos/acme/app", "")}`);
}

describe("the life of a drift", () => {
  test("clean, drift, the same, worse, clean, drift again: one issue, told only what is new", async () => {
    expect(await writes(clean("2026-11-20"))).toEqual([]);

    expect(await writes(drift("2026-11-21"))).toEqual(["POST /issues"]);
    expect(github.issues[0]).toMatchObject({ state: "open", title: "Schema drift: postgres", labels: ["pgdrift"] });
    expect(github.issues[0]?.body).toContain("there since 2026-11-21");

    expect(await writes(drift("2026-11-22"))).toEqual([]);

    expect(await writes(drift("2026-11-23", [policy, index]))).toEqual(["PATCH /issues/1", "POST /issues/1/comments"]);
    expect(github.comments.at(-1)?.body).toContain("**1 finding new**");
    expect(github.issues[0]?.body).toContain("there since 2026-11-21");
    expect(github.issues[0]?.body).toContain("there since 2026-11-23");

    expect(await writes(clean("2026-11-24"))).toEqual(["PATCH /issues/1", "POST /issues/1/comments"]);
    expect(github.issues[0]?.state).toBe("closed");
    expect(github.comments.at(-1)?.body).toContain("Thank you");
    expect(await writes(clean("2026-11-25"))).toEqual([]);

    expect(await writes(drift("2026-11-26"))).toEqual(["PATCH /issues/1", "POST /issues/1/comments"]);
    expect(github.issues[0]?.state).toBe("open");
    expect(github.comments.at(-1)?.body).toContain("The database has drifted again.");
    expect(github.issues).toHaveLength(1);
  });

  test("what is gone is told by name, with its age", async () => {
    await night(drift("2026-11-21", [policy, index]));
    await night(drift("2026-11-25", [index]));
    expect(github.comments.at(-1)?.body).toContain("**1 finding gone**");
    expect(github.comments.at(-1)?.body).toContain("critical: `column public.users.email`, there since 2026-11-21");
  });

  test("what became worse is told with what it was", async () => {
    await night(drift("2026-11-21", [index]));
    await night(drift("2026-11-22", [{ ...index, severity: "high" }]));
    expect(github.comments.at(-1)?.body).toMatch(/\*\*1 finding worse\*\*[\s\S]*\(was low\)/);
  });

  test("a check that is not sure opens nothing, closes nothing, forgets nothing, and says so once", async () => {
    expect(await writes(unsure("2026-11-20"))).toEqual([]);
    await night(drift("2026-11-21"));
    expect(await writes(unsure("2026-11-22"))).toEqual(["PATCH /issues/1", "POST /issues/1/comments"]);
    expect(await writes(unsure("2026-11-23"))).toEqual([]);
    expect(github.issues[0]?.state).toBe("open");
    expect(await writes(drift("2026-11-24"))).toEqual(["PATCH /issues/1"]);
    expect(github.issues[0]?.body).toContain("there since 2026-11-21");
  });

  test("an issue that somebody closed is left closed until there is more", async () => {
    await night(drift("2026-11-21"));
    Object.assign(github.issues[0] ?? {}, { state: "closed" });
    expect(await writes(drift("2026-11-22"))).toEqual([]);
    await night(drift("2026-11-23", [policy, index]));
    expect(github.issues[0]?.state).toBe("open");
  });

  test("databases with labels of their own have issues of their own", async () => {
    await night(drift("2026-11-21"), { label: "production" });
    await night(drift("2026-11-21"), { label: "staging", issue: { labels: ["db"], assignees: ["ada"] } });
    expect(github.issues.map(({ title }) => title)).toEqual(["Schema drift: production", "Schema drift: staging"]);
    expect(github.issues[1]).toMatchObject({ labels: ["pgdrift", "db"], assignees: ["ada"] });
  });
});

describe("whose it is", () => {
  test("a pull request and another branch have none, and neither has who does not want it", async () => {
    await night(drift("2026-11-21"), { event: event({}) });
    await night(drift("2026-11-21"), { issue: null });
    expect(github.requests).toEqual([]);
  });

  test("somebody else's issue with our marker is not ours", async () => {
    await night(drift("2026-11-21"));
    const [ours] = github.issues;
    if (ours) github.issues[0] = { ...ours, user: { login: "mallory", type: "User" } };
    await night(drift("2026-11-22"));
    expect(github.issues).toHaveLength(2);
  });

  test("of two runs at once, one issue is left open", async () => {
    github.meanwhile = ({ method, path }) => {
      if (method !== "POST" || !path.endsWith("/issues")) return;
      github.meanwhile = null;
      const [, body = ""] = [0, github.requests.at(-1)?.body];
      github.issues.push({
        number: 1,
        state: "open",
        assignees: [],
        user: { login: "github-actions[bot]", type: "Bot" },
        ...JSON.parse(body),
      });
    };
    await night(drift("2026-11-21"));
    expect(github.issues.map(({ state }) => state)).toEqual(["open", "closed"]);
  });

  test("an older run leaves what a newer one wrote", async () => {
    await night(drift("2026-11-21", [policy]));
    const old = { ...event({ id: 50, number: 50 }), pullRequest: null, onDefaultBranch: true };
    expect(await writes(clean("2026-11-20"), { event: old })).toEqual([]);
  });
});

describe("what is refused", () => {
  test.each([
    [403, "Resource not accessible by integration", /permissions: issues: write/],
    [404, "Not Found", /issues: write/],
    [410, "Issues are disabled for this repo", /Issues are disabled/],
    [422, "Validation Failed", /did not take it/],
  ])("%i is a warning, and no more", async (status, message, says) => {
    github.refusals.push({ match: /POST .*issues/, status, message });
    const where = nightly();
    const outputs = await deliver(await delivery(drift("2026-11-21")), where);
    expect(where.runner.warnings.filter((line) => line.startsWith("issue:")).join()).toMatch(says);
    expect(outputs["issue-url"]).toBeUndefined();
  });

  test("who cannot be assigned is told, and the issue is there", async () => {
    github.refusals.push({ match: /POST .*issues/, status: 422, message: "Validation Failed", times: 1 });
    const where = nightly({ issue: { labels: [], assignees: ["nobody"] } });
    await issue.deliver(await delivery(drift("2026-11-21")), where, {});
    expect(where.runner.warnings.join()).toContain("issue-assignees");
    expect(github.issues).toHaveLength(1);
  });
});

describe("what it remembers", () => {
  const client = () => connectGitHub({ token: "ghs_job", apiUrl: github.url, owner: "acme", name: "app", pause: 5 });

  test("a pull request knows it from there", async () => {
    expect(await earlierFromIssue(client(), null)).toBeNull();
    await night(drift("2026-11-21", [policy, index]));
    expect(await earlierFromIssue(client(), null)).toMatchObject({
      verdict: "drift",
      remembered: [
        { id: policy.id, content: policy.content, since: "2026-11-21" },
        { id: index.id, content: index.content, since: "2026-11-21" },
      ],
    });
  });

  test("comes back as it was put in, whatever the names are", () => {
    const findings = hostile.map((name) => finding({ object: { kind: "table", schema: "public", table: null, name } }));
    const remembered = remember(findings, [], "2026-11-21");
    expect(readLedger(`x\n${writeLedger(remembered)}\ny`)).toEqual(remembered);
  });

  test("is cut where it grows too long, the least serious first, and the body still fits", async () => {
    const many = Array.from({ length: 3000 }, (_, at) =>
      finding({
        id: at.toString(16).padStart(16, "f0e1d2c3b4a59687"),
        content: `${at}`.padStart(16, "0a1b2c3d4e5f6789"),
        severity: at < 100 ? "critical" : "low",
      }),
    );
    const line = writeLedger(remember(many, [], "2026-11-21"));
    expect(line.length).toBeLessThan(25_000);
    const kept = readLedger(line);
    expect(kept.filter(({ severity }) => severity === "critical")).toHaveLength(100);
    await night(drift("2026-11-21", many));
    expect(github.issues[0]?.body.length).toBeLessThanOrEqual(65_536);
  });

  test.each(["<!-- pgdrift known !!! -->", "<!-- pgdrift known AAAA -->", "", "<!-- pgdrift known bnVsbA== -->"])(
    "rubbish is nothing: %s",
    (line) => {
      expect(readLedger(line)).toEqual([]);
    },
  );
});
