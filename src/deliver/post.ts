// A request to somewhere that is not GitHub: through the proxy that the environment names, tried again while that may
// help, never longer than a little, and without a word of the address in what is said of a failure.

import pRetry, { AbortError } from "p-retry";
import { EnvHttpProxyAgent, fetch } from "undici";
import { Refused } from "./channel.ts";

/** How long one try may take, and how long the far end may ask to wait, in ms. */
const timeout = 15_000;
const longestWait = 30_000;

export interface PostOptions {
  readonly headers?: Readonly<Record<string, string>>;
  /** The first wait before a new try, in ms; the next ones double. */
  readonly pause: number;
}

/** `name`: of the input that holds the address. Throws Refused. */
export async function post(name: string, url: string, body: string, { headers, pause }: PostOptions): Promise<void> {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) {
    throw new Refused(`${name} is no URL of the form https://…; give the whole address that the service shows`);
  }
  const dispatcher = new EnvHttpProxyAgent();
  try {
    await pRetry(() => once(url, body, headers ?? {}, dispatcher), { retries: 2, minTimeout: pause });
  } catch (error) {
    throw new Refused(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    await dispatcher.close();
  }
}

async function once(
  url: string,
  body: string,
  headers: Readonly<Record<string, string>>,
  dispatcher: EnvHttpProxyAgent,
): Promise<void> {
  const request = { method: "POST", body, headers: { "content-type": "application/json", ...headers }, dispatcher };
  const response = await fetch(url, { ...request, signal: AbortSignal.timeout(timeout) }).catch((error: unknown) => {
    throw new Error(`was not reached (${reasonOf(error)})`);
  });
  const said = (await response.text().catch(() => "")).replace(/\s+/g, " ").slice(0, 200);
  if (response.ok) return;
  const line = `refused (${response.status}${said === "" ? "" : `: ${said}`}); ${advice(response.status)}`;
  if (response.status === 429) {
    const wait = Number(response.headers.get("retry-after") ?? 1) * 1000;
    if (!(wait <= longestWait)) throw new AbortError(line);
    await new Promise((done) => setTimeout(done, wait));
  } else if (response.status < 500) throw new AbortError(line);
  throw new Error(line);
}

function advice(status: number): string {
  if (status === 429) return "it takes no more for now; the next run will tell";
  if (status === 401 || status === 403 || status === 404 || status === 410) {
    return "the address is not valid any more: make a new one there, and put it into the secret";
  }
  return status < 500 ? "it does not take this message" : "the service is in trouble; the next run will tell";
}

/** A cause by its code: messages can carry addresses. */
function reasonOf(error: unknown): string {
  if (error instanceof Error && error.name === "TimeoutError") return `no answer within ${timeout / 1000} s`;
  const cause = error instanceof Error ? error.cause : null;
  return cause instanceof Error && "code" in cause ? String(cause.code) : "the connection failed";
}
