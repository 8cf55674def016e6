// Whether the project turns row level security on by itself for every new table: a trigger of the platform's making
// that lies in the user's schema. Where live has it, tables are made with it in the shadow too.

import { objectKey } from "../../../model/object.ts";
import type { Project } from "../platform.ts";

const named = /\brls_auto_enable\b/i;
const made = /\bCREATE\s+(?:OR\s+REPLACE\s+)?FUNCTION\s+(?:"?public"?\s*\.\s*)?"?rls_auto_enable\b/i;

export function hasAutoRls({ live, texts }: Project): boolean {
  if (texts === undefined || texts.some((text) => made.test(text))) return false;
  return live === null ? texts.some((text) => named.test(text)) : live.objects.has(trigger);
}

const trigger = objectKey({ kind: "event-trigger", schema: null, table: null, name: "ensure_rls" });
