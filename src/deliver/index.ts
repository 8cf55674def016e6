// The channels by their ids, and the round through all of them.

import { type Channel, type Delivery, type Outputs, type Place, Refused } from "./channel.ts";
import { type ChannelId, ids } from "./ids.ts";

export const channels = {
  files: async () => (await import("./files.ts")).files,
  summary: async () => (await import("./summary.ts")).summary,
  annotations: async () => (await import("./annotations.ts")).annotations,
  comment: async () => (await import("./comment.ts")).comment,
  issue: async () => (await import("./issue.ts")).issue,
  artifact: async () => (await import("./artifact.ts")).artifact,
  sarif: async () => (await import("./sarif.ts")).sarif,
  slack: async () => (await import("./notice.ts")).slack,
  teams: async () => (await import("./notice.ts")).teams,
  discord: async () => (await import("./notice.ts")).discord,
  webhook: async () => (await import("./notice.ts")).webhook,
  mail: async () => (await import("./mail.ts")).mail,
  outputs: async () => (await import("./outputs.ts")).outputs,
} as const satisfies Record<ChannelId, () => Promise<Channel>>;

/** Never throws: a channel that fails is a warning, and the verdict stands. */
export async function deliver(delivery: Delivery, place: Place): Promise<Outputs> {
  let outputs: Outputs = {};
  for (const id of ids) {
    try {
      const channel = await channels[id]();
      outputs = { ...outputs, ...(await channel.deliver(delivery, place, outputs)) };
    } catch (error) {
      place.runner.warn(`${id}: ${said(error)}`);
    }
  }
  return outputs;
}

function said(error: unknown): string {
  if (error instanceof Refused) return error.message;
  return `not delivered: ${error instanceof Error ? error.message : String(error)}`;
}
