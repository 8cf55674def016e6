// What would change in a file, as `patch` and `git apply` take it.

import { createTwoFilesPatch } from "diff";

export function patchOf(path: string, before: string, after: string): string {
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, { context: 3 }).replace(
    /^=+\n/,
    "",
  );
}
