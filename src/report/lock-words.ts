// What a lock means to the others, in words, and how large the table is that it is on. Not escaped for any place.

import type { TableLock } from "../model/release.ts";
import { count } from "./count.ts";

/** Who waits while it is held; a phrase. */
export function whoWaits({ mode }: Pick<TableLock, "mode">): string {
  return waits[mode] ?? "see PostgreSQL's table of lock modes";
}

const waits: Readonly<Record<string, string>> = {
  "ACCESS EXCLUSIVE": "whoever reads or writes it waits",
  EXCLUSIVE: "whoever writes it waits",
  "SHARE ROW EXCLUSIVE": "whoever writes it waits",
  SHARE: "whoever writes it waits",
  "SHARE UPDATE EXCLUSIVE": "reads and writes go on; VACUUM, ANALYZE and other changes of it wait",
};

/** `about 120,000 rows, 18 MB`; `size not known` where the statistics have nothing. */
export function sizeWords({ rows, bytes }: Pick<TableLock, "rows" | "bytes">): string {
  if (rows === null) return "size not known";
  const about = `about ${count(rows, "row").replace(/\B(?=(\d{3})+(?!\d))/g, ",")}`;
  return bytes === null || bytes < 2 ** 20 ? about : `${about}, ${Math.round(bytes / 2 ** 20).toLocaleString("en")} MB`;
}
