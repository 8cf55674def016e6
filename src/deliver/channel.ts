// The seam of the channels: finished text in, one place told. A channel that is refused throws Refused and changes nothing else.

import type { Annotation } from "../model/annotation.ts";
import type { Known } from "../model/known.ts";
import type { EarlierCheck, Mail, News } from "../model/news.ts";
import type { Report } from "../model/report.ts";
import type { GitHubEvent } from "./event.ts";
import type { GitHub } from "./github.ts";
import type { ChannelId, OutputName } from "./ids.ts";
import type { Runner } from "./runner.ts";
import type { NoticeWishes } from "./worth-telling.ts";

/** Without secrets: what comes here goes out as it is. */
export interface Delivery {
  readonly report: Report;
  /** The report as markdown, for a place of so many characters; with `known`, each finding says since when it is there. */
  readonly markdown: (limit: number, known?: Known) => string;
  /** The same, with a picture for a place that draws Mermaid. */
  readonly summary: (limit: number) => string;
  readonly json: string;
  readonly html: string;
  readonly sarif: string;
  /** Worst first, no more than GitHub shows. */
  readonly annotations: readonly Annotation[];
  /** As markdown, for a comment on the issue. */
  readonly news: (news: News) => string;
  /** As the body of a request to the chat's webhook. */
  readonly chat: (id: ChatId, news: News) => Promise<string>;
  readonly mail: (news: News) => Promise<Mail>;
}

export type ChatId = "slack" | "teams" | "discord";

/** Who is told of news, and of which. An address that is null is told nothing. */
export interface Notices extends NoticeWishes, Readonly<Record<ChatId | "webhook" | "smtp", string | null>> {
  readonly webhookSecret: string | null;
  readonly mailFrom: string | null;
  readonly mailTo: readonly string[];
}

/** How the issue is to be. */
export interface IssueWishes {
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
}

export interface Place {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly runner: Runner;
  readonly event: GitHubEvent;
  /** Null where there is no token. */
  readonly github: GitHub | null;
  /** Keeps the comments and artifacts of several databases apart. */
  readonly label: string | null;
  readonly comment: "always" | "on-drift" | "never";
  readonly artifact: boolean;
  /** Null where none is wanted. */
  readonly issue: IssueWishes | null;
  /** Whether the lines of the migrations are annotated. */
  readonly annotations: boolean;
  readonly notices: Notices;
  /** The default branch's last check; null where nobody remembers one. */
  readonly earlier: EarlierCheck | null;
  /** Whether code scanning is told. */
  readonly sarif: boolean;
  /** Between two questions about what was sent, in ms; the channel knows how long where it is not given. */
  readonly pause?: number;
}

export type Outputs = Readonly<Partial<Record<OutputName, string>>>;

export interface Channel {
  readonly id: ChannelId;
  /** Gives the outputs that come of it; `outputs` are those of the channels before. */
  deliver(delivery: Delivery, place: Place, outputs: Outputs): Promise<Outputs>;
}

/** The far end said no, or was not there. One line: what was refused, and what would help. */
export class Refused extends Error {
  override readonly name = "Refused";
}
