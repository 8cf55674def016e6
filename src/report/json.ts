// The report and nothing else.

import type { Format } from "./format.ts";

export const json: Format = {
  id: "json",
  render: (report) => jsonText(report),
};

/** As JSON on lines of its own, for a file or a terminal. */
export function jsonText(value: unknown): string {
  return `${visible(JSON.stringify(value, null, 2))}\n`;
}

/** The same JSON, with what a terminal would act on, or a reader cannot see, spelled out. */
function visible(text: string): string {
  return text.replace(
    /[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
