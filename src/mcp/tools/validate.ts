// The folder alone: does it build from empty?

import { withoutSecrets } from "../../run/secrets.ts";
import { validate as run } from "../../run.ts";
import { addressesOf } from "../looking.ts";
import { reportAnswer, reportOutput, someFindings } from "../report-answer.ts";
import type { Tool } from "../tool.ts";

export const validate: Tool = {
  id: "validate",
  title: "Replay the migrations folder",
  description:
    "Replays the whole migrations folder into an embedded PostgreSQL; no database is connected to. Call it after writing or editing a migration: a file that does not run is named with its line and the server's own error.",
  settings: ["migrations", "layout", "platform", "no-rescue", "replay-timeout"],
  own: someFindings,
  output: reportOutput,
  async run({ config, world, given, env }) {
    const report = await withoutSecrets(addressesOf(config), env, () => run(config, world));
    return await reportAnswer(report, given);
  },
};
