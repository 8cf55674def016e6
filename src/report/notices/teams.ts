// A message in Microsoft Teams: an adaptive card, for the webhook of a workflow. Its text blocks read a little markdown.
// https://learn.microsoft.com/adaptive-cards/authoring-cards/text-features

import { gistOf, type Notice } from "./notice.ts";

export const teams: Notice = {
  render(report, news) {
    const { title, lists, url } = gistOf(report, news);
    const content = {
      $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
      type: "AdaptiveCard",
      version: "1.4",
      body: [
        block(title, { weight: "Bolder", size: "Medium" }),
        ...lists.flatMap((each) => [
          block(each.title, { weight: "Bolder" }),
          ...each.items.map((item) => block(item, { spacing: "Small" })),
        ]),
      ],
      actions: url === null ? [] : [{ type: "Action.OpenUrl", title: "See the report", url }],
    };
    const attachment = { contentType: "application/vnd.microsoft.card.adaptive", contentUrl: null, content };
    return JSON.stringify({ type: "message", attachments: [attachment] });
  },
};

function block(text: string, look: object): object {
  return { type: "TextBlock", text: escaped(text), wrap: true, ...look };
}

/** Emphasis, links and lists are all that it knows; a date function begins with two braces. */
function escaped(text: string): string {
  return text
    .replace(/[\\*_[\]()]/g, "\\$&")
    .replace(/^([-+]|\d+\.)(?=\s)/, "\\$1")
    .replaceAll("{{", "{\u2060{");
}
