// A place to deliver to: the played GitHub, a runner that records, and an event.

import type { Place } from "../../src/deliver/channel.ts";
import type { GitHubEvent } from "../../src/deliver/event.ts";
import { connectGitHub } from "../../src/deliver/github.ts";
import type { Runner } from "../../src/deliver/runner.ts";
import type { Annotation } from "../../src/model/annotation.ts";
import type { PlayedGitHub } from "../github/server.ts";

export { deliveryOf as delivery } from "../../src/action/delivery.ts";

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
    notices: nobody,
    earlier: null,
    ...keys,
    runner: recordingRunner(),
  };
}

const nobody: Place["notices"] = {
  on: "change",
  severity: "low",
  slack: null,
  teams: null,
  discord: null,
  webhook: null,
  webhookSecret: null,
  smtp: null,
  mailFrom: null,
  mailTo: [],
};

export function event(run: Partial<GitHubEvent["run"]>): GitHubEvent {
  return {
    repository: { owner: "acme", name: "app" },
    pullRequest: { number: 7, headCommit: null },
    range: null,
    outside: null,
    privileged: null,
    onDefaultBranch: false,
    run: { id: 100, number: 10, attempt: 1, ...run },
  };
}
