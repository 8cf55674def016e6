// Supabase's management API, as far as it is asked: a project's status, its branches, and the query endpoint that cannot write.
// Law: two paths are read, one is posted to, and that one is `/database/query/read-only`; no other call is ever made.

import { type HttpAnswer, type HttpRequest, httpClient, Unreached } from "../../http/client.ts";
import { Interrupted, UserError } from "../../model/errors.ts";
import { notAnAnswer, refusalOf, TooMuch } from "./refusal.ts";

export interface ApiOptions {
  readonly token: string;
  /** `https://api.supabase.com` */
  readonly url: string;
  readonly signal?: AbortSignal | undefined;
  readonly note?: ((line: string) => void) | undefined;
  /** How long one call may take, in ms. */
  readonly timeout?: number;
  /** The first wait before a new try, in ms. */
  readonly pause?: number;
}

export interface Api extends AsyncDisposable {
  readonly host: string;
  /** The rows as they came. Throws PostgresError, UserError, TooMuch. */
  query(
    ref: string,
    text: string,
    values: readonly (string | null)[],
  ): Promise<{ readonly rows: unknown; readonly answer: HttpAnswer }>;
  /** `ACTIVE_HEALTHY`, `INACTIVE` …; null where it is not told. */
  status(ref: string): Promise<string | null>;
  branches(ref: string): Promise<readonly unknown[]>;
}

/** One statement of the catalogs of a large schema may take as long as on a connection of our own. */
const limits = { timeout: 90_000, longestWait: 60_000, retries: 3, pause: 1000, followsRedirects: false } as const;

export function openApi({ token, url, signal, note, timeout, pause }: ApiOptions): Api {
  const base = baseOf(url);
  const host = base.host;
  const client = httpClient({
    ...limits,
    timeout: timeout ?? limits.timeout,
    pause: pause ?? limits.pause,
    signal,
    onWait: (why, ms) => note?.(`${host}: ${why}; trying again in ${Math.ceil(ms / 1000)} s`),
  });

  const send = async (request: Pick<HttpRequest, "method" | "body"> & { readonly path: string }) => {
    const { method, body, path } = request;
    const headers = {
      authorization: `Bearer ${token}`,
      "content-type": "application/json",
      accept: "application/json",
    };
    try {
      return await client.send({ method, body, headers, url: new URL(path, base).href });
    } catch (error) {
      if (signal?.aborted) throw new Interrupted("interrupted while the database was being read");
      if (!(error instanceof Unreached)) throw error;
      if (error.timedOut) throw new TooMuch(`${host} gave ${error.message}: run again when it is less busy`);
      throw new UserError(
        `cannot reach ${host} (${error.message}): check the network of this machine, and HTTPS_PROXY where a proxy stands in between`,
      );
    }
  };
  const get = async (path: string, asked: { readonly ref: string; readonly scope: string }) => {
    const answer = await send({ method: "GET", body: null, path });
    if (answer.status !== 200) throw refusalOf(answer, { ...asked, host });
    return jsonOf(answer, host);
  };

  return {
    host,
    async query(ref, text, values) {
      const body = JSON.stringify({ query: text, ...(values.length > 0 ? { parameters: values } : {}) });
      const answer = await send({ method: "POST", body, path: `/v1/projects/${ref}/database/query/read-only` });
      if (answer.status !== 200 && answer.status !== 201)
        throw refusalOf(answer, { ref, host, scope: "Database: Read" });
      return { rows: jsonOf(answer, host), answer };
    },
    async status(ref) {
      const project = await get(`/v1/projects/${ref}`, { ref, scope: "Projects: Read" });
      const told = typeof project === "object" && project !== null ? Reflect.get(project, "status") : null;
      return typeof told === "string" ? told : null;
    },
    async branches(ref) {
      const found = await get(`/v1/projects/${ref}/branches`, { ref, scope: "Branching: Read" });
      return Array.isArray(found) ? found : [];
    },
    [Symbol.asyncDispose]: () => client[Symbol.asyncDispose](),
  };
}

/** A token goes nowhere in the clear, but to this machine itself. */
function baseOf(url: string): URL {
  const base = URL.canParse(url) ? new URL(url) : null;
  const isHere = base !== null && ["127.0.0.1", "localhost", "[::1]"].includes(base.hostname);
  if (base === null || !(base.protocol === "https:" || (base.protocol === "http:" && isHere))) {
    throw new UserError(
      "SUPABASE_API_URL is no address of the form https://…: leave it out for https://api.supabase.com",
    );
  }
  return base;
}

function jsonOf(answer: HttpAnswer, host: string): unknown {
  try {
    return JSON.parse(answer.text);
  } catch {
    throw notAnAnswer(answer, { host });
  }
}
