// A report that the default branch's last check has left: what it found is known.

import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { UserError } from "../model/errors.ts";
import type { Known, KnownFinding } from "../model/known.ts";

/** Throws UserError where the file is no report of version 1. */
export async function readKnownReport(cwd: string, path: string): Promise<Known> {
  const report = await parsed(cwd, path);
  const findings = member(report, "findings");
  const day = dayOf(member(member(report, "run"), "at"));
  if (member(report, "schemaVersion") !== 1 || !Array.isArray(findings) || day === null) throw notOne(path);
  return new Map(
    findings.map((finding: unknown): [string, KnownFinding] => {
      const [id, content] = [member(finding, "id"), member(finding, "content")];
      if (typeof id !== "string" || typeof content !== "string") throw notOne(path);
      return [id, { content, since: dayOf(member(member(finding, "known"), "since")) ?? day }];
    }),
  );
}

async function parsed(cwd: string, path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(resolve(cwd, path), "utf8"));
  } catch (error) {
    if (error instanceof SyntaxError) throw notOne(path);
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new UserError(`known-report: ${path} cannot be read (${code}); give the JSON report of an earlier check`);
  }
}

function notOne(path: string): UserError {
  return new UserError(
    `known-report: ${path} is no report of version 1; give what \`check --format json\` has written`,
  );
}

function member(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}

function dayOf(value: unknown): string | null {
  return typeof value === "string" ? (/^\d{4}-\d{2}-\d{2}/.exec(value)?.[0] ?? null) : null;
}
