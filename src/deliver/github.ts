// GitHub's API, and the one owner of octokit: every list is read to its last page, what fails for a moment is tried again,
// and no request waits for ever.

import { randomUUID } from "node:crypto";
import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import { Octokit } from "@octokit/rest";

export interface Comment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
  readonly author: { readonly login: string; readonly isBot: boolean };
}

export interface Issue {
  readonly number: number;
  readonly url: string;
  readonly body: string;
  readonly open: boolean;
  readonly author: Comment["author"];
}

/** One repository. Methods throw what octokit throws; `refusal` puts it in words. */
export interface GitHub {
  comments(number: number): Promise<readonly Comment[]>;
  createComment(number: number, body: string): Promise<Comment>;
  updateComment(id: number, body: string): Promise<Comment>;
  /** One that is gone already is as good as deleted. */
  deleteComment(id: number): Promise<void>;
  /** All with this label, open and closed. */
  issues(label: string): Promise<readonly Issue[]>;
  createIssue(draft: {
    readonly title: string;
    readonly body: string;
    readonly labels: readonly string[];
    readonly assignees?: readonly string[];
  }): Promise<Issue>;
  updateIssue(number: number, to: { readonly body: string; readonly open: boolean }): Promise<Issue>;
  /** Who the token is, where it is a person's; null for the one that GitHub gives to a job, whose comments are a bot's. */
  viewer(): Promise<string | null>;
  /** Paths that the pull request adds, from the repository's root; null where it has more files than GitHub tells of. */
  pullRequestFiles(number: number): Promise<readonly string[] | null>;
  /** Every path that it adds, changes, removes or renames, by both names; null where there are too many to be told. */
  pullRequestChanges(number: number): Promise<readonly string[] | null>;
  /** The same of what lies between two commits. */
  changesBetween(base: string, head: string): Promise<readonly string[] | null>;
  /** `sarif`: packed, as base64. Gives the id to ask with; null where GitHub names none. */
  uploadSarif(file: { readonly commit: string; readonly ref: string; readonly sarif: string }): Promise<string | null>;
  sarifStatus(id: string): Promise<{ readonly status: string; readonly errors: readonly string[] }>;
}

export interface GitHubOptions {
  readonly token: string;
  /** `GITHUB_API_URL`; an enterprise server has its own. */
  readonly apiUrl: string;
  readonly owner: string;
  readonly name: string;
  /** The first wait before a new try, in ms; the next ones grow. */
  readonly pause?: number;
}

/** Of a comparison, all are on its first page. */
const mostCompared = 300;

/** How long one request may take, in ms. */
const requestTimeout = 30_000;
/** How long a limit is waited for, in seconds; nobody waits an hour for a comment. */
const longestWait = 60;
/** GitHub lists no more files of one pull request. */
const mostFiles = 3_000;

const Client = Octokit.plugin(retry, throttling);

export function connectGitHub({ token, apiUrl, owner, name, pause = 1_000 }: GitHubOptions): GitHub {
  const octokit = new Client({
    auth: token,
    baseUrl: apiUrl.replace(/\/+$/, ""),
    userAgent: "pgdrift",
    log: { debug: silent, info: silent, warn: silent, error: silent },
    request: { fetch: timedFetch },
    retry: { retryAfterBaseValue: pause },
    throttle: { id: randomUUID(), onRateLimit: isWorthIt, onSecondaryRateLimit: isWorthIt },
  });
  const repository = { owner, repo: name };
  return {
    comments: async (issue_number) => {
      const pages = await octokit.paginate(octokit.rest.issues.listComments, {
        ...repository,
        issue_number,
        per_page: 100,
      });
      return pages.map(commentOf);
    },
    createComment: async (issue_number, body) =>
      commentOf((await octokit.rest.issues.createComment({ ...repository, issue_number, body })).data),
    updateComment: async (comment_id, body) =>
      commentOf((await octokit.rest.issues.updateComment({ ...repository, comment_id, body })).data),
    deleteComment: async (comment_id) => {
      try {
        await octokit.rest.issues.deleteComment({ ...repository, comment_id });
      } catch (error) {
        if (!isNotFound(error)) throw error;
      }
    },
    issues: async (label) => {
      const query = { ...repository, labels: label, state: "all", per_page: 100 } as const;
      const pages = await octokit.paginate(octokit.rest.issues.listForRepo, query);
      return pages.filter(({ pull_request }) => pull_request === undefined).map(issueOf);
    },
    createIssue: async ({ labels, assignees, ...draft }) =>
      issueOf(
        (
          await octokit.rest.issues.create({
            ...repository,
            ...draft,
            labels: [...labels],
            ...(assignees === undefined ? {} : { assignees: [...assignees] }),
          })
        ).data,
      ),
    updateIssue: async (issue_number, { body, open }) =>
      issueOf(
        (
          await octokit.rest.issues.update({
            ...repository,
            issue_number,
            body,
            ...(open ? { state: "open" } : { state: "closed", state_reason: "completed" }),
          })
        ).data,
      ),
    viewer: async () => (isPersonal(token) ? (await octokit.rest.users.getAuthenticated()).data.login : null),
    pullRequestFiles: async (pull_number) => {
      const files = await octokit.paginate(octokit.rest.pulls.listFiles, { ...repository, pull_number, per_page: 100 });
      if (files.length >= mostFiles) return null;
      return files.filter((file) => file.status === "added" || file.status === "copied").map((file) => file.filename);
    },
    pullRequestChanges: async (pull_number) => {
      const files = await octokit.paginate(octokit.rest.pulls.listFiles, { ...repository, pull_number, per_page: 100 });
      return files.length >= mostFiles ? null : files.flatMap(bothNames);
    },
    changesBetween: async (base, head) => {
      const basehead = `${base}...${head}`;
      const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ ...repository, basehead });
      const files = data.files ?? [];
      return files.length >= mostCompared ? null : files.flatMap(bothNames);
    },
    uploadSarif: async ({ commit, ref, sarif }) => {
      const { data } = await octokit.rest.codeScanning.uploadSarif({
        ...repository,
        commit_sha: commit,
        ref,
        sarif,
        tool_name: "pgdrift",
      });
      return data.id ?? null;
    },
    sarifStatus: async (sarif_id) => {
      const { data } = await octokit.rest.codeScanning.getSarif({ ...repository, sarif_id });
      return { status: data.processing_status ?? "complete", errors: data.errors ?? [] };
    },
  };
}

export function isNotFound(error: unknown): boolean {
  return statusOf(error) === 404;
}

/** Of the answer that refused a request; null where there was none. */
export function statusOf(error: unknown): number | null {
  return error instanceof Error && "status" in error && typeof error.status === "number" ? error.status : null;
}

function silent(): void {}

function timedFetch(url: string, options: RequestInit): Promise<Response> {
  return fetch(url, { ...options, signal: AbortSignal.timeout(requestTimeout) });
}

function isWorthIt(retryAfter: number, _options: object, _octokit: object, retryCount: number): boolean {
  return retryCount < 2 && retryAfter <= longestWait;
}

/** GitHub's own prefixes; `ghs_` is an app's or a job's. */
function isPersonal(token: string): boolean {
  return /^(?:ghp|gho|ghu|github_pat)_/.test(token);
}

interface Answered {
  readonly id: number;
  readonly html_url: string;
  readonly body?: string | undefined;
  readonly user: { readonly login: string; readonly type: string } | null;
}

function commentOf({ id, html_url, body, user }: Answered): Comment {
  return { id, url: html_url, body: body ?? "", author: authorOf(user) };
}

function issueOf(
  answered: Pick<Answered, "html_url" | "user"> & {
    readonly number: number;
    readonly state: string;
    readonly body?: string | null | undefined;
  },
): Issue {
  const { number, html_url, body, state, user } = answered;
  return { number, url: html_url, body: body ?? "", open: state === "open", author: authorOf(user) };
}

function authorOf(user: Answered["user"]): Comment["author"] {
  return { login: user?.login ?? "", isBot: user?.type === "Bot" };
}

function bothNames(file: { readonly filename: string; readonly previous_filename?: string }): readonly string[] {
  return file.previous_filename === undefined ? [file.filename] : [file.filename, file.previous_filename];
}
