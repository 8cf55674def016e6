// A named service out of libpq's service files: its parameters, or a line that says where it was looked for.

import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { UserError } from "../model/errors.ts";
import type { Parameters } from "./conninfo.ts";

export function serviceParameters(service: string, file: string | undefined, env: NodeJS.ProcessEnv): Parameters {
  const places = [
    file ?? join(env.HOME ?? homedir(), ".pg_service.conf"),
    ...(env.PGSYSCONFDIR ? [join(env.PGSYSCONFDIR, "pg_service.conf")] : []),
  ];
  for (const place of places) {
    const section = readSection(place, service);
    if (section) return section;
  }
  throw new UserError(
    `the service "${service}" is in none of ${places.join(", ")}: add it there, or give the database URL`,
  );
}

function readSection(path: string, service: string): Parameters | null {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    return null;
  }
  let found: Map<string, string> | null = null;
  for (const line of text.split(/\r?\n/).map((raw) => raw.trim())) {
    if (line === "" || line.startsWith("#")) continue;
    if (line.startsWith("[")) {
      if (found) break;
      if (line === `[${service}]`) found = new Map();
      continue;
    }
    const at = line.indexOf("=");
    if (found && at > 0) found.set(line.slice(0, at).trim(), line.slice(at + 1).trim());
  }
  return found;
}
