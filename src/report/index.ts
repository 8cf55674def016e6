// The formats by their ids.

import type { Format } from "./format.ts";
import type { FormatId } from "./ids.ts";
import { json } from "./json.ts";
import { markdown } from "./markdown.ts";
import { text } from "./text.ts";

export const formats = { text, json, markdown } as const satisfies Record<FormatId, Format>;
