// What changed since the last check, as a comment on the issue: what is new first, then what is worse, then what is gone.

import type { Finding } from "../model/finding.ts";
import type { News } from "../model/news.ts";
import { objectName } from "../model/object.ts";
import { count } from "./count.ts";
import { code, inline } from "./markdown-escape.ts";

/** Items of one list; the issue itself has all of them. */
const longestList = 20;

export function newsMarkdown(news: News): string {
  const { what, fresh, worse, gone } = news;
  if (what === "same") return "Nothing has changed since the last check.";
  if (what === "clean") return "All is well again: the database is what its migrations say it is. Thank you.";
  if (what === "unsure") {
    return "The last check could not see everything, so it neither adds to this nor takes away from it. What it saw stands above.";
  }
  return [
    what === "drift" ? "The database has drifted again." : "",
    list(`${count(fresh.length, "finding")} new`, fresh.map(findingLine)),
    list(
      `${count(worse.length, "finding")} worse`,
      worse.map(({ finding, was }) => `${findingLine(finding)} (was ${was})`),
    ),
    list(
      `${count(gone.length, "finding")} gone`,
      gone.map(({ severity, called, since }) => `${severity}: ${code(called)}, there since ${since}`),
    ),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function findingLine({ severity, object, message }: Finding): string {
  return `${severity}: ${object.kind} ${code(objectName(object))}: ${inline(message).slice(0, 300)}`;
}

function list(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return "";
  const rest = lines.length - longestList;
  const items = lines.slice(0, longestList).map((line) => `- ${line}`);
  return [`**${title}**`, "", ...items, ...(rest > 0 ? [`- and ${rest} more, in the issue above`] : [])].join("\n");
}
