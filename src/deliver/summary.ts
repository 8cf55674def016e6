// The step's summary. GitHub drops one that is over its limit without failing the step, so it is made to fit.

import { appendFile } from "node:fs/promises";
import type { Channel, Place } from "./channel.ts";

/** Bytes that GitHub shows of one step's summary. */
export const summaryLimit = 1024 * 1024;

export const summary: Channel = {
  id: "summary",
  async deliver({ summary: text }, place) {
    await summarise(withinBytes(text, summaryLimit), place);
    return {};
  },
};

/** Writes a finished text; nothing where the runner has no place for it. */
export async function summarise(text: string, { env }: Pick<Place, "env">): Promise<void> {
  if (env.GITHUB_STEP_SUMMARY) await appendFile(env.GITHUB_STEP_SUMMARY, text);
}

/** The text is cut by characters and the limit counts bytes: where they differ, the room is made smaller until it fits. */
function withinBytes(markdown: (limit: number) => string, limit: number): string {
  let room = limit;
  let text = markdown(room);
  while (Buffer.byteLength(text) > limit) {
    room = Math.floor(Math.min(room * 0.9, (room * limit) / Buffer.byteLength(text)));
    text = markdown(room);
  }
  return text;
}
