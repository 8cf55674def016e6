// The step's outputs, for the steps that follow.

import type { Channel } from "./channel.ts";
import { outputNames } from "./ids.ts";

export const outputs: Channel = {
  id: "outputs",
  async deliver({ report }, { runner }, delivered) {
    const { verdict, failed, highest, counts, database } = report;
    const all = {
      ...delivered,
      verdict,
      failed: String(failed),
      highest: highest ?? "",
      critical: String(counts.critical),
      high: String(counts.high),
      medium: String(counts.medium),
      low: String(counts.low),
      fingerprint: database?.fingerprint ?? "",
    };
    for (const name of outputNames) runner.output(name, all[name] ?? "");
    return all;
  },
};
