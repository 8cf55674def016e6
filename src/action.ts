// The action: masks every secret, checks, delivers, and ends with the verdict's status, which no channel can change.

import { setTimeout as wait } from "node:timers/promises";
import { context } from "@actions/github";
import { changedFiles } from "./action/changes.ts";
import { deliveryOf, deliveryOfMany } from "./action/delivery.ts";
import { earlierCheck } from "./action/earlier.ts";
import { wishesOf } from "./action/place.ts";
import { keeper } from "./cli/terminal.ts";
import { readActionConfig } from "./config/read.ts";
import { runOrigin } from "./config/run-origin.ts";
import type { Config } from "./config/settings.ts";
import { refuseStrangersCheckout } from "./deliver/checkout.ts";
import { type GitHubEvent, readEvent } from "./deliver/event.ts";
import { connectGitHub, type GitHub } from "./deliver/github.ts";
import { deliver } from "./deliver/index.ts";
import { refusal } from "./deliver/refusal.ts";
import { actionsRunner } from "./deliver/runner.ts";
import { summarise } from "./deliver/summary.ts";
import { exitCode } from "./drift/verdict.ts";
import { Interrupted, UserError } from "./model/errors.ts";
import { knownOf } from "./model/news.ts";
import type { Progress } from "./model/progress.ts";
import { redactSecrets } from "./model/redact.ts";
import type { Report } from "./model/report.ts";
import { exitOf } from "./model/reports.ts";
import { namesDatabase } from "./postgres/names-database.ts";
import { redact, secretsOf } from "./postgres/secrets.ts";
import { failureMarkdown } from "./report/failure.ts";
import { consequence, headline, subjectOf } from "./report/headline.ts";
import { formats } from "./report/index.ts";
import { printableLine } from "./report/terminal.ts";
import { expectedUrl } from "./run/expected/source.ts";
import { inForceText, inForce as settingsInForce } from "./run/in-force.ts";
import { notRelevant, whatMatters } from "./run/relevance.ts";
import { valueWithoutSecrets, withoutSecrets } from "./run/secrets.ts";
import { shadowUrl } from "./run/shadow.ts";
import { lacksSecret, openTarget } from "./run/target-of.ts";
import { addressesOf, aimsOf } from "./run/targets/aims.ts";
import { run } from "./run.ts";
import { closeOpenShadows } from "./shadow/open-shadows.ts";
import { connect } from "./target/target.ts";
import { version } from "./version.ts";

const { env } = process;
const cwd = process.cwd();
const runner = actionsRunner();

/** Who gets no secret, as the report says it. */
const strangers = {
  fork: "the pull request comes from a fork",
  dependabot: "the pull request is Dependabot's",
} as const;

let isInterrupted = false;
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, interrupted);
const code = await action().catch(failure);
if (!isInterrupted) process.exit(code);

/** What we made on a shadow's server goes first; the runner gives a few seconds. A second signal waits for nothing. */
async function interrupted(): Promise<void> {
  if (isInterrupted) process.exit(130);
  isInterrupted = true;
  await closeOpenShadows(5000);
  process.exit(130);
}

async function action(): Promise<number> {
  for (const url of givenUrls()) maskSecrets(url);
  const event = readEvent(env, context.payload);
  await refuseStrangersCheckout(event, { cwd, trusted: env.GITHUB_SHA });
  const config = inForce(await readActionConfig(env, cwd), event);
  const url = config["database-url"];
  const urls = [url, shadowUrl(config), expectedUrl(config)];
  for (const each of urls) if (each !== null && !givenUrls().includes(each)) maskSecrets(each);
  await runner.group("config", async () => runner.print(inForceText(settingsInForce(config, env))));
  const github = githubOf(config, event);
  const earlier = earlierCheck({ config, github, event, cwd, warn: runner.warn });
  const aims = aimsOf(config, env);
  for (const each of addressesOf(aims)) maskSecrets(each);
  const isSecretMissing = aims?.every((aim) => lacksSecret(aim.config, {})) ?? lacksSecret(config, env);
  const outside = isSecretMissing && config["target-snapshot"] === null ? event.outside : null;

  const review = { pullRequest: event.pullRequest?.number ?? null, branch: async () => env.GITHUB_HEAD_REF || null };

  const world = {
    cwd,
    version,
    run: { ...runOrigin(env), ...(event.pullRequest?.headCommit ? { commit: event.pullRequest.headCommit } : {}) },
    progress: groups(),
    wait,
    connectTo: (other: string) => connect({ url: other, env }),
    addedFiles: () => addedFiles(github, event),
    known: async () => {
      const check = await earlier;
      return check === null ? null : knownOf(check.remembered);
    },
  };
  const place = { env, runner, event, github, ...wishesOf(config) };

  const changed = config["only-relevant"] ? await changedFiles(github, event, runner.warn) : null;
  const isRelevant =
    changed === null || (await whatMatters(config, cwd, changed, env.INPUT_CONFIG?.trim() || null)) !== null;
  if (aims !== null && outside === null && isRelevant) {
    const { runTargets } = await import("./run/targets/targets.ts");
    const open = (of: Config, database: string | null) => openTarget(of, env, review, runner.say, database);
    const reports = await valueWithoutSecrets([...urls, ...addressesOf(aims)], env, () =>
      runTargets(aims, { ...world, open }),
    );
    await deliver(await deliveryOfMany(reports, config.label), { ...place, earlier: await earlier });
    return await statusOfMany(reports);
  }
  const check = () =>
    run(config, {
      ...world,
      connect: outside === null ? () => openTarget(config, env, review, runner.say) : null,
      missingSecret: outside === null ? null : strangers[outside],
      keep: keeper(config["keep-snapshot"], cwd),
    });
  const report = await withoutSecrets(urls, env, async () => (isRelevant ? await check() : notRelevant(config, world)));

  await show(report);
  await deliver(await deliveryOf(report), { ...place, earlier: await earlier });
  return status(report);
}

/** Only a pull request is held to what is new. */
function inForce(config: Config, { pullRequest }: GitHubEvent): Config {
  return pullRequest === null ? { ...config, "fail-on-new": null } : config;
}

/** As they stand in the inputs. */
function givenUrls(): readonly (string | null)[] {
  const shadow = env.INPUT_SHADOW?.trim() ?? "embedded";
  const expected = env.INPUT_EXPECTED?.trim() ?? "";
  return [
    env["INPUT_DATABASE-URL"] ?? null,
    shadow === "embedded" ? null : shadow,
    namesDatabase(expected) ? expected : null,
  ];
}

/** Before anything else is done or printed. */
function maskSecrets(url: string | null): void {
  const given = Object.entries(env).filter(([name]) => /^INPUT_.*(WEBHOOK|SMTP|-TOKEN$)/.test(name));
  const known = [url, env.DATABASE_URL ?? null].flatMap((each) => secretsOf(each, env));
  for (const secret of new Set([...known, ...given.map(([, value]) => value ?? "")])) runner.mask(secret);
}

function githubOf(config: Config, { repository }: GitHubEvent): GitHub | null {
  const token = config["github-token"];
  if (token === null || repository === null) return null;
  return connectGitHub({ ...repository, token, apiUrl: env.GITHUB_API_URL || "https://api.github.com" });
}

async function addedFiles(github: GitHub | null, { pullRequest }: GitHubEvent): Promise<readonly string[] | null> {
  if (github === null || pullRequest === null) return null;
  try {
    return await github.pullRequestFiles(pullRequest.number);
  } catch (error) {
    runner.warn(`the pull request's files: ${refusal(error, "pull-requests: read")}`);
    return null;
  }
}

/** A stage is a folded group of the log; one inside another is a line of it. */
function groups(): Progress {
  let isOpen = false;
  return {
    note: (line) => runner.say(printableLine(redactSecrets(line))),
    stage: async (name, work) => {
      const from = performance.now();
      const timed = async () => {
        try {
          return await work();
        } finally {
          runner.say(`${name}: ${((performance.now() - from) / 1000).toFixed(1)} s`);
        }
      };
      if (isOpen) return timed();
      isOpen = true;
      try {
        return await runner.group(name, timed);
      } finally {
        isOpen = false;
      }
    },
  };
}

async function show(report: Report): Promise<void> {
  const text = await formats.text();
  runner.print(text.render(report, { color: !env.NO_COLOR, limit: Number.POSITIVE_INFINITY }));
}

async function statusOfMany(reports: readonly Report[]): Promise<number> {
  const { renderMany } = await import("./report/many/index.ts");
  const { manyConsequence, manyHeadline } = await import("./report/many/rows.ts");
  runner.print(await renderMany(reports, "text", { color: !env.NO_COLOR, limit: Number.POSITIVE_INFINITY }));
  const code = exitOf(reports.map(exitCode));
  if (code !== 0) runner.fail(`${manyHeadline(reports)} ${manyConsequence(reports)}`);
  return code;
}

function status(report: Report): number {
  const code = exitCode(report);
  if (code !== 0)
    runner.fail(`${headline(report, printableLine(subjectOf(report)), printableLine)} ${consequence(report)}`);
  return code;
}

/** Bad input or no connection is one line; anything else is a fault of ours and comes with its stack. */
async function failure(error: unknown): Promise<number> {
  if (error instanceof Interrupted) return 130;
  const secrets = givenUrls().flatMap((url) => secretsOf(url, env));
  const said =
    error instanceof UserError ? error.message : `this is a fault of pgdrift itself; please report it: ${error}`;
  const line = redactSecrets(redact(said, secrets));
  if (!(error instanceof UserError) && error instanceof Error) {
    runner.print(redactSecrets(redact(error.stack ?? "", secrets)));
  }
  runner.fail(line.split("\n").map(printableLine).join("\n"));
  await summarise(failureMarkdown(line), { env }).catch(() => runner.warn("summary: could not be written"));
  return 2;
}
