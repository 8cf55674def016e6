// The application's own SQL: every statement of the files that the globs name, with its place.

import { readFile } from "node:fs/promises";
import { isAbsolute, join } from "node:path";
import { glob } from "tinyglobby";
import { UserError } from "../model/errors.ts";
import { isQuery } from "../shadow/prepare-query.ts";
import { split } from "../shadow/split.ts";

export interface Query {
  /** Relative to the working directory, with `/`. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** Among the statements of its file, from 1. */
  readonly place: number;
  readonly text: string;
}

/** Throws UserError where the globs name no file, or lead elsewhere. Links are not followed. */
export async function readQueries(globs: readonly string[], cwd: string): Promise<readonly Query[]> {
  const away = globs.find((each) => isAbsolute(each) || each.split("/").includes(".."));
  if (away !== undefined) throw new UserError(`queries: ${away}: leads out of the repository; name files inside it`);
  const paths = (await glob([...globs], { cwd, onlyFiles: true, followSymbolicLinks: false })).toSorted();
  if (paths.length === 0) {
    throw new UserError(`queries: ${globs.join(", ")}: matches no file; a glob such as "src/**/*.sql" names them`);
  }
  const files = await Promise.all(paths.map(async (path) => queriesOf(path, await readFile(join(cwd, path), "utf8"))));
  return files.flat();
}

function queriesOf(path: string, sql: string): readonly Query[] {
  return split(sql.replace(/^\ufeff/, ""))
    .filter(({ kind, text }) => kind === "statement" && isQuery(text))
    .map(({ text, line }, index) => ({ path, line, place: index + 1, text }));
}
