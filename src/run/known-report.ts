// A report that the default branch's last check has left: what it found is known, and what differs now is news.

import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { UserError } from "../model/errors.ts";
import type { EarlierCheck, Remembered } from "../model/news.ts";
import { verdicts } from "../model/report.ts";
import { severities } from "../model/severity.ts";

/** Throws UserError where the file is no report of version 1. */
export async function readKnownReport(cwd: string, path: string): Promise<EarlierCheck> {
  const report = await parsed(cwd, path);
  const findings = member(report, "findings");
  const day = dayOf(member(member(report, "run"), "at"));
  const verdict = verdicts.find((each) => each === member(report, "verdict"));
  if (member(report, "schemaVersion") !== 1 || !Array.isArray(findings) || day === null || verdict === undefined) {
    throw notOne(path);
  }
  const counting = findings.filter((finding: unknown) => member(finding, "accepted") === null);
  return { verdict, remembered: counting.map((finding: unknown) => rememberedOf(finding, day, path)) };
}

function rememberedOf(finding: unknown, day: string, path: string): Remembered {
  const [id, content, object] = [member(finding, "id"), member(finding, "content"), member(finding, "object")];
  const severity = severities.find((each) => each === member(finding, "severity"));
  if (typeof id !== "string" || typeof content !== "string" || severity === undefined) throw notOne(path);
  const name = ["schema", "table", "name"].map((part) => member(object, part)).filter((part) => part !== null);
  return {
    id,
    content,
    severity,
    since: dayOf(member(member(finding, "known"), "since")) ?? day,
    called: `${member(object, "kind")} ${name.join(".")}`,
  };
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
