// What the pending migrations will do to this database.

import { embeddedOnly } from "../../cli/embedded-only.ts";
import { previewText } from "../../report/preview-text.ts";
import { look, lookSettings } from "../looking.ts";
import { reportOutput, someFindings, someOf } from "../report-answer.ts";
import type { Tool } from "../tool.ts";

export const preview: Tool = {
  id: "preview",
  title: "Try the pending migrations on a replica",
  description:
    "Runs each pending migration on an embedded replica of the live schema, never on the database: says which would fail there and on what line, which end otherwise than the folder alone, what each changes, and its locks and rewrites on this database's sizes. Call it before a migration is merged or deployed.",
  settings: lookSettings,
  own: someFindings,
  output: reportOutput,
  async run(call) {
    embeddedOnly(call.config, "preview");
    const report = someOf(await look(call, true), call.given);
    return { text: previewText(report), structured: { ...report } };
  },
};
