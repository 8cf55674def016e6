// Requests over HTTP: through the proxy that the environment names, tried again while that may help, never longer than a
// little. The one owner of `undici` and `p-retry`. Law: no address and no header is in what is thrown.

import pRetry, { AbortError } from "p-retry";
import { EnvHttpProxyAgent, fetch } from "undici";

export interface HttpRequest {
  readonly method: "GET" | "POST";
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Null: none. */
  readonly body: string | null;
}

export interface HttpAnswer {
  readonly status: number;
  readonly text: string;
  readonly contentType: string;
  /** How long the far end asked to wait, in ms; null where it did not. */
  readonly retryAfter: number | null;
}

export interface HttpOptions {
  /** How long one try may take, in ms. */
  readonly timeout: number;
  /** The longest that the far end may ask to wait, in ms; where it asks for more, its answer is the answer. */
  readonly longestWait: number;
  /** Tries after the first. */
  readonly retries: number;
  /** The first wait before a new try, in ms; the next ones double. */
  readonly pause: number;
  /** Where a redirection is followed, what was sent goes there as well. */
  readonly followsRedirects: boolean;
  readonly signal?: AbortSignal | undefined;
  /** Before each wait: what came, and how long it is. */
  readonly onWait?: ((why: string, ms: number) => void) | undefined;
}

/** Nothing was answered. */
export class Unreached extends Error {
  readonly timedOut: boolean;

  constructor(message: string, timedOut: boolean) {
    super(message);
    this.timedOut = timedOut;
  }
}

export interface HttpClient extends AsyncDisposable {
  /** The last answer, whatever its status. Throws Unreached. */
  send(request: HttpRequest): Promise<HttpAnswer>;
}

export function httpClient(options: HttpOptions): HttpClient {
  const dispatcher = new EnvHttpProxyAgent();
  return {
    async send(request) {
      const { retries, pause: minTimeout, signal } = options;
      try {
        return await pRetry(() => once(request, dispatcher, options), {
          retries,
          minTimeout,
          ...(signal ? { signal } : {}),
          async onFailedAttempt({ error, retriesLeft, retryDelay }) {
            if (retriesLeft === 0) return;
            const asked = error instanceof Refusal ? (error.answer.retryAfter ?? 0) : 0;
            options.onWait?.(error.message, Math.max(asked, retryDelay));
            if (asked > 0) await new Promise((done) => setTimeout(done, asked));
          },
        });
      } catch (error) {
        if (error instanceof Refusal) return error.answer;
        throw error;
      }
    },
    [Symbol.asyncDispose]: () => dispatcher.close(),
  };
}

/** An answer that another try may better. */
class Refusal extends Error {
  readonly answer: HttpAnswer;

  constructor(answer: HttpAnswer) {
    super(`status ${answer.status}`);
    this.answer = answer;
  }
}

async function once(
  { method, url, headers, body }: HttpRequest,
  dispatcher: EnvHttpProxyAgent,
  { timeout, longestWait, followsRedirects, signal }: HttpOptions,
): Promise<HttpAnswer> {
  const limit = AbortSignal.timeout(timeout);
  const until = signal ? AbortSignal.any([limit, signal]) : limit;
  try {
    const redirect = followsRedirects ? "follow" : "manual";
    const response = await fetch(url, { method, headers, body, dispatcher, signal: until, redirect });
    const answer = {
      status: response.status,
      text: await response.text(),
      contentType: response.headers.get("content-type") ?? "",
      retryAfter: waitOf(response.headers.get("retry-after")),
    };
    if (mayPass(answer.status) && (answer.retryAfter ?? 0) <= longestWait) throw new Refusal(answer);
    return answer;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if (signal?.aborted) throw new AbortError("interrupted");
    // What took too long once takes too long again.
    if (limit.aborted) throw new AbortError(new Unreached(`no answer within ${timeout / 1000} s`, true));
    throw new Unreached(reasonOf(error), false);
  }
}

/** What took too long for somebody in between takes too long again. */
function mayPass(status: number): boolean {
  return status === 429 || (status >= 500 && ![504, 524, 544].includes(status));
}

/** Seconds, or a date. */
function waitOf(header: string | null): number | null {
  if (header === null) return null;
  const seconds = Number(header);
  const ms = Number.isNaN(seconds) ? Date.parse(header) - Date.now() : seconds * 1000;
  return Number.isNaN(ms) ? null : Math.max(0, ms);
}

/** A cause by its code: messages can carry addresses. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : null;
  return cause instanceof Error && "code" in cause ? String(cause.code) : "the connection failed";
}
