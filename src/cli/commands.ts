// The commands and their options. Which options there are is the config's to say; here they only become flags.

import { Command, CommanderError } from "commander";
import { didYouMean } from "../config/nearest.ts";
import { type SettingName, settingNames, settings } from "../config/settings.ts";
import { isMany } from "../config/sources.ts";
import { managers } from "../hook/place.ts";
import { UserError } from "../model/errors.ts";
import { typeSources } from "../run/types.ts";
import { languages, styles } from "../types/ids.ts";
import { version } from "../version.ts";
import { check } from "./check.ts";
import { config, formats as configFormats } from "./config.ts";
import { demo } from "./demo.ts";
import { deployNotes } from "./deploy-notes.ts";
import type { Flags } from "./flags.ts";
import { hook } from "./hook.ts";
import { init } from "./init.ts";
import { mcp } from "./mcp.ts";
import { newFile } from "./new.ts";
import { preview } from "./preview.ts";
import { pull } from "./pull.ts";
import { push } from "./push.ts";
import { repair } from "./repair.ts";
import { rollback } from "./rollback.ts";
import { snapshot, formats as snapshotFormats, sources } from "./snapshot.ts";
import { types } from "./types.ts";
import { validate } from "./validate.ts";

const ofValidate: readonly SettingName[] = [
  "migrations",
  "layout",
  "platform",
  "shadow",
  "shadow-insist",
  "baseline",
  "extra-prelude",
  "no-rescue",
  "replay-timeout",
  "lint",
  "queries",
  "lint-fail-on",
  "format",
  "output",
  "report",
];
const ofSnapshot: readonly SettingName[] = [
  "database-url",
  "supabase-project-ref",
  "supabase-branch",
  ...ofValidate.filter((name) => !["format", "report", "lint", "lint-fail-on", "queries"].includes(name)),
  "schema",
  "exclude-schema",
  "label",
  "lock",
];
/** Of one database: several are checked, and nothing else. */
const ofOne: readonly SettingName[] = settingNames("flag").filter((name) => name !== "target");
const ofRepair: readonly SettingName[] = ofOne.filter(
  (name) => !["format", "report", "fail-on", "no-scripts", "write-accept", "lock"].includes(name),
);
const ofConfig: readonly SettingName[] = settingNames("flag").filter((name) => name !== "format");
const ofPull: readonly SettingName[] = ofOne.filter(
  (name) => !["format", "output", "fail-on", "no-scripts", "allow-data-loss", "write-accept", "lock"].includes(name),
);
const ofRollback: readonly SettingName[] = ofOne.filter(
  (name) => !["format", "fail-on", "no-scripts", "allow-data-loss", "write-accept", "lock"].includes(name),
);
const ofPreview: readonly SettingName[] = ofOne.filter(
  (name) => !["report", "fail-on", "no-scripts", "allow-data-loss", "write-accept", "lock"].includes(name),
);
/** Of a deploy the folder is held against the database itself. */
const ofDeploy: readonly SettingName[] = ofOne.filter(
  (name) =>
    ![
      ...["format", "output", "report", "expected", "target-snapshot", "keep-snapshot", "no-scripts"],
      ...["allow-data-loss", "only", "except", "online", "data-checks", "write-accept", "known-report", "fail-on-new"],
    ].includes(name),
);
const ofDemo: readonly SettingName[] = ["format", "output", "report"];
const ofNew: readonly SettingName[] = [
  "migrations",
  "layout",
  "platform",
  "baseline",
  "extra-prelude",
  "no-rescue",
  "replay-timeout",
  "schema",
  "exclude-schema",
];
const ofMcp: readonly SettingName[] = ofOne.filter(
  (name) =>
    !["format", "output", "report", "no-scripts", "write-accept", "keep-snapshot", "only", "except", "lock"].includes(
      name,
    ),
);
const ofTypes: readonly SettingName[] = [...ofSnapshot, "target-snapshot", "fail-on", "format", "report"];
const ofInit: readonly SettingName[] = ["migrations", "layout"];

/** What only one command takes, beside the settings: it is in its flags under the same name. */
interface OwnOptions {
  readonly argument?: readonly [name: string, description: string];
  readonly options?: readonly (readonly [flag: string, description: string])[];
}

/** Runs one command; resolves to the exit code. Throws UserError. */
export async function commandLine(args: readonly string[]): Promise<number> {
  let exit = 0;
  const program = new Command("pgdrift")
    .description("Is this PostgreSQL database what our migrations say it is?")
    .version(version)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({ outputError: () => undefined });

  add(program, "check", "compare the database with the migrations folder, and report", settingNames("flag"), check);
  add(program, "repair", "print the proven SQL that brings the database back to its migrations", ofRepair, repair);
  add(program, "pull", "write the migration that adopts what was changed by hand", ofPull, pull, {
    argument: ["[NAME]", "what the migration is called (default adopt_drift)"],
    options: [["--dry-run", "Print what would be written, and write nothing."]],
  });
  add(
    program,
    "rollback",
    "print the proven way back from the pending migrations, or the last applied",
    ofRollback,
    rollback,
    {
      options: [["--last <N>", "Go back from the last N applied migrations, instead of those that are pending."]],
    },
  );
  add(program, "preview", "try the pending migrations on a replica of the database", ofPreview, preview);
  add(
    program,
    "push",
    "check, preview, have the folder's own tool run what is pending, and check again",
    [...ofDeploy, "report"],
    push,
    {
      options: [
        ["--yes", "Ask nothing: for CI."],
        ["--dry-run", "Say what would be done, and run nothing."],
        ["--despite-drift", "Go on although the database is not what its migrations say, or not all could be seen."],
        ["--command <COMMAND>", "What deploys the folder, as a shell has it (default: the folder's own tool)."],
      ],
    },
  );
  add(
    program,
    "deploy-notes",
    "write what a push would do as a checklist in markdown",
    [...ofDeploy, "output"],
    deployNotes,
    {
      options: [["--command <COMMAND>", "What deploys the folder (default: the folder's own tool)."]],
    },
  );
  add(program, "validate", "replay the migrations folder alone; no database needed", ofValidate, validate);
  add(program, "new", "write an empty migration in the folder's own form, or one to another schema", ofNew, newFile, {
    argument: ["NAME", "what the migration is called: letters, digits, _ and -"],
    options: [
      ["--to <SOURCE>", "Write what takes the folder to it: a snapshot, a file or folder of SQL, or a database's URL."],
      ["--dry-run", "Say what would be written, and write nothing."],
    ],
  });
  add(program, "config", "print what is in force and from where", ofConfig, config, {
    options: [["--format <NAME>", `How it is written: ${configFormats.join(", ")} (default text).`]],
  });
  add(program, "init", "write a workflow and a config for the folder that is found", ofInit, init);
  add(program, "snapshot", "write the schema of a database, or of the folder, to a file", ofSnapshot, snapshot, {
    options: [
      ["--of <WHAT>", `${sources.join(" or ")}; the database where a URL is given, else the folder.`],
      ["--format <NAME>", `How it is written: ${snapshotFormats.join(", ")} (default json).`],
    ],
  });
  add(program, "mcp", "serve these as tools to assistants (Model Context Protocol, on stdio)", ofMcp, mcp, {
    options: [["--allow-write", "Let pull_migration write its files into the migrations folder."]],
  });
  add(program, "hook", "put the checks of a commit and a push into the repository's Git hooks", [], hook, {
    argument: ["ACTION", "install or remove; what the hooks call is pre-commit and pre-push"],
    options: [
      ["--in <FOLDER>", "The project's folder in the repository (default: the one we are in)."],
      ["--manager <NAME>", `Who manages the hooks: ${managers.join(", ")} (default: as the repository has it).`],
    ],
  });
  add(
    program,
    "types",
    "TypeScript or Python types of a schema: written, checked, brought up to date",
    ofTypes,
    types,
    {
      options: [
        ["--language <NAME>", `${languages.join(" or ")}; told by the file's name where this is not given.`],
        ["--file <PATH...>", "The file to write, or with --check and --update the files to hold against the schema."],
        ["--style <NAME>", `How Python writes a row: ${styles.join(", ")} (default typeddict).`],
        ["--of <WHAT>", `${typeSources.join(", ")}; the database where a URL is given, else the folder.`],
        ["--check", "Say where the files and the schema differ; exit 1 where that is at or above --fail-on."],
        ["--update", "Change in the files what differs, and nothing else."],
        ["--diff", "Show what --update would change."],
      ],
    },
  );
  add(program, "demo", "the whole thing on an embedded database; nothing needed", ofDemo, demo);

  const names = program.commands.map((each) => each.name());
  const [first] = args;
  if (first !== undefined && !first.startsWith("-") && ![...names, "help"].includes(first)) {
    throw new UserError(`${first}: no such command${didYouMean(first, names)}; the commands are ${names.join(", ")}`);
  }
  try {
    await program.parseAsync(args.length === 0 ? ["--help"] : args, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode !== 0) throw new UserError(inOneLine(error.message));
    if (!(error instanceof CommanderError)) throw error; // help and the version have been printed
  }
  return exit;

  function add(
    parent: Command,
    name: string,
    description: string,
    options: readonly SettingName[],
    run: (flags: Flags) => Promise<number>,
    own: OwnOptions = {},
  ): void {
    const command = parent.command(name).description(description).allowExcessArguments(false).exitOverride();
    if (own.argument) {
      const [given, description] = own.argument;
      command.argument(given.startsWith("[") ? given : `<${given}>`, description);
    }
    for (const option of options) addOption(command, option);
    for (const [flag, description] of own.options ?? []) command.option(flag, description);
    if (name !== "demo") command.option("--config <FILE>", "The config file; .pgdrift.yml where there is one.");
    command.configureOutput({ outputError: () => undefined });
    command.action(async (...given: readonly unknown[]) => {
      const named = own.argument ? { [own.argument[0].replace(/[[\]]/g, "")]: given[0] } : {};
      exit = await run({ ...kebab(command.opts()), ...named });
    });
  }
}

/** `error: unknown option '--x'\n(Did you mean --y?)` */
function inOneLine(message: string): string {
  return `${message.replace(/^error: /, "").replace(/\s*\n\s*/g, " ")}; \`pgdrift <command> --help\` lists the options`;
}

function addOption(command: Command, name: SettingName): void {
  const { value, description } = settings[name];
  const shown = value?.startsWith("[") ? value : `<${value}>`;
  const flag = value === null ? `--${name}` : `--${name} ${shown}`;
  if (isMany(name)) command.option(flag, description, (each: string, all: readonly string[] = []) => [...all, each]);
  else command.option(flag, description);
}

/** Of `--no-x` commander makes an `x` that is true until it is given. */
const negated: ReadonlySet<string> = new Set(settingNames("flag").filter((name) => name.startsWith("no-")));

/** Commander names options in camelCase. */
function kebab(values: Readonly<Record<string, unknown>>): Flags {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const option = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      return negated.has(`no-${option}`) ? [`no-${option}`, value === false ? true : undefined] : [option, value];
    }),
  );
}
