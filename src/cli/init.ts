// `pgdrift init`: a workflow and a config for the folder that is found. It opens no connection, asks GitHub nothing,
// and leaves a file that is there as it is.

import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { defaultFile } from "../config/file.ts";
import { readFlags } from "../config/read.ts";
import { chooseFolder, type FolderCandidate, findFolders } from "../layouts/find.ts";
import { UserError } from "../model/errors.ts";
import { printableLine } from "../report/terminal.ts";
import type { Flags } from "./flags.ts";
import { secretName, starterConfig, starterWorkflow } from "./starter-files.ts";

const workflowFile = ".github/workflows/pgdrift.yml";

export async function init(flags: Flags): Promise<number> {
  const cwd = process.cwd();
  refuseBelowRoot(cwd);
  const config = await readFlags(flags, {}, cwd);
  const found = chooseFolder(
    await findFolders({ cwd, directory: config.migrations, layout: config.layout }),
    new Map(), // no database is asked whose history would decide
  );
  const { folder } = await found.layout.read(found.listing);
  const files = folder.migrations.length === 1 ? "1 migration" : `${folder.migrations.length} migrations`;
  const lines = [
    `found     ${found.listing.directory}: ${files}, ${found.layout.title}`,
    await writeNew(cwd, defaultFile, starterConfig(found)),
    await writeNew(cwd, workflowFile, starterWorkflow),
  ];
  process.stdout.write(`${lines.map(printableLine).join("\n")}\n\n${next(found)}`);
  return 0;
}

/** GitHub reads workflows at the repository's root alone, and paths in the config are relative to it. */
function refuseBelowRoot(cwd: string): void {
  if (existsSync(join(cwd, ".git"))) return;
  let above = dirname(cwd);
  while (above !== dirname(above) && !existsSync(join(above, ".git"))) above = dirname(above);
  if (existsSync(join(above, ".git"))) {
    throw new UserError(
      `the repository's root is ${above}, and GitHub reads workflows only there; run \`pgdrift init\` there`,
    );
  }
}

async function writeNew(cwd: string, path: string, text: string): Promise<string> {
  const file = resolve(cwd, path);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text, { flag: "wx" });
    return `wrote     ${path}`;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (code === "EEXIST") return `kept      ${path}, which was there before`;
    if (error instanceof Error && code !== null)
      throw new UserError(
        `${path}: cannot be written (${String(code)}); make its folder writable, or run it elsewhere`,
      );
    throw error;
  }
}

function next({ layout }: FolderCandidate): string {
  const supabase =
    layout.id === "supabase"
      ? "\n     Supabase: the session pooler's URL (aws-….pooler.supabase.com:5432); GitHub's runners do not reach the direct host."
      : "";
  return `What is left to do
  1. A role that can read the catalogs (the README has the two lines of SQL), and its URL as the secret ${secretName}:
       gh secret set ${secretName}${supabase}
  2. See what it says, before anybody else does:
       ${secretName}=postgres://… pgdrift check
  3. Commit both files. The job needs "contents: read" and "pull-requests: write", which the workflow gives it.
`;
}
