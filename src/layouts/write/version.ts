// The version that comes next, in the style of those that are there: a time where they are times, else the next number.

import { byBytes } from "../order.ts";

/** Of digits: `20240101120000` is a time in UTC, `1700000000000` one in milliseconds, `000012` a number of six digits. */
export interface Style {
  /** The number of digits, zeros before it included. */
  readonly width: number;
  readonly kind: "date" | "unix" | "number";
}

export const seconds: Style = { kind: "date", width: 14 };
export const milliseconds: Style = { kind: "unix", width: 13 };

/** Of the newest version as it is written in the files' names; `otherwise` where there is none. */
export function styleOf(newest: string | undefined, otherwise: Style): Style {
  if (newest === undefined || !/^\d+$/.test(newest)) return otherwise;
  const width = newest.length;
  if ((width === 14 || width === 17) && dateOf(newest) !== null) return { kind: "date", width };
  if ((width === 13 || width === 10) && /^[12]/.test(newest)) return { kind: "unix", width };
  return { kind: "number", width };
}

/** After the clock, and after every version that is taken. */
export function nextVersion(taken: readonly string[], style: Style, at: Date): string {
  const newest = taken
    .filter((version) => /^\d+$/.test(version))
    .map(BigInt)
    .reduce((a, b) => (a > b ? a : b), -1n);
  if (style.kind === "number") return (newest + 1n > 0n ? newest + 1n : 1n).toString().padStart(style.width, "0");
  const now = written(at, style);
  return BigInt(now) > newest ? now : behind(newest, style);
}

/** For tools that run files in the order of their names' bytes: `20240101…` would come before `2_`, so `3_` comes then. */
export function nextTime(taken: readonly string[], newest: string | undefined, at: Date): string {
  const time = nextVersion(taken, seconds, at);
  const isLast = newest === undefined || byBytes(`${time}_`, `${newest}_`) > 0;
  return isLast ? time : nextVersion(taken, styleOf(newest, seconds), at);
}

function written(at: Date, { kind, width }: Style): string {
  if (kind === "unix")
    return String(width === 10 ? Math.floor(at.getTime() / 1000) : at.getTime()).padStart(width, "0");
  return at.toISOString().replace(/\D/g, "").slice(0, width);
}

/** The clock is behind the newest file: the next second, or the next number where that is no time. */
function behind(newest: bigint, style: Style): string {
  const text = newest.toString().padStart(style.width, "0");
  const time = style.kind === "date" && text.length === style.width ? dateOf(text) : null;
  if (time === null) return (newest + 1n).toString();
  return written(new Date(time + (style.width === 17 ? 1 : 1000)), style);
}

/** In milliseconds; null where the digits are no time. */
function dateOf(digits: string): number | null {
  const [, year, month, day, hour, minute, second, ms = "000"] =
    /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d{3})?$/.exec(digits) ?? [];
  if (year === undefined) return null;
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`);
  return Number.isNaN(time) ? null : time;
}
