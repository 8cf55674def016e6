// `pgdrift new NAME`: an empty migration in the folder's own form, or with `--to SOURCE` the proven one that takes what the
// folder builds to that schema.

import { readFlags } from "../config/read.ts";
import { runOrigin } from "../config/run-origin.ts";
import { authorOf } from "../layouts/author.ts";
import { put } from "../layouts/write/put.ts";
import { namesDatabase } from "../postgres/names-database.ts";
import { printableLine } from "../report/terminal.ts";
import { newMigration } from "../run/new-migration.ts";
import { errorsWithoutSecrets } from "../run/secrets.ts";
import { connect } from "../target/target.ts";
import { version } from "../version.ts";
import { embeddedOnly } from "./embedded-only.ts";
import type { Flags } from "./flags.ts";
import { tellDraft } from "./tell-draft.ts";
import { terminalProgress } from "./terminal.ts";

/** Exit 0: written, or nothing to write. 1: what was planned does not end where it should, and was not written. */
export async function newFile(flags: Flags): Promise<number> {
  const cwd = process.cwd();
  const config = await readFlags(flags, process.env, cwd);
  const options = { name: String(flags.NAME), at: new Date(), author: await authorOf(cwd) };
  const isDry = flags["dry-run"] === true;
  if (typeof flags.to === "string") return await newTo(flags.to, { config, cwd, options, isDry });
  const drafted = await newMigration(config, { cwd, ...options });
  if (!isDry) await put(cwd, drafted.edits);
  process.stdout.write(tellDraft(drafted, { isDry }));
  return 0;
}

async function newTo(
  to: string,
  {
    config,
    cwd,
    options,
    isDry,
  }: {
    readonly config: Awaited<ReturnType<typeof readFlags>>;
    readonly cwd: string;
    readonly options: {
      readonly name: string;
      readonly at: Date;
      readonly author: Awaited<ReturnType<typeof authorOf>>;
    };
    readonly isDry: boolean;
  },
): Promise<number> {
  const { env } = process;
  embeddedOnly(config, "new --to");
  const world = {
    cwd,
    version,
    run: runOrigin(env),
    progress: terminalProgress(),
    connectTo: (other: string) => connect({ url: other, env }),
  };
  const { drafted, proof, reason, told } = await errorsWithoutSecrets(
    [namesDatabase(to) ? to : null],
    env,
    async () => {
      const { towards } = await import("../run/towards.ts");
      return await towards(config, world, { ...options, to });
    },
  );
  const isWritten = drafted !== null && proof !== "refuted" && !isDry;
  if (isWritten) await put(cwd, drafted.edits);
  const files = drafted === null ? "" : tellDraft({ ...drafted, told: [] }, { isDry: !isWritten });
  process.stdout.write(`${files}${told.map((each) => `${printableLine(each)}\n`).join("")}`);
  if (drafted !== null)
    process.stderr.write(`pgdrift: ${proof}${reason === null ? "" : `: ${printableLine(reason)}`}\n`);
  return proof === "refuted" ? 1 : 0;
}
