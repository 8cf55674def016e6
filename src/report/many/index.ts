// Several reports in each format: JSON holds them all, text and markdown a row for those that say the same; the others hold one
// report, in which each finding says where it is.

import type { Report } from "../../model/report.ts";
import type { Reports } from "../../model/reports.ts";
import type { RenderOptions } from "../format.ts";
import type { FormatId } from "../ids.ts";
import { formats } from "../index.ts";
import { jsonText } from "../json.ts";
import { manyMarkdown } from "./markdown.ts";
import { manyText } from "./text.ts";
import { together } from "./together.ts";

export async function renderMany(
  reports: readonly Report[],
  format: FormatId,
  options: RenderOptions,
): Promise<string> {
  switch (format) {
    case "json": {
      const all: Reports = { schemaVersion: 1, reports };
      return jsonText(all);
    }
    case "text":
      return await manyText(reports, options.color);
    case "markdown":
      return (await manyMarkdown(reports)).render(options.limit);
    default:
      return (await formats[format]()).render(together(reports, null), options);
  }
}
