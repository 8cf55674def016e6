// The channels that a report goes out by, in the order in which they are served: the outputs tell what the others did.

export const ids = [
  "files",
  "summary",
  "annotations",
  "comment",
  "issue",
  "artifact",
  "sarif",
  "slack",
  "teams",
  "discord",
  "webhook",
  "mail",
  "outputs",
] as const;
export type ChannelId = (typeof ids)[number];

/** What a step's outputs are called in action.yml. */
export const outputNames = [
  "verdict",
  "failed",
  "highest",
  "critical",
  "high",
  "medium",
  "low",
  "report-markdown",
  "report-json",
  "report-html",
  "report-sarif",
  "comment-url",
  "issue-url",
  "fingerprint",
] as const;
export type OutputName = (typeof outputNames)[number];
