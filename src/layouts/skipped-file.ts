// The diagnostic of a file that lies in the folder and is no migration.

import type { Diagnostic } from "../model/diagnostic.ts";

export function skippedFile(path: string, why: string): Diagnostic {
  return { code: "file-skipped", severity: "warning", message: why, path, line: null };
}
