// A mail: a subject, a text, and the same as HTML without styles.

import type { Mail, News } from "../../model/news.ts";
import type { Report } from "../../model/report.ts";
import { html } from "../markdown-escape.ts";
import { type Gist, gistOf } from "./notice.ts";

const longestSubject = 150;

export function mailOf(report: Report, news: News): Mail {
  const gist = gistOf(report, news);
  return {
    subject: `[pgdrift] ${gist.title}`.slice(0, longestSubject),
    text: asText(gist),
    html: asHtml(gist),
  };
}

function asText({ title, lists, url }: Gist): string {
  const parts = lists.map((each) => [each.title, ...each.items.map((item) => `  - ${item}`)].join("\n"));
  return [title, ...parts, ...(url === null ? [] : [`The report is with its run: ${url}`])].join("\n\n").concat("\n");
}

function asHtml({ title, lists, url }: Gist): string {
  const parts = lists.map(
    (each) => `<h3>${html(each.title)}</h3><ul>${each.items.map((item) => `<li>${html(item)}</li>`).join("")}</ul>`,
  );
  const link = url === null ? "" : `<p><a href="${html(url)}">See the report</a></p>`;
  return `<p><strong>${html(title)}</strong></p>${parts.join("")}${link}`;
}
