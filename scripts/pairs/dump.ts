// What `pg_dump -s` says of a database, in a form in which two databases can be held against each other.

import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** How two dumps differ: `order` only in the order of columns, `owner` only in who owns what. */
export type Judgement = "same" | "order" | "owner" | "different";

/** Every object's statements, sorted: the dump's own order says nothing of the schema. Throws where pg_dump refuses. */
export async function dump(url: string): Promise<readonly string[]> {
  const { stdout } = await run("pg_dump", ["-s", url], { maxBuffer: 256 * 1024 * 1024 });
  return stdout
    .split(/^--\n-- Name: .*\n--\n/m)
    .map((part) => part.replace(/^(--.*|SET .*|SELECT pg_catalog\.set_config.*|\\(un)?restrict.*|)\n/gm, "").trim())
    .filter((part) => part !== "")
    .sort();
}

export function judge(one: readonly string[], other: readonly string[]): Judgement {
  if (one.join("\n") === other.join("\n")) return "same";
  if (one.map(withoutOrder).join("\n") === other.map(withoutOrder).join("\n")) return "order";
  if (withoutOwners(one) === withoutOwners(other)) return "owner";
  return "different";
}

/** The lines of a table's body, or of a list of privileges, sorted. */
function withoutOrder(part: string): string {
  if (!/^CREATE (UNLOGGED )?TABLE |^GRANT [^;]*;\n(?:GRANT [^;]*;\n?)*$/.test(part)) return part;
  return part
    .split("\n")
    .map((line) => line.replace(/,$/, ""))
    .sort()
    .join("\n");
}

function withoutOwners(parts: readonly string[]): string {
  return parts.map((part) => withoutOrder(part.replace(/^ALTER .* OWNER TO .*;$/gm, "")).trim()).join("\n");
}

/** Of the pg_dump on the PATH; null where there is none. It refuses servers that are newer. */
export async function dumpMajor(): Promise<number | null> {
  try {
    const { stdout } = await run("pg_dump", ["--version"]);
    return Number(/(\d+)/.exec(stdout)?.[1] ?? 0);
  } catch {
    return null;
  }
}
