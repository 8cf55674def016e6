// `pgdrift config`: what is in force and from where. It reads no folder and no database.

import { didYouMean } from "../config/nearest.ts";
import { readFlags } from "../config/read.ts";
import { UserError } from "../model/errors.ts";
import { inForce, inForceText } from "../run/in-force.ts";
import type { Flags } from "./flags.ts";

export const formats = ["text", "json"] as const;

export async function config({ format = "text", ...flags }: Flags): Promise<number> {
  if (!formats.some((each) => each === format)) {
    const meant = didYouMean(String(format), formats);
    throw new UserError(`--format: \`${format}\` is none of ${formats.join(", ")}${meant}`);
  }
  const { env } = process;
  const rows = inForce(await readFlags(flags, env, process.cwd()), env);
  const entries = rows.map(({ name, ...rest }) => [name, rest]);
  const text =
    format === "json" ? `${JSON.stringify({ settings: Object.fromEntries(entries) }, null, 2)}\n` : inForceText(rows);
  await new Promise<void>((done) => process.stdout.write(text, () => done()));
  return 0;
}
