// A snapshot from the disk, for whoever asks for one by its path.

import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { UserError } from "../model/errors.ts";
import { readSnapshot, sizeLimit } from "../snapshot/read.ts";
import type { Snapshot } from "../snapshot/snapshot.ts";

/** `setting`: who asks, for what is said. Throws UserError. */
export async function snapshotFile(setting: string, path: string, cwd: string): Promise<Snapshot> {
  return readSnapshot(await textOf(setting, path, cwd), path);
}

/** The whole text of a file that may be a snapshot, or what else `writer` writes. Throws UserError. */
export async function textOf(
  setting: string,
  path: string,
  cwd: string,
  writer = "`pgdrift snapshot`",
): Promise<string> {
  const file = resolve(cwd, path);
  try {
    const { size } = await stat(file);
    if (size > sizeLimit) {
      throw new UserError(
        `${setting}: ${path} has ${Math.round(size / 2 ** 20)} MB, and may have ${sizeLimit / 2 ** 20} MB`,
      );
    }
    return await readFile(file, "utf8");
  } catch (error) {
    if (error instanceof UserError) throw error;
    const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
    throw new UserError(`${setting}: ${path} cannot be read${code}; give the path of a file that ${writer} wrote`);
  }
}
