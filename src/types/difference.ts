// One way in which a file's types and the schema differ, where in the file that is, and what would settle it there.

import type { ObjectIdentity } from "../model/object.ts";
import type { TypeRuleId } from "./rule-ids.ts";

export interface TypeDifference {
  readonly rule: TypeRuleId;
  readonly object: ObjectIdentity;
  /** What the schema says; null where it has nothing. */
  readonly expected: string | null;
  /** What the file says. */
  readonly actual: string | null;
  /** One sentence. */
  readonly message: string;
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** Null where it cannot be placed: then `paste` is what to add by hand. */
  readonly edits: readonly Edit[] | null;
  readonly paste: string | null;
}

/** In UTF-16 units from 0. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** What is not edited stays byte for byte. Of edits at one place the first stands first. */
export function edited(text: string, edits: readonly Edit[]): string {
  const inOrder = edits.map((edit, at) => ({ edit, at })).toSorted((a, b) => b.edit.from - a.edit.from || b.at - a.at);
  return inOrder.reduce((made, { edit: { from, to, text: put } }) => made.slice(0, from) + put + made.slice(to), text);
}

export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}
