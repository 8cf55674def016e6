// The migration that adopts what was changed by hand.

import { embeddedOnly } from "../../cli/embedded-only.ts";
import { tellDraft } from "../../cli/tell-draft.ts";
import { authorOf } from "../../layouts/author.ts";
import { put } from "../../layouts/write/put.ts";
import { errorsWithoutSecrets } from "../../run/secrets.ts";
import { seeing } from "../../run.ts";
import { addressesOf, lookSettings } from "../looking.ts";
import { partOf, withParts } from "../report-answer.ts";
import type { Tool } from "../tool.ts";

const strings = { type: "array", items: { type: "string" } } as const;

export const pullMigration: Tool = {
  id: "pull_migration",
  title: "The migration that adopts what was changed by hand",
  description:
    "Writes down, as the next migration in the folder's own form, what was changed in the live database by hand, and proves it by replay. Without write: true, or where the server was not started with --allow-write, it only returns the files that would be written. Afterwards the migration must be marked as applied on the database that has the change already: the commands for that come back in `marks`.",
  settings: lookSettings,
  own: {
    name: {
      type: "string",
      pattern: "^[A-Za-z0-9_-]{1,60}$",
      description: "What the migration is called (default adopt_drift).",
    },
    write: { type: "boolean", description: "Write the files into the folder (default false)." },
  },
  output: withParts({
    written: { type: "boolean" },
    proof: partOf("Proof"),
    reason: { type: ["string", "null"] },
    files: {
      type: "array",
      items: {
        type: "object",
        properties: { path: { type: "string" }, text: { type: "string" } },
        required: ["path", "text"],
        additionalProperties: false,
      },
    },
    marks: strings,
    told: strings,
  }),
  writesFiles: true,
  async run({ config, world, given, mayWrite, env }) {
    embeddedOnly(config, "pull_migration");
    const name = typeof given.name === "string" ? given.name : "adopt_drift";
    const author = await authorOf(world.cwd);
    const { drafted, proof, reason, marks, told } = await errorsWithoutSecrets(addressesOf(config), env, async () => {
      const { pull } = await import("../../run/pull.ts");
      return await seeing({ ...config, "no-scripts": false }, world, (seen) =>
        pull(seen, { name, at: new Date(), author, chosen: () => true }),
      );
    });
    const written = given.write === true && mayWrite && drafted !== null && proof !== "refuted";
    if (written) await put(world.cwd, drafted.edits);
    const refused =
      given.write === true && !mayWrite ? ["nothing was written: the server was started without --allow-write"] : [];
    const said = [...refused, ...told];
    const files = drafted?.edits.map(({ path, text }) => ({ path, text })) ?? [];
    const commands = marks.map(({ text }) => text);
    const lines = [
      ...(drafted === null ? [] : [`${proof}${reason === null ? "" : `: ${reason}`}`]),
      ...said,
      ...(commands.length === 0 ? [] : ["mark it as applied on the database that has it already:", ...commands]),
      ...(drafted === null ? [] : [tellDraft({ ...drafted, told: [] }, { isDry: true })]),
    ];
    return { text: lines.join("\n"), structured: { written, proof, reason, files, marks: commands, told: said } };
  },
};
