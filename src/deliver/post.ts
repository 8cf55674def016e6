// A message to somewhere that is not GitHub, without a word of the address in what is said of a failure.

import { httpClient } from "../http/client.ts";
import { Refused } from "./channel.ts";

/** How long one try may take, and how long the far end may ask to wait, in ms. */
const limits = { timeout: 15_000, longestWait: 30_000, retries: 2, followsRedirects: true } as const;

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
  await using client = httpClient({ ...limits, pause });
  const request = { method: "POST", url, body, headers: { "content-type": "application/json", ...headers } } as const;
  const answer = await client.send(request).catch((error: unknown) => {
    throw new Refused(`${name}: was not reached (${error instanceof Error ? error.message : String(error)})`);
  });
  if (answer.status >= 200 && answer.status < 300) return;
  const said = answer.text.replace(/\s+/g, " ").slice(0, 200);
  throw new Refused(`${name}: refused (${answer.status}${said === "" ? "" : `: ${said}`}); ${advice(answer.status)}`);
}

function advice(status: number): string {
  if (status === 429) return "it takes no more for now; the next run will tell";
  if (status === 401 || status === 403 || status === 404 || status === 410) {
    return "the address is not valid any more: make a new one there, and put it into the secret";
  }
  return status < 500 ? "it does not take this message" : "the service is in trouble; the next run will tell";
}
