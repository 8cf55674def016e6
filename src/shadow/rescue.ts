// The rescue rules: what is done about a statement that failed, where it was not the schema's fault. The law: no rescue
// hides a change of schema. A statement that makes one runs, or the file has failed.

import { extensionThatBrings } from "./brings.ts";
import { type Shadow, StatementError } from "./engine.ts";
import { harmless } from "./harmless.ts";
import { missingIn } from "./missing.ts";

export interface Rescue {
  /** Extensions that the database is known to have though no file makes them, by name, with the schema they are put in; null for their own. */
  readonly extensions: ReadonlyMap<string, string | null>;
}

export interface Mended {
  readonly code: string;
  /** What was done, in words. */
  readonly what: string;
}

/** How often one statement is tried again: each time behind another remedy. */
const tries = 8;

/**
 * The statement has been undone. `attempt` runs a text, and undoes it again where it throws. Null where there is no
 * rule: then the error stands.
 */
export async function mend(
  statement: string,
  refused: StatementError,
  attempt: (text: string) => Promise<void>,
  rescue: Rescue,
): Promise<readonly Mended[] | null> {
  const mended: Mended[] = [];
  let text = statement;
  let error = refused;
  for (let tried = 0; tried < tries; tried += 1) {
    const skipped = skip(text, error);
    if (skipped !== null) return [...mended, skipped];
    const remedy = remedyFor(text, error, rescue);
    if (remedy === null || mended.some(({ what }) => what === remedy.what)) return null;
    mended.push({ code: remedy.code, what: remedy.what });
    text = remedy.text;
    try {
      if (remedy.before !== "") await attempt(remedy.before);
      await attempt(text);
      return mended;
    } catch (again) {
      if (!(again instanceof StatementError)) throw again;
      error = again;
    }
  }
  return null;
}

/** 42601 can never have run anywhere; a class of 53, 57 or XX is the engine's own trouble. */
function skip(text: string, { code, message }: StatementError): Mended | null {
  if (isOfAnotherDatabase(text, code)) {
    return { code: "rescue-database-skipped", what: `skipped, it is about another database: ${message}` };
  }
  if (code === "42601" || /^(?:53|57|58|XX)/.test(code)) return null;
  const kind = harmless(text);
  if (kind === "data") return { code: "rescue-data-skipped", what: `skipped, it changes no schema: ${message}` };
  if (kind === "assertion") {
    return { code: "rescue-assertion-skipped", what: `skipped, the block only asserts: ${message}` };
  }
  if (kind === "setting" && code === "42704") {
    return { code: "rescue-setting-skipped", what: `skipped, the engine has no such setting: ${message}` };
  }
  return null;
}

/** Our own is there, so CREATE gives 42P04 for it and nothing else gives 3D000; a shadow on a server refuses both (42501). */
function isOfAnotherDatabase(text: string, code: string): boolean {
  if (harmless(text) !== "database") return false;
  return code === "3D000" || (code === "42501" && /^(?:CREATE|DROP)\s/i.test(text));
}

interface Remedy extends Mended {
  readonly before: string;
  /** What is tried then: the statement, as a rule. */
  readonly text: string;
}

function remedyFor(text: string, error: StatementError, rescue: Rescue): Remedy | null {
  return emptied(text, error) ?? anyVersion(text, error) ?? assumed(text, error, rescue);
}

/** Rows that the files themselves left behind; another database has others, or none. */
function emptied(text: string, { code, message, table }: StatementError): Remedy | null {
  if (!/^(?:22|23)/.test(code)) return null;
  const altered =
    /^ALTER\s+TABLE\s+(?:IF\s+EXISTS\s+)?(?:ONLY\s+)?((?:"[^"]+"|[\w$]+)(?:\s*\.\s*(?:"[^"]+"|[\w$]+))?)/i;
  const name = table ?? altered.exec(text)?.[1] ?? null;
  if (name === null) return null;
  const before = `SET session_replication_role = replica;
DELETE FROM ${name};
SET session_replication_role = origin`;
  return { code: "rescue-table-emptied", what: `${message}: table ${name} was emptied first`, before, text };
}

function anyVersion(text: string, { message }: StatementError): Remedy | null {
  if (!/has no (?:installation script nor )?update path/.test(message) || !/^CREATE\s+EXTENSION\b/i.test(text))
    return null;
  const without = text.replace(/\bVERSION\s+(?:'[^']*'|"[^"]*"|[\w.]+)/i, "");
  return {
    code: "rescue-any-version",
    what: `${message}: made in the engine's own version`,
    before: "",
    text: without,
  };
}

function assumed(text: string, { message }: StatementError, { extensions }: Rescue): Remedy | null {
  const missing = missingIn(message);
  const name = missing === null ? null : extensionThatBrings(missing.name);
  const schema = name === null ? undefined : extensions.get(name);
  if (name === null || schema === undefined) return null;
  const place = schema === null ? "" : ` WITH SCHEMA "${schema}"`;
  const before = `CREATE EXTENSION IF NOT EXISTS "${name}"${place} CASCADE`;
  const what = `${message}: no file makes extension ${name}, so it was made first`;
  return { code: "rescue-extension-made", what, before, text };
}

/** Lets a statement fail alone where a transaction is open: `attempt` for `mend`, and for the first try as well. */
export async function attemptIn(shadow: Shadow, isOpen: boolean, text: string): Promise<void> {
  if (!isOpen) {
    await shadow.run(text);
    return;
  }
  await shadow.session.query(`SAVEPOINT ${mark}`);
  try {
    const state = await shadow.run(text);
    if (state === "open") await shadow.session.query(`RELEASE SAVEPOINT ${mark}`);
  } catch (error) {
    if (error instanceof StatementError) await shadow.session.query(`ROLLBACK TO SAVEPOINT ${mark}`);
    throw error;
  }
}

const mark = "pgdrift_rescue";
