// A session with a project's database over the read-only endpoint. A call is one statement, and sees one moment; two calls see two.

import { UserError } from "../../model/errors.ts";
import { rendering } from "../../postgres/rendering.ts";
import type { Row, Session } from "../../postgres/session.ts";
import type { Api } from "./api.ts";
import { answerOf, oneSelect } from "./one-select.ts";
import { notAnAnswer, TooMuch } from "./refusal.ts";

export interface ProjectSession extends Session {
  /** Whether a batch could not be had in one call, and saw more than one moment. */
  parted(): boolean;
}

/** As a look on a connection has it. Row security is as the role has it: it is settled before a statement of ours can set it. */
function settingsOf(lock: number): Readonly<Record<string, string>> {
  const { client_encoding: _, ...texts } = rendering;
  return { search_path: "", ...texts, lock_timeout: String(lock) };
}

export interface SessionOptions {
  readonly api: Api;
  readonly ref: string;
  readonly server: Session["server"];
  /** How long a statement may wait behind somebody's lock, in ms. */
  readonly lock: number;
}

export function projectSession({ api, ref, server, lock }: SessionOptions): ProjectSession {
  const settings = settingsOf(lock);
  let isParted = false;

  const ask = async (texts: readonly string[], values: readonly (string | null)[]) => {
    const { rows, answer } = await api.query(ref, oneSelect(texts, settings), values);
    const told = answerOf(rows, texts.length);
    if (told === null) throw notAnAnswer(answer, api);
    if (told.readOnly !== "on") {
      throw new UserError(
        `${api.host} did not open a read-only transaction for project ${ref} (transaction_read_only is ${told.readOnly}): nothing more is asked of it; use database-url`,
      );
    }
    return told.rows;
  };

  /** All in one call; where that is too much, in halves. */
  const together = async (texts: readonly string[]): Promise<readonly (readonly Row[])[]> => {
    try {
      return await ask(texts, []);
    } catch (error) {
      if (texts.length < 2) throw error;
      isParted = true; // who was refused asks again, one by one
      if (!(error instanceof TooMuch)) throw error;
      const half = Math.ceil(texts.length / 2);
      return [...(await together(texts.slice(0, half))), ...(await together(texts.slice(half)))];
    }
  };

  return {
    server,
    async query(text, values = []) {
      const [rows = []] = await ask([text], values);
      return rows;
    },
    async batch(texts) {
      const queries = texts.filter((text) => !isSetting(text));
      if (queries.length === 0) return texts.map(() => []);
      const answers = await together(queries);
      let at = 0;
      return texts.map((text) => (isSetting(text) ? [] : (answers[at++] ?? [])));
    },
    parted: () => isParted,
  };
}

/** It would be gone with its call. */
function isSetting(text: string): boolean {
  return /^SET LOCAL /.test(text);
}
