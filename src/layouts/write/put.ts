// Edits put on the disk, all or none. Nothing that is there is written over, but what was read before and is still the same.

import { mkdir, readFile, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { UserError } from "../../model/errors.ts";
import type { FileEdit } from "./writer.ts";

/** Throws UserError where a file cannot be written; then everything is as it was. */
export async function put(cwd: string, edits: readonly FileEdit[]): Promise<void> {
  const undo: (() => Promise<unknown>)[] = [];
  try {
    for (const edit of edits) await putOne(cwd, edit, undo);
  } catch (error) {
    for (const step of undo.reverse()) await step();
    throw error;
  }
}

async function putOne(cwd: string, { path, text, before }: FileEdit, undo: (() => Promise<unknown>)[]): Promise<void> {
  const file = resolve(cwd, path);
  await said(path, async () => {
    if (before === null) {
      const made = await mkdir(dirname(file), { recursive: true });
      if (made !== undefined) undo.push(() => removeEmpty(dirname(file), made));
      await writeFile(file, text, { flag: "wx" });
      undo.push(() => rm(file, { force: true }));
      return;
    }
    if ((await readFile(file, "utf8")).replace(/^\uFEFF/, "") !== before) {
      throw new UserError(`${path} was changed by something else in the meantime: nothing was written; run again`);
    }
    const beside = `${file}.pgdrift-new`;
    await writeFile(beside, text, { flag: "wx" });
    undo.push(() => rm(beside, { force: true }));
    await rename(beside, file);
    undo.push(() => writeFile(file, before));
  });
}

/** From the inner folder up to the outermost that was made. */
async function removeEmpty(inner: string, outermost: string): Promise<void> {
  for (let at = inner; at.startsWith(outermost); at = dirname(at)) await rmdir(at).catch(() => undefined);
}

async function said(path: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code === "") throw error;
    if (code === "EEXIST") throw new UserError(`${path} is there already: nothing was written; take another name`);
    throw new UserError(`${path} cannot be written (${code}): nothing was written; allow it, or name another folder`);
  }
}
