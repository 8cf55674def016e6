// One worker, one question at a time, each with a limit of time and memory. Once it is stopped it stays so: every later
// question is answered with the reason. While nothing is asked, it does not keep the program alive.

import { randomUUID } from "node:crypto";
import { Worker } from "node:worker_threads";
import { assetUrl, fromSources } from "./asset.ts";
import { ShadowStopped } from "./engine.ts";
import { type Answer, type Ask, type Opening, opened, type Save, type Saved } from "./wire.ts";

/** Of the whole program, in bytes: tables that a file fills without end lie in memory. */
const memoryLimit = 4 * 2 ** 30;
const memoryCheckInterval = 250;

export interface Channel {
  ask(question: Question): Promise<Answered>;
  /** The data folder as it is. `limit` in ms. */
  save(limit: number): Promise<Uint8Array>;
  /** Ends the worker, whatever it does. */
  close(): Promise<void>;
}

/** `prove`: ask for a nonce behind the text. `limit` in ms. */
export interface Question {
  readonly text: string;
  readonly values: readonly (string | null)[] | null;
  readonly prove: boolean;
  readonly limit: number;
}

export type Answered = Answer & { readonly status: NonNullable<Answer["status"]> };

interface Waiting {
  readonly resolve: (message: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** `openLimit` in ms. */
export async function openChannel(opening: Opening, openLimit: number): Promise<Channel> {
  const worker = startWorker(opening);
  let stopped: ShadowStopped | null = null;
  let waiting: Waiting | null = null;
  let last = 0;
  let queue: Promise<unknown> = Promise.resolve();

  async function stop(reason: string, cause?: unknown): Promise<void> {
    stopped ??= new ShadowStopped(reason, { cause });
    waiting?.reject(stopped);
    await worker.terminate();
  }
  worker.on("message", (message) => waiting?.resolve(message));
  worker.on("error", (error) => void stop("the embedded PostgreSQL broke down", error));
  worker.on("exit", () => void stop("the embedded PostgreSQL ended by itself"));

  async function next(limit: number, ask: () => void): Promise<unknown> {
    if (stopped !== null) throw stopped;
    worker.ref();
    const timer = setTimeout(() => void stop(`no end within ${limit / 1000} s`), limit);
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() > memoryLimit) void stop(`more than ${memoryLimit / 2 ** 30} GB of memory taken`);
    }, memoryCheckInterval);
    try {
      return await new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        ask();
      });
    } finally {
      waiting = null;
      clearTimeout(timer);
      clearInterval(watch);
      worker.unref();
    }
  }

  async function ask({ text, values, prove, limit }: Question): Promise<Answered> {
    const question: Ask = { id: ++last, text, values, nonce: prove ? randomUUID() : null };
    const answer = await next(limit, () => worker.postMessage(question));
    if (!isAnswer(answer) || answer.id !== question.id) throw new Error("the worker answered another question");
    const { status } = answer;
    if (status !== null) return { ...answer, status };
    await stop("the embedded PostgreSQL fell silent");
    throw stopped ?? new ShadowStopped("the embedded PostgreSQL fell silent");
  }

  async function save(limit: number): Promise<Uint8Array> {
    const question: Save = { id: ++last, save: true };
    const answer = await next(limit, () => worker.postMessage(question));
    if (!isSaved(answer) || answer.id !== question.id) throw new Error("the worker answered another question");
    return answer.image;
  }
  const queued = <T>(work: () => Promise<T>): Promise<T> => {
    const answer = queue.then(work);
    queue = answer.catch(() => {});
    return answer;
  };

  const first = await next(openLimit, () => {});
  if (first !== opened) throw new Error("the worker did not say that it is open");
  return {
    ask: (question) => queued(() => ask(question)),
    save: (limit) => queued(() => save(limit)),
    close: () => stop("the shadow is closed"),
  };
}

/** No environment, so no secret; what it might print goes nowhere. */
function startWorker(workerData: Opening): Worker {
  const url = assetUrl(fromSources ? "shadow/worker-from-sources.mjs" : "shadow/index.js");
  return new Worker(url, { workerData, execArgv: [], env: {}, stdout: true, stderr: true });
}

function isAnswer(message: unknown): message is Answer {
  return typeof message === "object" && message !== null && "id" in message && "results" in message;
}

function isSaved(message: unknown): message is Saved {
  return typeof message === "object" && message !== null && "id" in message && "image" in message;
}
