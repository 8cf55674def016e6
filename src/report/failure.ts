// What is said in a summary where a run ended without a report: bad input, or no connection.

import { inline } from "./markdown-escape.ts";

/** `message` has one line a fault. */
export function failureMarkdown(message: string): string {
  const lines = message.split("\n").filter((line) => line.trim() !== "");
  return ["## pgdrift could not check", "", ...lines.map((line) => `- ${inline(line)}`), ""].join("\n");
}
