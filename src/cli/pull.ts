// `pgdrift pull [NAME]`: the migration that adopts what was changed by hand, written into the folder.

import { readFlags } from "../config/read.ts";
import { authorOf } from "../layouts/author.ts";
import { put } from "../layouts/write/put.ts";
import { printable, printableLine } from "../report/terminal.ts";
import { isAsked } from "../run/chosen.ts";
import type { Pulled } from "../run/pull.ts";
import { errorsWithoutSecrets } from "../run/secrets.ts";
import { shadowUrl } from "../run/shadow.ts";
import { seeing } from "../run.ts";
import { embeddedOnly } from "./embedded-only.ts";
import type { Flags } from "./flags.ts";
import { tellDraft } from "./tell-draft.ts";
import { worldOf } from "./world.ts";

/** Exit 0: written, or nothing to write. 1: what was planned does not end where it should, and was not written. */
export async function pull(flags: Flags): Promise<number> {
  const cwd = process.cwd();
  const { env } = process;
  const config = { ...(await readFlags(flags, env, cwd)), "no-scripts": false };
  embeddedOnly(config, "pull");
  const isDry = flags["dry-run"] === true;
  const name = typeof flags.NAME === "string" ? flags.NAME : "adopt_drift";
  const author = await authorOf(cwd);
  const pulled = await errorsWithoutSecrets([config["database-url"], shadowUrl(config)], env, async () => {
    const { pull: pullOf } = await import("../run/pull.ts");
    return await seeing(config, worldOf(config, env, cwd), (seen) =>
      pullOf(seen, { name, at: new Date(), author, chosen: (finding) => isAsked(finding, config) }),
    );
  });
  const { drafted, proof, reason } = pulled;
  const isWritten = drafted !== null && proof !== "refuted" && !isDry;
  if (isWritten) await put(cwd, drafted.edits);
  process.stdout.write(tell(pulled, { isDry: !isWritten }));
  if (drafted !== null)
    process.stderr.write(`pgdrift: ${proof}${reason === null ? "" : `: ${printableLine(reason)}`}\n`);
  return proof === "refuted" ? 1 : 0;
}

function tell({ drafted, marks, told }: Pulled, { isDry }: { readonly isDry: boolean }): string {
  const files = drafted === null ? "" : tellDraft({ ...drafted, told: [] }, { isDry });
  const lines = told.map((each) => `${printableLine(each)}\n`).join("");
  const how = marks.map(({ text }) => `${printable(text)}\n`).join("");
  return `${files}${lines}${how === "" ? "" : `mark it as applied on the database that has it already:\n${how}`}`;
}
