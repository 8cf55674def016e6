// A message in Slack's blocks. Text from elsewhere stands in plain_text, where Slack reads no markup at all.
// https://docs.slack.dev/reference/block-kit/blocks

import { gistOf, type Notice } from "./notice.ts";

/** Characters that one text of a block takes. */
const longestHeader = 150;
const longestText = 3_000;

export const slack: Notice = {
  render(report, news) {
    const { title, lists, url } = gistOf(report, news);
    const sections = lists.map((each) =>
      section(`${each.title}\n${each.items.map((item) => `• ${item}`).join("\n")}`.slice(0, longestText)),
    );
    const blocks = [
      { type: "header", text: plain(`Schema drift: ${report.verdict}`.slice(0, longestHeader)) },
      section(title),
      ...sections,
      ...(url === null
        ? []
        : [{ type: "actions", elements: [{ type: "button", text: plain("See the report"), url }] }]),
    ];
    return JSON.stringify({ text: escaped(title), blocks });
  },
};

function section(text: string): object {
  return { type: "section", text: plain(text) };
}

/** `emoji: false`, or `:smile:` in a name becomes one. */
function plain(text: string): object {
  return { type: "plain_text", text, emoji: false };
}

/** The line that a notification shows is markup: `<!channel>` would call everybody. */
function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
