// `pgdrift mcp`: a Model Context Protocol server on standard input and output, for assistants.

import { readFlags } from "../config/read.ts";
import { closeOpenShadows } from "../shadow/open-shadows.ts";
import type { Flags } from "./flags.ts";

/** Exit 0 when the other end closes. A setting that is wrong is told at the start, not at the first call. */
export async function mcp(flags: Flags): Promise<number> {
  const cwd = process.cwd();
  const { env } = process;
  await readFlags(flags, env, cwd);
  const { serve } = await import("../mcp/serve.ts");
  await serve({
    cwd,
    env,
    flags,
    mayWrite: flags["allow-write"] === true,
    complain: (line) => void process.stderr.write(`${line.replace(/^/gm, "pgdrift: ")}\n`),
  });
  await closeOpenShadows(10_000);
  return 0;
}
