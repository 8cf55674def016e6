// Is the database what the migrations say it is?

import { look, lookSettings } from "../looking.ts";
import { reportAnswer, reportOutput, someFindings } from "../report-answer.ts";
import type { Tool } from "../tool.ts";

export const check: Tool = {
  id: "check",
  title: "Check the database for drift",
  description:
    "Compares the live PostgreSQL database, read only, with the repository's migrations and returns the report: verdict, findings by severity with expected and actual, pending migrations, and what could not be compared. Call it first. A verdict `inconclusive` means that not all was seen: it is not clean.",
  settings: [...lookSettings, "fail-on"],
  own: someFindings,
  output: reportOutput,
  run: async (call) => await reportAnswer(await look(call, false), call.given),
};
