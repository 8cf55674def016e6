// The formats by their ids, each loaded when it is asked for.

import type { Format } from "./format.ts";
import type { FormatId } from "./ids.ts";

export const formats = {
  text: async () => (await import("./text.ts")).text,
  json: async () => (await import("./json.ts")).json,
  html: async () => (await import("./html.ts")).html,
  sarif: async () => (await import("./sarif.ts")).sarif,
  junit: async () => (await import("./junit.ts")).junit,
  markdown: async () => (await import("./markdown.ts")).markdown,
} as const satisfies Record<FormatId, () => Promise<Format>>;
