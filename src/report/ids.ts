// The formats that a report is rendered in.

export const ids = ["text", "json", "markdown", "html", "sarif", "junit"] as const;
export type FormatId = (typeof ids)[number];
