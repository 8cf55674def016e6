// A report made ready for the channels: each gets its text finished, in its own form.

import type { Delivery } from "../deliver/channel.ts";
import { recognise } from "../drift/recognise.ts";
import type { Report } from "../model/report.ts";
import type { Reports } from "../model/reports.ts";
import { annotationsOf } from "../report/annotations.ts";
import { formats } from "../report/index.ts";
import { jsonText } from "../report/json.ts";
import { newsMarkdown } from "../report/news.ts";
import { notices } from "../report/notices/index.ts";
import { mailOf } from "../report/notices/mail.ts";

/** Of several databases: a row for those that say the same; what can hold only one report gets them together. */
export async function deliveryOfMany(reports: readonly Report[], label: string | null): Promise<Delivery> {
  const { manyMarkdown } = await import("../report/many/markdown.ts");
  const { together } = await import("../report/many/together.ts");
  const { render } = await manyMarkdown(reports);
  const all: Reports = { schemaVersion: 1, reports };
  return {
    ...(await deliveryOf(together(reports, label))),
    markdown: (limit) => render(limit),
    summary: render,
    json: jsonText(all),
  };
}

export async function deliveryOf(report: Report): Promise<Delivery> {
  const [markdown, json, html, sarif] = await Promise.all([
    formats.markdown(),
    formats.json(),
    formats.html(),
    formats.sarif(),
  ]);
  const whole = { color: false, limit: Number.POSITIVE_INFINITY };
  return {
    report,
    markdown: (limit, known) => {
      const told = known === undefined ? report : { ...report, findings: recognise(report.findings, known) };
      return markdown.render(told, { color: false, limit });
    },
    summary: (limit) => markdown.render(report, { color: false, limit, picture: true }),
    json: json.render(report, whole),
    html: html.render(report, whole),
    sarif: sarif.render(report, whole),
    annotations: annotationsOf(report),
    news: newsMarkdown,
    chat: async (id, news) => (await notices[id]()).render(report, news),
    mail: async (news) => mailOf(report, news),
  };
}
