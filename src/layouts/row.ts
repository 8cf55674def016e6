// A row of a history table, as `to_jsonb` tells it: whatever columns are there, of whatever type.

import type { Row } from "../postgres/session.ts";

export interface HistoryRow {
  /** Null where the column is absent, NULL, or no text. A number is its text. */
  text(column: string): string | null;
  /** The array without its NULLs; null where the column is absent, NULL, or no array. */
  texts(column: string): readonly string[] | null;
  /** Null where the column is absent, NULL, or no boolean. */
  flag(column: string): boolean | null;
  /** ISO 8601 in UTC; null where there is none. */
  time(column: string): string | null;
}

export function historyRow(row: Row): HistoryRow {
  const columns: unknown = JSON.parse(row.row ?? "{}");
  const values = new Map(typeof columns === "object" && columns !== null ? Object.entries(columns) : []);
  const text = (column: string): string | null => {
    const value: unknown = values.get(column);
    if (typeof value === "number") return String(value);
    return typeof value === "string" ? value : null;
  };
  return {
    text,
    texts: (column) => {
      const value: unknown = values.get(column);
      return Array.isArray(value) ? value.filter((each) => typeof each === "string") : null;
    },
    flag: (column) => {
      const value: unknown = values.get(column);
      return typeof value === "boolean" ? value : null;
    },
    time: (column) => {
      const time = new Date(text(column) ?? Number.NaN);
      return Number.isNaN(time.getTime()) ? null : time.toISOString();
    },
  };
}
