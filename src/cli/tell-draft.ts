// What was written, or would be, in lines for a terminal.

import type { Drafted } from "../layouts/write/draft.ts";
import { printableLine } from "../report/terminal.ts";

export function tellDraft({ edits, told }: Drafted, { isDry }: { readonly isDry: boolean }): string {
  const files = edits.map(
    ({ path, before }) => `${isDry ? "would " : ""}${before === null ? "write" : "change"} ${path}`,
  );
  const shown = isDry ? edits.filter(({ text }) => text !== "").map(({ path, text }) => `\n-- ${path}\n${text}`) : [];
  const lines = isDry ? files : files.map((line) => line.replace(/^write/, "wrote").replace(/^change/, "changed"));
  return [
    ...lines.map((line) => `${printableLine(line)}\n`),
    ...told.map((each) => `${printableLine(each)}\n`),
    ...shown,
  ].join("");
}
