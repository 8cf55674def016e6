// The way back: SQL that was run before anybody reads it.

import { embeddedOnly } from "../../cli/embedded-only.ts";
import { look, lookSettings } from "../looking.ts";
import { reportOutput, someFindings, someOf } from "../report-answer.ts";
import type { Tool } from "../tool.ts";

export const repairScript: Tool = {
  id: "repair_script",
  title: "The script that brings the database back",
  description:
    "Makes the SQL that brings the live database back to its migrations, and proves it on an embedded replica. It is returned, never run: a person runs it with psql. Only a script whose proof is `proven` ends where the migrations do; statements that lose data are commented out unless allow-data-loss is given.",
  settings: [...lookSettings, "only", "except", "online", "data-checks", "allow-data-loss"],
  own: someFindings,
  output: reportOutput,
  async run(call) {
    embeddedOnly(call.config, "repair_script");
    const report = await look(call, true);
    const script = report.scripts.repair;
    const nothing = report.verdict === "clean" ? "there is nothing to repair" : `no script: ${report.verdict}`;
    const text =
      script === null
        ? nothing
        : `${script.proof}${script.reason === null ? "" : `: ${script.reason}`}; ${script.heldBack} held back because they lose data\n\n${script.sql}`;
    return { text, structured: { ...someOf(report, call.given) } };
  },
};
