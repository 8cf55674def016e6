// `pgdrift hook install|remove`, and what the hooks then call: `hook pre-commit`, `hook pre-push`.

import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { didYouMean } from "../config/nearest.ts";
import { type HookName, hookNames } from "../hook/block.ts";
import { openRepository } from "../hook/git.ts";
import { hookPlace, install, type Manager, managers, remove } from "../hook/place.ts";
import { UserError } from "../model/errors.ts";
import type { Flags } from "./flags.ts";

const actions = ["install", "remove", ...hookNames] as const;

/** Exit 0: done, or nothing speaks against the commit or the push. 1, 2: as `validate` and `check` have it. */
export async function hook({ ACTION, in: project, manager, ...flags }: Flags): Promise<number> {
  const action = actions.find((each) => each === ACTION);
  if (action === undefined) {
    throw new UserError(
      `${ACTION}: a hook is to ${actions.slice(0, 2).join(" or ")}${didYouMean(String(ACTION), actions)}; Git calls ${hookNames.join(" and ")}`,
    );
  }
  const { env } = process;
  const named = project === undefined ? null : String(project);
  if (action === "pre-commit" || action === "pre-push") {
    if (env.PGDRIFT_SKIP) return skipped(action);
    const { runHook } = await import("./run-hook.ts");
    return await runHook(action, await openRepository(process.cwd(), named, env), {
      env,
      flags,
      input: standardInput,
      say,
    });
  }
  const repository = await openRepository(process.cwd(), named, env);
  const place = await hookPlace(repository, managerOf(manager));
  for (const name of hookNames) {
    const program = programFor(place.manager, repository.top, repository.prefix);
    const options = { hook: name, program, prefix: repository.prefix };
    const done = action === "install" ? await install(place, options) : await remove(place, options);
    say(`${place.path(name)}: ${name} ${told[action][done]}`);
  }
  if (action === "install") {
    say(
      "a commit and a push that change migrations are looked at from now on; --no-verify or PGDRIFT_SKIP=1 skips that",
    );
    if (place.manager === "lefthook") say("lefthook itself puts the hooks in place: lefthook install");
  }
  return 0;
}

const told = {
  install: { written: "written", removed: "", same: "is there already" },
  remove: { written: "", removed: "taken out", same: "has nothing of pgdrift" },
} as const;

function managerOf(given: unknown): Manager | null {
  const found = managers.find((each) => each === given);
  if (given === undefined || found !== undefined) return found ?? null;
  throw new UserError(
    `--manager: \`${String(given)}\` is none of ${managers.join(", ")}${didYouMean(String(given), managers)}`,
  );
}

/** The project's own where it has one; a file that others get with the repository names no place on this machine. */
function programFor(manager: Manager, top: string, prefix: string): string {
  for (const folder of new Set([prefix, ""])) {
    if (existsSync(join(top, folder, "node_modules/.bin/pgdrift")))
      return shown(`./${folder}node_modules/.bin/pgdrift`);
  }
  const self = process.argv[1] ?? fileURLToPath(import.meta.url);
  if (manager !== "git" || /[\\/]_npx[\\/]/.test(self)) return "npx pgdrift";
  return `${shown(process.execPath)} ${process.execArgv.map((each) => `${shown(each)} `).join("")}${shown(self)}`;
}

function shown(text: string): string {
  return /^[\w./@+=:-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

function skipped(action: HookName): number {
  say(`${action}: skipped (PGDRIFT_SKIP)`);
  return 0;
}

function say(line: string): void {
  process.stderr.write(`pgdrift: ${line}\n`);
}

async function standardInput(): Promise<string> {
  if (process.stdin.isTTY) return "";
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString("utf8");
}
