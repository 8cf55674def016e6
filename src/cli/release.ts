// What `push` and `deploy-notes` share: the check, and what a deploy is to do by it.

import type { Config } from "../config/settings.ts";
import { UserError } from "../model/errors.ts";
import type { Catalog } from "../model/object.ts";
import type { Release } from "../model/release.ts";
import { addressOf } from "../postgres/address.ts";
import type { DeployCommand } from "../run/push/command.ts";
import { errorsWithoutSecrets, valueWithoutSecrets } from "../run/secrets.ts";
import { shadowUrl } from "../run/shadow.ts";
import { namesProject } from "../run/target-of.ts";
import type { World } from "../run/world.ts";
import { seeing } from "../run.ts";
import { embeddedOnly } from "./embedded-only.ts";
import { worldOf } from "./world.ts";

export interface Prepared {
  readonly release: Release;
  /** Null where the folder is of no tool. */
  readonly command: DeployCommand | null;
  readonly live: Catalog | null;
  /** The server's name, for the one who is asked. */
  readonly host: string;
}

export interface PrepareOptions {
  readonly name: "push" | "deploy-notes";
  /** What is run instead of the folder's own tool; null for that. */
  readonly given: string | null;
  readonly despiteDrift: boolean;
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

/** The folder against the database itself, with all that a preview needs. */
export function deployConfig(config: Config): Config {
  return { ...config, expected: null, "target-snapshot": null, "no-scripts": false };
}

/** A tool that keeps a history and has none here runs everything. */
export function deployWorld(config: Config, env: NodeJS.ProcessEnv, cwd: string): World {
  return { ...worldOf(config, env, cwd), pendingWithoutHistory: true };
}

export async function prepare(
  config: Config,
  { name, given, despiteDrift, cwd, env }: PrepareOptions,
): Promise<Prepared> {
  embeddedOnly(config, name);
  if (namesProject(config)) {
    throw new UserError(
      `${name} needs database-url: the folder's own tool connects to the database itself, and the token of supabase-project-ref only reads`,
    );
  }
  const urls = [config["database-url"], shadowUrl(config)];
  const { releaseOf } = await import("../run/push/release.ts");
  const { deployCommand } = await import("../run/push/command.ts");
  const made = await errorsWithoutSecrets(urls, env, async () => {
    const address = addressOf(config["database-url"], env);
    return await seeing(config, deployWorld(config, env, cwd), async (seen) => {
      const { place, read, held } = seen.outcome;
      const folder = place === null || read === null ? null : { ...place, directory: read.folder.directory };
      const command = await deployCommand({ folder, address, given, cwd, env });
      const { host } = address;
      const release = await releaseOf(seen, { tool: told(command), host, despiteDrift });
      return { release, command, live: held.live, host };
    });
  });
  return { ...made, release: await valueWithoutSecrets(urls, env, async () => made.release) };
}

/** Without what is secret of it. */
function told(command: DeployCommand | null): Release["tool"] {
  if (command === null) return null;
  return { command: command.command, directory: command.directory, install: command.install };
}

/** Throws UserError where nothing says what runs the files. */
export function runnable(command: DeployCommand | null): DeployCommand {
  if (command === null) {
    throw new UserError(
      "nothing says what runs these files: the folder is of no tool that deploys; give the command with --command",
    );
  }
  if (command.install !== null) {
    throw new UserError(
      `${command.command.split(" ")[0]} is not installed: it is neither in node_modules/.bin nor on the PATH (${command.install}); or give another command with --command`,
    );
  }
  return command;
}
