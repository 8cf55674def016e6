// One issue per database, for what the default branch's checks find: opened with the first drift, brought up to date in
// place, told only when something changed, closed when all is well, and opened again rather than repeated.
// GitHub has no conditional write: of two runs at once the issue with the lowest number stays.

import { type EarlierCheck, knownOf } from "../model/news.ts";
import { type Channel, type Delivery, type IssueWishes, type Place, Refused } from "./channel.ts";
import { commentLimit } from "./comment.ts";
import { type GitHub, type Issue, statusOf } from "./github.ts";
import { type IssueAfter, lifeOf } from "./issue-life.ts";
import { readLedger, writeLedger } from "./ledger.ts";
import { compareRuns, contentOf, type Marker, readMarker, writeMarker } from "./marker.ts";
import { refusal } from "./refusal.ts";

/** By this label ours are found again; more can be given. */
const ownLabel = "pgdrift";

export const issue: Channel = {
  id: "issue",
  async deliver(delivery, place) {
    if (place.issue === null || !place.event.onDefaultBranch) return {};
    if (place.github === null) throw new Refused("there is no github-token to write it with");
    try {
      const url = await keepIssue(delivery, place, place.github, place.issue);
      return url === null ? {} : { "issue-url": url };
    } catch (error) {
      throw new Refused(refusal(error, "issues: write"));
    }
  },
};

/** What the issue remembers; null where there is none. Throws what octokit throws. */
export async function earlierFromIssue(github: GitHub, label: string | null): Promise<EarlierCheck | null> {
  const [kept] = await ownIssues(github, label ?? "");
  return kept === undefined ? null : earlier(kept);
}

function earlier({ issue: { body }, marker: { state } }: Own): EarlierCheck {
  return { verdict: state === "resolved" ? "clean" : state, remembered: readLedger(body) };
}

interface Own {
  readonly issue: Issue;
  readonly marker: Marker;
}

async function keepIssue(
  delivery: Delivery,
  place: Place,
  github: GitHub,
  wishes: IssueWishes,
): Promise<string | null> {
  const label = place.label ?? "";
  const [kept, ...others] = await ownIssues(github, label);
  if (kept === undefined) return openFirst(delivery, place, github, wishes);
  for (const other of others) await closeAsDuplicate(other, kept, github);
  if (compareRuns(place.event.run, kept.marker.run) < 0) return kept.issue.url;

  const content = contentOf(delivery.report);
  const before = { ...earlier(kept), open: kept.issue.open, content: kept.marker.content };
  const after = lifeOf(delivery.report, before, content);
  if (after === null) return kept.issue.url;
  const { number } = kept.issue;
  await github.updateIssue(number, { body: bodyOf(delivery, place, after), open: after.open });
  if (after.news !== null && (await isOurs(place, github, label))) {
    await github.createComment(number, delivery.news(after.news));
  }
  return kept.issue.url;
}

async function openFirst(
  delivery: Delivery,
  place: Place,
  github: GitHub,
  { labels, assignees }: IssueWishes,
): Promise<string | null> {
  const { report } = delivery;
  const after = lifeOf(report, null, contentOf(report));
  if (after === null) return null;
  const draft = {
    title: `Schema drift: ${place.label ?? report.database?.name ?? "the database"}`,
    body: bodyOf(delivery, place, after),
    labels: [...new Set([ownLabel, ...labels])],
  };
  const made = await created(github, draft, assignees, place);
  const [kept] = await ownIssues(github, place.label ?? "");
  if (kept === undefined || kept.issue.number >= made.number) return made.url;
  const { marker } = kept;
  await closeAsDuplicate({ issue: made, marker }, kept, github);
  return kept.issue.url;
}

/** Somebody who cannot be assigned is no reason to tell nobody. */
async function created(
  github: GitHub,
  draft: Parameters<GitHub["createIssue"]>[0],
  assignees: readonly string[],
  place: Place,
): Promise<Issue> {
  if (assignees.length === 0) return github.createIssue(draft);
  try {
    return await github.createIssue({ ...draft, assignees });
  } catch (error) {
    if (statusOf(error) !== 422) throw error;
    place.runner.warn(
      `issue: ${refusal(error, "issues: write")}; issue-assignees must name people who can be assigned`,
    );
    return github.createIssue(draft);
  }
}

async function closeAsDuplicate({ issue: each }: Own, kept: Own, github: GitHub): Promise<void> {
  if (!each.open) return;
  await github.updateIssue(each.number, { body: `Two checks ran at once; see #${kept.issue.number}.`, open: false });
}

/** Whether no newer run has written in the meantime. */
async function isOurs(place: Place, github: GitHub, label: string): Promise<boolean> {
  const [kept] = await ownIssues(github, label);
  return kept !== undefined && compareRuns(kept.marker.run, place.event.run) === 0;
}

function bodyOf({ report, markdown }: Delivery, place: Place, { remembered }: IssueAfter): string {
  const state = report.verdict;
  const marker: Marker = { label: place.label ?? "", run: place.event.run, state, content: contentOf(report) };
  const head = `${writeMarker(marker)}\n${writeLedger(remembered)}\n`;
  return head + markdown(commentLimit - head.length, knownOf(remembered));
}

/** Ours by the marker and by the author, open or closed; the one that is kept first. */
async function ownIssues(github: GitHub, label: string): Promise<readonly Own[]> {
  const viewer = await github.viewer();
  return (await github.issues(ownLabel))
    .filter(({ author }) => (viewer === null ? author.isBot : author.login === viewer))
    .flatMap((each) => {
      const marker = readMarker(each.body);
      return marker?.label === label ? [{ issue: each, marker }] : [];
    })
    .sort((a, b) => a.issue.number - b.issue.number);
}
