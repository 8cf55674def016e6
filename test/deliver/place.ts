// A place to deliver to: the played GitHub, a runner that records, and an event.

import type { Delivery, Place } from "../../src/deliver/channel.ts";
import type { GitHubEvent } from "../../src/deliver/event.ts";
import { connectGitHub } from "../../src/deliver/github.ts";
import type { Runner } from "../../src/deliver/runner.ts";
import { recognise } from "../../src/drift/recognise.ts";
import type { Annotation } from "../../src/model/annotation.ts";
import type { Report } from "../../src/model/report.ts";
import { annotationsOf } from "../../src/report/annotations.ts";
import { html } from "../../src/report/html.ts";
import { json } from "../../src/report/json.ts";
import { markdown } from "../../src/report/markdown.ts";
import { newsMarkdown } from "../../src/report/news.ts";
import { sarif } from "../../src/report/sarif.ts";
import type { PlayedGitHub } from "../github/server.ts";

export interface RecordingRunner extends Runner {
  readonly warnings: string[];
  readonly annotations: Annotation[];
  readonly outputs: Map<string, string>;
}

export function recordingRunner(): RecordingRunner {
  const warnings: string[] = [];
  const annotations: Annotation[] = [];
  const outputs = new Map<string, string>();
  return {
    warnings,
    annotations,
    outputs,
    mask: () => {},
    say: () => {},
    print: () => {},
    group: (_title, work) => work(),
    warn: (line) => void warnings.push(line),
    fail: () => {},
    annotate: (annotation) => void annotations.push(annotation),
    output: (name, value) => void outputs.set(name, value),
  };
}

export function place(played: PlayedGitHub, keys: Partial<Place> = {}): Place & { runner: RecordingRunner } {
  const github = connectGitHub({ token: "ghs_job", apiUrl: played.url, owner: "acme", name: "app", pause: 5 });
  return {
    env: {},
    event: event({}),
    github,
    comment: "on-drift",
    label: null,
    artifact: false,
    annotations: true,
    sarif: false,
    pause: 1,
    issue: null,
    ...keys,
    runner: recordingRunner(),
  };
}

export function event(run: Partial<GitHubEvent["run"]>): GitHubEvent {
  return {
    repository: { owner: "acme", name: "app" },
    pullRequest: { number: 7, headCommit: null },
    outside: null,
    privileged: null,
    onDefaultBranch: false,
    run: { id: 100, number: 10, attempt: 1, ...run },
  };
}

export function delivery(report: Report): Delivery {
  return {
    report,
    summary: (limit) => markdown.render(report, { color: false, limit, picture: true }),
    markdown: (limit, known = new Map()) =>
      markdown.render({ ...report, findings: recognise(report.findings, known) }, { color: false, limit }),
    news: newsMarkdown,
    json: json.render(report, { color: false, limit: Number.POSITIVE_INFINITY }),
    html: html.render(report, { color: false, limit: Number.POSITIVE_INFINITY }),
    annotations: annotationsOf(report),
    sarif: sarif.render(report, { color: false, limit: Number.POSITIVE_INFINITY }),
  };
}
