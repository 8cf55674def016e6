// `pgdrift rollback`: the proven way back from the pending migrations, or from the last applied ones. It is printed, never run.

import { readFlags } from "../config/read.ts";
import { UserError } from "../model/errors.ts";
import { printableLine } from "../report/terminal.ts";
import type { WayBack } from "../run/rollback.ts";
import { errorsWithoutSecrets } from "../run/secrets.ts";
import { shadowUrl } from "../run/shadow.ts";
import { seeing } from "../run.ts";
import { embeddedOnly } from "./embedded-only.ts";
import type { Flags } from "./flags.ts";
import { checkOutput, writeText } from "./terminal.ts";
import { worldOf } from "./world.ts";

/** Exit 0: all proven, or nothing to go back from. 1: one is not. */
export async function rollback(flags: Flags): Promise<number> {
  const cwd = process.cwd();
  const { env } = process;
  const config = await readFlags(flags, env, cwd);
  embeddedOnly(config, "rollback");
  const last = lastOf(flags.last);
  await checkOutput(cwd, config.output);
  const ways = await errorsWithoutSecrets([config["database-url"], shadowUrl(config)], env, async () => {
    const { rollback: waysBack } = await import("../run/rollback.ts");
    return await seeing({ ...config, "no-scripts": true }, worldOf(config, env, cwd), (seen) => waysBack(seen, last));
  });
  if (ways.length === 0) {
    process.stderr.write(
      "pgdrift: nothing is pending, so there is nothing to go back from; --last N takes applied ones\n",
    );
    return 0;
  }
  await writeText(`${ways.map(told).join("\n")}`, { cwd, output: config.output });
  const unproven = ways.filter(({ proof }) => proof !== "proven");
  for (const { migration, proof, reason } of unproven) {
    process.stderr.write(`pgdrift: ${migration.path}: ${proof}: ${printableLine(reason ?? "")}\n`);
  }
  return unproven.length === 0 ? 0 : 1;
}

function lastOf(given: unknown): number | null {
  if (given === undefined) return null;
  if (/^[1-9]\d{0,4}$/.test(String(given))) return Number(given);
  throw new UserError(`--last ${String(given)}: expected how many applied migrations to go back, a number from 1`);
}

/** What cannot come back is said first; a script that is refuted is not shown. */
function told({ migration, sql, inTransaction, proof, reason, lost }: WayBack): string {
  const heads = [`back from ${migration.path}: ${proof}${reason === null ? "" : `, ${reason}`}`, ...lost].map(
    (line) => `-- ${printableLine(line)}\n`,
  );
  const script = inTransaction ? `BEGIN;\n\n${sql}\nCOMMIT;\n` : sql;
  return `${heads.join("")}${proof === "refuted" ? "" : script}`;
}
