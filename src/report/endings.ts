// The form that a report's file has, by the ending of its name.

import type { FormatId } from "./ids.ts";

export const endings: Readonly<Record<string, FormatId>> = {
  ".txt": "text",
  ".json": "json",
  ".md": "markdown",
  ".html": "html",
  ".sarif": "sarif",
  ".xml": "junit",
};

/** Null where no form has such an ending. */
export function formatOf(path: string): FormatId | null {
  const ending = /\.[a-z]+$/i.exec(path)?.[0].toLowerCase() ?? "";
  return Object.hasOwn(endings, ending) ? (endings[ending] ?? null) : null;
}
