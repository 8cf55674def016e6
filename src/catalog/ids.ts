// The kinds of object that a reader exists for. `role` and `migration` are spoken of in findings, and read from no catalog.

import type { Kind } from "../model/object.ts";

export const ids = [
  "schema",
  "extension",
  "type",
  "sequence",
  "table",
  "column",
  "constraint",
  "index",
  "view",
  "function",
  "trigger",
  "rule",
  "policy",
  "event-trigger",
  "publication",
  "default-privileges",
] as const satisfies readonly Kind[];
export type KindId = (typeof ids)[number];
