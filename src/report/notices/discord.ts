// A message in Discord: one embed, with nobody mentioned whatever the names are.
// https://discord.com/developers/docs/resources/webhook#execute-webhook

import type { Severity } from "../../model/severity.ts";
import { gistOf, type Notice } from "./notice.ts";

/** Characters that an embed's parts take. */
const longestTitle = 256;
const longestDescription = 4_096;

const colors: Readonly<Record<Severity, number>> = {
  critical: 0xb3_14_26,
  high: 0xd9_58_1e,
  medium: 0xc0_90_10,
  low: 0x5b_6b_7b,
};
const green = 0x2d_7d_46;

export const discord: Notice = {
  render(report, news) {
    const { title, lists, url } = gistOf(report, news);
    const description = lists
      .map((each) => [`**${each.title}**`, ...each.items.map((item) => `• ${escaped(item)}`)].join("\n"))
      .join("\n\n");
    const embed = {
      title: escaped(title).slice(0, longestTitle),
      description: description.slice(0, longestDescription),
      color: report.highest === null ? green : colors[report.highest],
      ...(url === null ? {} : { url }),
    };
    return JSON.stringify({ embeds: [embed], allowed_mentions: { parse: [] } });
  },
};

function escaped(text: string): string {
  return text.replace(/[\\*_~`|>#[\]()<:@-]/g, "\\$&").replace(/\b(https?)\\:(?=\/\/)/gi, "$1\u2060:");
}
