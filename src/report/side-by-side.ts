// Two texts beside each other, line by line, with the words that differ. Long stretches that are equal are told as a number.

import { diffArrays, diffWordsWithSpace } from "diff";

export interface Piece {
  readonly text: string;
  readonly differs: boolean;
}

export interface Line {
  readonly number: number;
  readonly pieces: readonly Piece[];
}

export type Row =
  | { readonly form: "same"; readonly expected: Line; readonly actual: Line }
  | { readonly form: "differs"; readonly expected: Line | null; readonly actual: Line | null }
  | { readonly form: "gap"; readonly lines: number };

/** Equal lines that are shown around a difference. */
const around = 3;
/** Longer lines are not told apart by words. */
const longestLine = 2_000;

/** Null where the texts have so little in common that a comparison would take long and say nothing. */
export function sideBySide(expected: string, actual: string): readonly Row[] | null {
  const parts = diffArrays(lines(expected), lines(actual), { timeout: 1_000, maxEditLength: 5_000 });
  if (parts === undefined) return null;
  const rows: Row[] = [];
  const at = { expected: 1, actual: 1 };
  const numbered = (side: keyof typeof at, texts: readonly string[]) =>
    texts.map((text) => ({ text, number: at[side]++ }));
  for (const [index, part] of parts.entries()) {
    const next = parts[index + 1];
    if (part.removed && next?.added)
      rows.push(...paired(numbered("expected", part.value), numbered("actual", next.value)));
    else if (part.removed) rows.push(...paired(numbered("expected", part.value), []));
    else if (part.added && !parts[index - 1]?.removed) rows.push(...paired([], numbered("actual", part.value)));
    else if (!part.added) {
      const [one, other] = [numbered("expected", part.value), numbered("actual", part.value)];
      rows.push(...same(one, other, { first: index === 0, last: next === undefined }));
    }
  }
  return rows;
}

interface Numbered {
  readonly text: string;
  readonly number: number;
}

function paired(expected: readonly Numbered[], actual: readonly Numbered[]): readonly Row[] {
  return Array.from({ length: Math.max(expected.length, actual.length) }, (_, index) => {
    const [one, other] = [expected[index], actual[index]];
    const [left, right] = words(one?.text ?? null, other?.text ?? null);
    return {
      form: "differs",
      expected: one === undefined ? null : { number: one.number, pieces: left },
      actual: other === undefined ? null : { number: other.number, pieces: right },
    };
  });
}

/** A line that stands alone differs as a whole. */
function words(expected: string | null, actual: string | null): readonly [readonly Piece[], readonly Piece[]] {
  const whole = (text: string | null) => (text === null ? [] : [{ text, differs: true }]);
  const isLong = (expected?.length ?? 0) > longestLine || (actual?.length ?? 0) > longestLine;
  if (expected === null || actual === null || isLong) return [whole(expected), whole(actual)];
  const parts = diffWordsWithSpace(expected, actual, { maxEditLength: 400 });
  if (parts === undefined || !parts.some(({ added, removed, value }) => !added && !removed && value.trim() !== "")) {
    return [whole(expected), whole(actual)];
  }
  const pieces = (leave: "added" | "removed") =>
    parts
      .filter((part) => !part[leave])
      .map(({ value, added, removed }) => ({ text: value, differs: added || removed }));
  return [pieces("added"), pieces("removed")];
}

function same(
  expected: readonly Numbered[],
  actual: readonly Numbered[],
  { first, last }: { readonly first: boolean; readonly last: boolean },
): readonly Row[] {
  const rows = expected.map(
    (line, index): Row => ({
      form: "same",
      expected: plain(line),
      actual: plain(actual[index] ?? line),
    }),
  );
  const before = first ? 0 : around;
  const after = last ? 0 : around;
  const hidden = rows.length - before - after;
  if (hidden < 3) return rows;
  return [...rows.slice(0, before), { form: "gap", lines: hidden }, ...rows.slice(rows.length - after)];
}

function plain({ text, number }: Numbered): Line {
  return { number, pieces: [{ text, differs: false }] };
}

function lines(text: string): string[] {
  return text.replace(/\r\n?/g, "\n").replace(/\n+$/, "").split("\n");
}
