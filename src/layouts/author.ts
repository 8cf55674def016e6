// Who plans a change, for tools that keep it: as Git knows the person.

import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** Git may be absent, or know nobody: then it is this program. */
export async function authorOf(cwd: string): Promise<{ readonly name: string; readonly email: string }> {
  const [name, email] = await Promise.all([gitSetting(cwd, "user.name"), gitSetting(cwd, "user.email")]);
  return { name: name ?? "pgdrift", email: email ?? "pgdrift@localhost" };
}

async function gitSetting(cwd: string, key: string): Promise<string | null> {
  try {
    const { stdout } = await promisify(execFile)("git", ["config", "--get", key], { cwd });
    return stdout.trim() || null;
  } catch {
    return null;
  }
}
