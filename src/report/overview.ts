// Of more findings than anybody reads one by one: where they are and of what sort, in two lines. Data, not yet escaped.

import type { Finding } from "../model/finding.ts";
import { count, enumerate } from "./count.ts";

/** Fewer are seen at a glance. */
const many = 50;
/** As many are named of each sort. */
const named = 5;

/** Empty where there is no need. */
export function overview(findings: readonly Finding[]): readonly string[] {
  const counting = findings.filter(({ accepted }) => accepted === null);
  if (counting.length < many) return [];
  return [
    `By rule: ${told(counting.map(({ rule }) => rule))}.`,
    `By schema: ${told(counting.map(({ object }) => object.schema ?? "in no schema"))}.`,
  ];
}

/** Most first: `table-unexpected 1200, index-missing 30 and 4 others 9`. */
function told(values: readonly string[]): string {
  const numbers = new Map<string, number>();
  for (const value of values) numbers.set(value, (numbers.get(value) ?? 0) + 1);
  const sorted = [...numbers].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const rest = sorted.slice(named);
  const others = rest.reduce((sum, [, number]) => sum + number, 0);
  return enumerate([
    ...sorted.slice(0, named).map(([value, number]) => `${value} ${number}`),
    ...(rest.length === 0 ? [] : [`${count(rest.length, "other")} ${others}`]),
  ]);
}
