// One comment on the pull request, whatever happens: found again, brought up to date in place, left alone where nothing
// changed, resolved where the drift is gone. GitHub has no conditional write, so of two runs at once both look again
// after a create; the lowest id stays, with what the newest run said.

import { type Channel, type Delivery, type Place, Refused } from "./channel.ts";
import { type Comment, type GitHub, isNotFound } from "./github.ts";
import { compareRuns, contentOf, type Marker, readMarker, writeMarker } from "./marker.ts";
import { refusal } from "./refusal.ts";

/** Characters that GitHub takes. */
export const commentLimit = 65_536;

export const comment: Channel = {
  id: "comment",
  async deliver(delivery, place) {
    const number = place.event.pullRequest?.number;
    if (place.comment === "never" || number === undefined) return {};
    if (place.github === null) throw new Refused("there is no github-token to write it with");
    try {
      const url = await keptComment(delivery, place, place.github, number);
      return url === null ? {} : { "comment-url": url };
    } catch (error) {
      throw new Refused(refusal(error, "pull-requests: write"));
    }
  },
};

/** What was found may be gone when it is written to: somebody, or another run, has deleted it. Then it is looked for anew, once. */
async function keptComment(...round: Parameters<typeof keepComment>): Promise<string | null> {
  try {
    return await keepComment(...round);
  } catch (error) {
    if (!isNotFound(error)) throw error;
    return keepComment(...round);
  }
}

/** A comment of ours, with what its marker says. */
interface Own {
  readonly comment: Comment;
  readonly marker: Marker;
}

async function keepComment(delivery: Delivery, place: Place, github: GitHub, number: number): Promise<string | null> {
  const label = place.label ?? "";
  const viewer = await github.viewer();
  const find = async () => ownComments(await github.comments(number), label, viewer);

  const found = await find();
  const [first] = found;
  if (first === undefined) {
    if (!isWorthOne(delivery, place)) return null;
    const { body, marker } = draft(delivery, place, null);
    const created = { comment: await github.createComment(number, body), marker };
    const others = (await find()).filter((own) => own.comment.id !== created.comment.id);
    return keepOne([...others, created].sort(byId), github);
  }

  const last = newest(found);
  const { body, marker } = draft(delivery, place, last.marker);
  const isOlder = compareRuns(marker.run, last.marker.run) < 0;
  if (isOlder || last.marker.content === marker.content) return keepOne(found, github);
  const { url } = await github.updateComment(first.comment.id, body);
  for (const { comment: other } of found.slice(1)) await github.deleteComment(other.id);
  return url;
}

/** Ours by the marker and by the author: anybody can write a marker, but nobody else writes as this token. */
function ownComments(comments: readonly Comment[], label: string, viewer: string | null): readonly Own[] {
  return comments
    .filter(({ author }) => (viewer === null ? author.isBot : author.login === viewer))
    .flatMap((each) => {
      const marker = readMarker(each.body);
      return marker?.label === label ? [{ comment: each, marker }] : [];
    })
    .sort(byId);
}

function byId(a: Own, b: Own): number {
  return a.comment.id - b.comment.id;
}

/** Of equals the last, which is the one that was written last. */
function newest(own: readonly Own[]): Own {
  return own.reduce((best, each) => (compareRuns(each.marker.run, best.marker.run) >= 0 ? each : best));
}

/** What could not be seen is worth a comment as drift is; a clean or a skipped check is not, unless it is asked for. */
function isWorthOne({ report }: Delivery, place: Place): boolean {
  return place.comment === "always" || report.verdict === "drift" || report.verdict === "inconclusive";
}

function draft(delivery: Delivery, place: Place, before: Marker | null): { body: string; marker: Marker } {
  const { report } = delivery;
  const isResolved =
    report.verdict === "clean" && before !== null && before.state !== "clean" && before.state !== "skipped";
  const state = isResolved ? "resolved" : report.verdict;
  const marker: Marker = { label: place.label ?? "", run: place.event.run, state, content: contentOf(report) };
  const head = isResolved
    ? `${writeMarker(marker)}\n**Resolved.** What was reported here before is gone.\n\n`
    : `${writeMarker(marker)}\n`;
  return { body: head + delivery.markdown(commentLimit - head.length), marker };
}

/** The lowest id stays and says what the newest says; the others go. */
async function keepOne(own: readonly Own[], github: GitHub): Promise<string | null> {
  const [kept, ...others] = own;
  if (kept === undefined) return null;
  const last = newest(own);
  if (last.comment.body !== kept.comment.body) await github.updateComment(kept.comment.id, last.comment.body);
  for (const { comment: other } of others) await github.deleteComment(other.id);
  return kept.comment.url;
}
