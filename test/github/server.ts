// A recording HTTP server that plays GitHub: comments with pages and limits, a pull request's files, artifacts, refusals.

import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gunzipSync } from "node:zlib";

export interface Recorded {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

export interface StoredComment {
  readonly id: number;
  body: string;
  readonly user: { readonly login: string; readonly type: string } | null;
}

export interface StoredIssue {
  readonly number: number;
  title: string;
  body: string;
  state: "open" | "closed";
  labels: readonly string[];
  assignees: readonly string[];
  readonly user: StoredComment["user"];
}

export interface Refusal {
  /** Against `METHOD /path?query`. */
  readonly match: RegExp;
  readonly status: number;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** How often; for ever where it is not given. */
  times?: number;
}

export interface PlayedGitHub extends AsyncDisposable {
  readonly url: string;
  readonly requests: Recorded[];
  /** Of the one issue that there is, whatever its number. */
  readonly comments: StoredComment[];
  readonly issues: StoredIssue[];
  readonly files: { filename: string; status: string; previous_filename?: string }[];
  /** What code scanning was sent, unpacked. */
  readonly sarifs: { readonly commit_sha: string; readonly ref: string; readonly text: string }[];
  /** What it says of them when asked, one after another; then that it is done. */
  readonly sarifStates: { processing_status: string; errors?: string[] }[];
  readonly artifacts: { name: string; bytes: Buffer }[];
  readonly refusals: Refusal[];
  /** What is answered where nothing is refused, for places that are not GitHub's. */
  readonly answers: Refusal[];
  /** Comments on a page, whatever is asked for. */
  pageSize: number;
  /** What another run does just before this one is answered. */
  meanwhile: ((request: Recorded) => void) | null;
  addComment(body: string, author?: StoredComment["user"]): StoredComment;
  /** The recorded requests as `METHOD /path`, without the query. */
  calls(method?: string): readonly string[];
}

export const bot = { login: "github-actions[bot]", type: "Bot" } as const;
const longestBody = 65_536;

export async function playGitHub(): Promise<PlayedGitHub> {
  let nextId = 1_000;
  const played = {
    url: "",
    requests: [] as Recorded[],
    comments: [] as StoredComment[],
    issues: [] as StoredIssue[],
    files: [] as { filename: string; status: string; previous_filename?: string }[],
    sarifs: [] as PlayedGitHub["sarifs"][number][],
    sarifStates: [] as PlayedGitHub["sarifStates"],
    artifacts: [] as { name: string; bytes: Buffer }[],
    refusals: [] as Refusal[],
    answers: [] as Refusal[],
    pageSize: 30,
    meanwhile: null as PlayedGitHub["meanwhile"],
    addComment(body: string, author: StoredComment["user"] = bot): StoredComment {
      nextId += 1;
      const comment = { id: nextId, body, user: author };
      played.comments.push(comment);
      return comment;
    },
    calls: (method?: string) =>
      played.requests
        .filter((request) => method === undefined || request.method === method)
        .map((request) => `${request.method} ${request.path.split("?")[0]}`),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };

  const blocks = new Map<string, Buffer[]>();
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const bytes = Buffer.concat(chunks);
    const { method = "", url: path = "", headers } = request;
    const recorded = { method, path, headers, body: bytes.toString("utf8") };
    played.requests.push(recorded);
    played.meanwhile?.(recorded);
    const refusal = [...played.refusals, ...played.answers].find(
      (each) => each.match.test(`${method} ${path}`) && (each.times === undefined || each.times > 0),
    );
    if (refusal !== undefined) {
      if (refusal.times !== undefined) refusal.times -= 1;
      return answer(response, refusal.status, { message: refusal.message, msg: refusal.message }, refusal.headers);
    }
    if (path.startsWith("/twirp/")) return artifactService(path, recorded, response);
    if (path.startsWith("/blob/")) return blob(path, bytes, response);
    return api(recorded, response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  played.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return played;

  function api({ method, path, body }: Recorded, response: ServerResponse): ServerResponse {
    const url = new URL(path, played.url);
    const one = /\/issues\/comments\/(\d+)$/.exec(url.pathname)?.[1];
    if (/\/issues\/\d+\/comments$/.test(url.pathname)) {
      if (method === "GET") return page(response, url, played.comments.map(commentJson), played.pageSize);
      const text = bodyOf(body);
      if (text.length > longestBody) return tooLong(response);
      return answer(response, 201, commentJson(played.addComment(text)));
    }
    if (one !== undefined) {
      const index = played.comments.findIndex(({ id }) => id === Number(one));
      const comment = played.comments[index];
      if (comment === undefined) return answer(response, 404, { message: "Not Found" });
      if (method === "DELETE") {
        played.comments.splice(index, 1);
        return answer(response, 204, null);
      }
      const text = bodyOf(body);
      if (text.length > longestBody) return tooLong(response);
      comment.body = text;
      return answer(response, 200, commentJson(comment));
    }
    if (/\/issues(\/\d+)?$/.test(url.pathname)) return issue(method, url, body, response);
    if (/\/compare\/[0-9a-f]+\.\.\.[0-9a-f]+$/.test(url.pathname))
      return answer(response, 200, JSON.stringify({ files: played.files }));
    if (/\/pulls\/\d+\/files$/.test(url.pathname)) return page(response, url, played.files, 100);
    if (/\/code-scanning\/sarifs$/.test(url.pathname)) {
      const sent = JSON.parse(body) as { commit_sha: string; ref: string; sarif: string };
      const text = gunzipSync(Buffer.from(sent.sarif, "base64")).toString("utf8");
      played.sarifs.push({ commit_sha: sent.commit_sha, ref: sent.ref, text });
      return answer(response, 202, { id: "sarif-1", url: `${played.url}/sarif-1` });
    }
    if (/\/code-scanning\/sarifs\/sarif-1$/.test(url.pathname)) {
      return answer(response, 200, played.sarifStates.shift() ?? { processing_status: "complete" });
    }
    if (url.pathname === "/user") return answer(response, 200, { login: "someone", type: "User" });
    return answer(response, 404, { message: "Not Found" });
  }

  function issue(method: string, url: URL, body: string, response: ServerResponse): ServerResponse {
    const json = (each: StoredIssue) => ({ ...each, html_url: `https://github.com/acme/app/issues/${each.number}` });
    if (method === "GET") {
      const label = url.searchParams.get("labels") ?? "";
      return page(
        response,
        url,
        played.issues.filter(({ labels }) => labels.includes(label)).map(json),
        played.pageSize,
      );
    }
    const sent = JSON.parse(body) as Partial<StoredIssue>;
    if ((sent.body ?? "").length > longestBody) return tooLong(response);
    if (method === "POST") {
      const number = played.issues.length + 1;
      const made: StoredIssue = {
        number,
        title: "",
        body: "",
        state: "open",
        labels: [],
        assignees: [],
        user: bot,
        ...sent,
      };
      played.issues.push(made);
      return answer(response, 201, json(made));
    }
    const found = played.issues.find(({ number }) => url.pathname.endsWith(`/issues/${number}`));
    if (found === undefined) return answer(response, 404, { message: "Not Found" });
    Object.assign(found, sent);
    return answer(response, 200, json(found));
  }

  function commentJson(comment: StoredComment): unknown {
    return { ...comment, html_url: `https://github.com/acme/app/pull/7#issuecomment-${comment.id}` };
  }

  function artifactService(path: string, { body }: Recorded, response: ServerResponse): ServerResponse {
    const asked = JSON.parse(body) as { name: string };
    if (path.endsWith("/CreateArtifact")) {
      return answer(response, 200, { ok: true, signed_upload_url: `${played.url}/blob/c/${asked.name}?sig=signature` });
    }
    return answer(response, 200, { ok: true, artifact_id: "1" });
  }

  /** Azure's block blobs: a small one in one piece, a large one as blocks and their list. */
  function blob(path: string, bytes: Buffer, response: ServerResponse): ServerResponse {
    const url = new URL(path, played.url);
    const name = decodeURIComponent(url.pathname.split("/").at(-1) ?? "");
    const parts = blocks.get(name) ?? [];
    if (url.searchParams.get("comp") === "block") blocks.set(name, [...parts, bytes]);
    else played.artifacts.push({ name, bytes: parts.length > 0 ? Buffer.concat(parts) : bytes });
    return answer(response, 201, null);
  }
}

function page(response: ServerResponse, url: URL, all: readonly unknown[], most: number): ServerResponse {
  const size = Math.min(most, Number(url.searchParams.get("per_page") ?? 30));
  const number = Number(url.searchParams.get("page") ?? 1);
  const next = new URL(url);
  next.searchParams.set("page", String(number + 1));
  const link = all.length > number * size ? { link: `<${next.href}>; rel="next"` } : undefined;
  return answer(response, 200, all.slice((number - 1) * size, number * size), link);
}

function bodyOf(json: string): string {
  return (JSON.parse(json) as { body: string }).body;
}

function tooLong(response: ServerResponse): ServerResponse {
  const message = `body is too long (maximum is ${longestBody} characters)`;
  return answer(response, 422, {
    message: "Validation Failed",
    errors: [{ field: "body", code: "unprocessable", message }],
  });
}

function answer(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): ServerResponse {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
  return response.end(body === null ? "" : JSON.stringify(body));
}
