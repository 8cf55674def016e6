// `pgdrift new NAME`: an empty migration in the folder's own form. Exit 0, or 2 and nothing written.

import { readFlags } from "../config/read.ts";
import { authorOf } from "../layouts/author.ts";
import { put } from "../layouts/write/put.ts";
import { newMigration } from "../run/new-migration.ts";
import type { Flags } from "./flags.ts";
import { tellDraft } from "./tell-draft.ts";

export async function newFile(flags: Flags): Promise<number> {
  const cwd = process.cwd();
  const config = await readFlags(flags, process.env, cwd);
  const name = String(flags.NAME);
  const drafted = await newMigration(config, { cwd, name, at: new Date(), author: await authorOf(cwd) });
  const isDry = flags["dry-run"] === true;
  if (!isDry) await put(cwd, drafted.edits);
  process.stdout.write(tellDraft(drafted, { isDry }));
  return 0;
}
