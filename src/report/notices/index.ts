// The notices by their ids, each loaded when it is asked for.

import type { NoticeId } from "./ids.ts";
import type { Notice } from "./notice.ts";

export const notices = {
  slack: async () => (await import("./slack.ts")).slack,
  teams: async () => (await import("./teams.ts")).teams,
  discord: async () => (await import("./discord.ts")).discord,
} as const satisfies Record<NoticeId, () => Promise<Notice>>;
