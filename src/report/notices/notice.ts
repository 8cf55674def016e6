// The seam of the notices: a report and what is new in it in, a body to send out. Short: a notice leads to the report, it is none.

import type { Finding } from "../../model/finding.ts";
import type { News } from "../../model/news.ts";
import { objectName } from "../../model/object.ts";
import type { Report } from "../../model/report.ts";
import { count } from "../count.ts";
import { headline, subjectOf } from "../headline.ts";
import { printableLine } from "../terminal.ts";

export interface Notice {
  /** The body of the request, as text. */
  render(report: Report, news: News): string;
}

/** Items of one list; the report has all of them. */
const longestList = 10;
const longestLine = 300;

/** Data, not yet escaped. */
export interface Gist {
  /** The verdict, in one line. */
  readonly title: string;
  readonly lists: readonly { readonly title: string; readonly items: readonly string[] }[];
  /** Of the run; null outside CI. */
  readonly url: string | null;
}

/** What every notice says, whatever it looks like in its place. */
export function gistOf(report: Report, { fresh, worse, gone }: News): Gist {
  return {
    title: short(headline(report, subjectOf(report), (data) => data)),
    lists: [
      list("new", fresh.map(findingLine)),
      list(
        "worse",
        worse.map(({ finding, was }) => `${findingLine(finding)} (was ${was})`),
      ),
      list(
        "gone",
        gone.map(({ severity, called, since }) => `${severity}: ${called}, there since ${since}`),
      ),
    ].filter(({ items }) => items.length > 0),
    url: report.run.url,
  };
}

function findingLine({ severity, object, message }: Finding): string {
  return `${severity}: ${object.kind} ${objectName(object)}: ${message}`;
}

function list(word: string, lines: readonly string[]): Gist["lists"][number] {
  const rest = lines.length - longestList;
  const items = [...lines.slice(0, longestList).map(short), ...(rest > 0 ? [`and ${rest} more`] : [])];
  return { title: `${count(lines.length, "finding")} ${word}`, items };
}

function short(text: string): string {
  const line = printableLine(text).trim();
  return line.length <= longestLine ? line : `${line.slice(0, longestLine).replace(/[\ud800-\udbff]$/, "")}…`;
}
