// What set the run off, from the runner's environment and the event's payload. What cannot be read is taken as not there.

export interface GitHubEvent {
  /** Null where this is no run of GitHub Actions. */
  readonly repository: { readonly owner: string; readonly name: string } | null;
  readonly pullRequest: { readonly number: number; readonly headCommit: string | null } | null;
  /** The commits that a push or a merge queue's group brings; null where the event names none. */
  readonly range: { readonly base: string; readonly head: string } | null;
  /** Who is given no secrets; null where secrets are given. */
  readonly outside: "fork" | "dependabot" | null;
  /** The event gives secrets to a run that a fork's pull request set off: nothing of that pull request may be looked at. */
  readonly privileged: "pull_request_target" | "workflow_run" | null;
  /** Whether this is a run of the default branch, and no pull request's. */
  readonly onDefaultBranch: boolean;
  readonly run: RunNumbers;
}

export interface RunNumbers {
  readonly id: number;
  readonly number: number;
  readonly attempt: number;
}

/** `payload`: the event as GitHub sends it; anything. */
export function readEvent(env: Readonly<Record<string, string | undefined>>, payload: unknown): GitHubEvent {
  const [owner, name] = (env.GITHUB_REPOSITORY ?? "").split("/");
  return {
    repository: owner && name ? { owner, name } : null,
    pullRequest: pullRequestOf(payload),
    range: rangeOf(payload),
    outside: outsideOf(payload, env.GITHUB_ACTOR),
    privileged: privilegedBy(env.GITHUB_EVENT_NAME, payload),
    onDefaultBranch: isOnDefaultBranch(env, payload),
    run: {
      id: whole(env.GITHUB_RUN_ID),
      number: whole(env.GITHUB_RUN_NUMBER),
      attempt: whole(env.GITHUB_RUN_ATTEMPT),
    },
  };
}

function pullRequestOf(payload: unknown): GitHubEvent["pullRequest"] {
  const number =
    at(payload, "pull_request", "number") ?? (isPullRequest(payload) ? at(payload, "issue", "number") : null);
  if (typeof number !== "number") return null;
  const commit = at(payload, "pull_request", "head", "sha");
  return { number, headCommit: typeof commit === "string" ? commit : null };
}

function rangeOf(payload: unknown): GitHubEvent["range"] {
  const group = [at(payload, "merge_group", "base_sha"), at(payload, "merge_group", "head_sha")];
  const [base, head] = group[0] === undefined ? [at(payload, "before"), at(payload, "after")] : group;
  // A branch that is new or gone has nothing on one side.
  const isCommit = (value: unknown): value is string =>
    typeof value === "string" && /^[0-9a-f]{40,64}$/.test(value) && !/^0+$/.test(value);
  return isCommit(base) && isCommit(head) ? { base, head } : null;
}

/** A comment's event names an issue; it is a pull request's where it says so. */
function isPullRequest(payload: unknown): boolean {
  return typeof at(payload, "issue", "pull_request") === "object";
}

function outsideOf(payload: unknown, actor: string | undefined): GitHubEvent["outside"] {
  const dependabot = "dependabot[bot]";
  if (actor === dependabot || at(payload, "pull_request", "user", "login") === dependabot) return "dependabot";
  if (at(payload, "pull_request") === undefined) return null;
  // A fork that is gone has no repository any more.
  const head = at(payload, "pull_request", "head", "repo", "full_name");
  return head === at(payload, "pull_request", "base", "repo", "full_name") ? null : "fork";
}

function privilegedBy(name: string | undefined, payload: unknown): GitHubEvent["privileged"] {
  if (name === "pull_request_target" && outsideOf(payload, undefined) === "fork") return name;
  const head = at(payload, "workflow_run", "head_repository", "full_name");
  if (name === "workflow_run" && head !== at(payload, "repository", "full_name")) return name;
  return null;
}

/** A schedule has no other branch. */
function isOnDefaultBranch(env: Readonly<Record<string, string | undefined>>, payload: unknown): boolean {
  if (env.GITHUB_EVENT_NAME === "schedule") return true;
  if (pullRequestOf(payload) !== null || at(payload, "workflow_run") !== undefined) return false;
  const branch = at(payload, "repository", "default_branch");
  return typeof branch === "string" && env.GITHUB_REF === `refs/heads/${branch}`;
}

/** Undefined where a step of the way is not there. */
function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === "object" && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}

function whole(text: string | undefined): number {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : 0;
}
