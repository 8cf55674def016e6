// An assistant may name files of the repository, and no others: not by `..`, not by a link, not by an address.

import { realpath } from "node:fs/promises";
import { isAbsolute, relative, resolve } from "node:path";
import type { SettingName } from "../config/settings.ts";
import { UserError } from "../model/errors.ts";

const paths: readonly SettingName[] = ["migrations"];

/** Throws UserError for a path that leads out of `cwd`. What is not there at all is told by who looks for it. */
export async function insideOnly(given: Readonly<Record<string, unknown>>, cwd: string): Promise<void> {
  for (const name of paths) {
    const path = given[name];
    if (typeof path !== "string") continue;
    const wanted = resolve(cwd, path);
    const real = await realpath(wanted).catch(() => wanted);
    if (leaves(cwd, wanted) || leaves(await realpath(cwd), real)) {
      throw new UserError(
        `${name} ${path}: is outside the repository that this server was started in; name a path inside it`,
      );
    }
  }
}

function leaves(root: string, path: string): boolean {
  const way = relative(root, path);
  return way === ".." || way.startsWith("../") || way.startsWith("..\\") || isAbsolute(way);
}
