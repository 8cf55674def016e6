// Sqitch: a deploy, a revert and a verify script, and a line at the end of `sqitch.plan`.

import { posix } from "node:path";
import { UserError } from "../../model/errors.ts";
import { pathIn, textOf as readText } from "../listing.ts";
import { parsePlan } from "../sqitch-plan.ts";
import { sqitchSettings } from "../sqitch-settings.ts";
import { textOf } from "./texts.ts";
import type { FileEdit, NewMigration, Writer } from "./writer.ts";

export const sqitch: Writer = {
  goesBack: true,
  writes: "`deploy/<name>.sql`, `revert/<name>.sql` and `verify/<name>.sql`, and a line of `sqitch.plan`",
  marks: "`sqitch deploy --log-only --to-change <name>`",
  async draft(listing, migration, { directory }) {
    const { name } = migration;
    const top = directory === listing.directory ? listing : await listing.folder("..");
    const planName = top?.entries.find((each) => each.name.endsWith("sqitch.plan"))?.name ?? "sqitch.plan";
    if (top === null) throw new UserError(`${directory} cannot be listed: name the folder that holds sqitch.plan`);
    const plan = await readText(top, planName);
    const { project, changes } = parsePlan(pathIn(top, planName), plan);
    if (changes.some((change) => change.name === name)) {
      throw new UserError(
        `${pathIn(top, planName)} has a change ${name} already: nothing was written; take another name`,
      );
    }
    const deploy = sqitchSettings((await top.read("sqitch.conf")) ?? "").deployDir ?? "deploy";
    const script = (kind: string, head: string, body: string): FileEdit => ({
      path: pathIn(top, posix.join(deploy, "..", kind === "deploy" ? posix.basename(deploy) : kind, `${name}.sql`)),
      text: `-- ${head} pg\n\n${body}`,
      before: null,
    });
    return {
      edits: [
        script("deploy", `Deploy ${project}:${name} to`, inTransaction(migration.up, migration)),
        script("revert", `Revert ${project}:${name} from`, inTransaction(migration.down ?? [], migration)),
        script("verify", `Verify ${project}:${name} on`, "BEGIN;\n\n-- XXX Add verifications here.\n\nROLLBACK;\n"),
        { path: pathIn(top, planName), text: planWith(plan, migration), before: plan },
      ],
    };
  },
  mark: ({ name }) => ({ kind: "command", text: `sqitch deploy --log-only --to-change ${name}` }),
};

function inTransaction(statements: readonly string[], { inTransaction: isOne }: NewMigration): string {
  const body = statements.length === 0 ? "-- XXX Add DDLs here.\n" : textOf(statements);
  return isOne ? `BEGIN;\n\n${body}\nCOMMIT;\n` : body;
}

function planWith(plan: string, { name, at, author }: NewMigration): string {
  const eol = plan.includes("\r\n") ? "\r\n" : "\n";
  const time = at.toISOString().replace(/\.\d+/, "");
  const line = `${name} ${time} ${author.name.replace(/[<>[\]\r\n]/g, "")} <${author.email}> # ${name.replaceAll("_", " ")}`;
  return `${plan}${plan.endsWith("\n") ? "" : eol}${line}${eol}`;
}
