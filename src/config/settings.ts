// Everything that can be set, once: the schema that flags, inputs and the file are all read by.
// A setting's key is its name everywhere: `--fail-on`, `with: fail-on`, `fail-on:` in the file.

import { z } from "zod";
import { ids as layouts } from "../layouts/ids.ts";
import { lockFile } from "../model/lock-file.ts";
import { failOnLevels, severities } from "../model/severity.ts";
import { ids as formats } from "../report/ids.ts";
import { ids as platforms } from "../shadow/platform/ids.ts";
import { acceptSchema, ignoreSchema, rulesSchema } from "./exceptions.ts";
import { projectRef } from "./project-ref.ts";
import type { Given } from "./sources.ts";
import { targetsSchema } from "./targets.ts";
import { typesSchema } from "./types.ts";

/** Where a setting can be given. The environment gives `DATABASE_URL` and `SUPABASE_ACCESS_TOKEN`. */
export type Place = "flag" | "input" | "file";

export interface Setting {
  readonly schema: z.ZodType;
  readonly places: readonly Place[];
  /** One line, for `--help`, the README's tables and editors. */
  readonly description: string;
  /** What stands for the value in `--help`; null for a switch. */
  readonly value: string | null;
  /** Given several times, or as a list. */
  readonly many?: true;
  /** Never printed: of an address the password, of anything else all. */
  readonly secret?: true;
}

const everywhere = ["flag", "input", "file"] as const;
const text = z.string().min(1);

export const settings = {
  "database-url": {
    secret: true,
    schema: text.nullable().default(null),
    places: everywhere,
    value: "URL",
    description: "The database to check; else DATABASE_URL, else libpq's own variables. It is only ever read.",
  },
  "supabase-project-ref": {
    schema: projectRef.nullable().default(null),
    places: everywhere,
    value: "REF",
    description:
      "The Supabase project to check, over HTTPS and read only, instead of a URL; the token is in SUPABASE_ACCESS_TOKEN.",
  },
  "supabase-branch": {
    schema: text.nullable().default(null),
    places: everywhere,
    value: "NAME",
    description: "The branch database of that project to check: its name, or auto for the pull request's own.",
  },
  "supabase-access-token": {
    secret: true,
    schema: text.nullable().default(null),
    places: ["input"],
    value: "TOKEN",
    description: 'The token for supabase-project-ref, from a secret; its scope is "Database: Read".',
  },
  targets: {
    schema: targetsSchema.default([]),
    places: ["file"],
    value: "LIST",
    description: "Several databases, checked in one run; docs/targets.md says what an entry can hold.",
  },
  target: {
    schema: z.array(text).default([]),
    places: ["flag", "input"],
    value: "LABEL",
    many: true,
    description: "Of the targets in the file check only this one; may be given several times.",
  },
  migrations: {
    schema: text.nullable().default(null),
    places: everywhere,
    value: "DIR",
    description: "The migrations folder; found by itself where this is not given.",
  },
  layout: {
    schema: z.enum(layouts).nullable().default(null),
    places: everywhere,
    value: "NAME",
    description: `The tool whose folder it is: ${layouts.join(", ")}; recognised where this is not given.`,
  },
  expected: {
    schema: text.nullable().default(null),
    places: everywhere,
    value: "SOURCE",
    description:
      "What to hold the database against: a snapshot, a file or folder of declarative SQL, or another database's URL (default: the migrations).",
  },
  "target-snapshot": {
    schema: text.nullable().default(null),
    places: everywhere,
    value: "FILE",
    description: "A snapshot that stands for the database: nothing is connected to.",
  },
  "keep-snapshot": {
    schema: text.nullable().default(null),
    places: everywhere,
    value: "FILE",
    description: "Write the database's snapshot to this file, for a later --target-snapshot.",
  },
  platform: {
    schema: z.enum(["auto", ...platforms]).default("auto"),
    places: everywhere,
    value: "NAME",
    description: `What the target runs on: auto, ${platforms.join(", ")}.`,
  },
  schema: {
    schema: z.array(text).default([]),
    places: everywhere,
    value: "NAME",
    many: true,
    description: "Compare only this schema; may be given several times.",
  },
  "exclude-schema": {
    schema: z.array(text).default([]),
    places: everywhere,
    value: "NAME",
    many: true,
    description: "Leave this schema out; may be given several times.",
  },
  "fail-on": {
    schema: z.enum(failOnLevels).default("low"),
    places: everywhere,
    value: "SEVERITY",
    description: `The lowest severity that fails: ${failOnLevels.join(", ")} (default low).`,
  },
  lock: {
    schema: z
      .union([z.boolean().transform((given) => (given ? lockFile : null)), text])
      .nullable()
      .default(null),
    places: ["flag"],
    value: "[FILE]",
    description: `Of the lock instead of the schema itself: ${lockFile} where no file is named.`,
  },
  lint: {
    schema: z.stringbool().or(z.boolean()).default(false),
    places: everywhere,
    value: null,
    description: "Also say what asks for trouble without being drift: the lint-* rules (default false).",
  },
  "lint-fail-on": {
    schema: z.enum(failOnLevels).default("never"),
    places: everywhere,
    value: "SEVERITY",
    description: `The lowest severity of a lint-* rule that fails: ${failOnLevels.join(", ")} (default never); it turns them on.`,
  },
  queries: {
    schema: z.array(text).default([]),
    places: everywhere,
    value: "GLOB",
    many: true,
    description: "The application's own SQL files: each query in them must fit the schema; may be given several times.",
  },
  "fail-on-new": {
    schema: z.enum(failOnLevels).nullable().default(null),
    places: everywhere,
    value: "SEVERITY",
    description: `Takes the place of fail-on where a pull request is checked: only what the default branch's last check did not know fails, at ${failOnLevels.join(", ")}.`,
  },
  "known-report": {
    schema: text.nullable().default(null),
    places: everywhere,
    value: "FILE",
    description: "The JSON report of the default branch's last check: what it found is known, for fail-on-new.",
  },
  base: {
    schema: text.nullable().default(null),
    places: ["flag", "file"],
    value: "REF",
    description: "Where there is no history table, files added since this git ref are pending.",
  },
  label: {
    schema: text.max(60).nullable().default(null),
    places: everywhere,
    value: "NAME",
    description: "What people call this database; keeps the comments and artifacts of several apart.",
  },
  format: {
    schema: z.enum(formats).default("text"),
    places: ["flag", "file"],
    value: "NAME",
    description: `How the report is written: ${formats.join(", ")} (default text).`,
  },
  output: {
    schema: text.nullable().default(null),
    places: ["flag", "file"],
    value: "FILE",
    description: "Write the report to this file and not to standard output.",
  },
  report: {
    schema: z.array(text).default([]),
    places: ["flag", "file"],
    value: "FILE",
    many: true,
    description:
      "Also write the report here, as the ending says: .html .json .md .sarif .xml (JUnit) .txt; may be repeated.",
  },
  shadow: {
    secret: true,
    schema: text.default("embedded"),
    places: everywhere,
    value: "URL",
    description: "Where the shadow is: embedded (the default), or the URL of a scratch server; see docs/shadow.md.",
  },
  "shadow-insist": {
    schema: z.stringbool().or(z.boolean()).default(false),
    places: everywhere,
    value: null,
    description: "Use the shadow server although it holds other databases (default false).",
  },
  baseline: {
    schema: text.nullable().default(null),
    places: everywhere,
    value: "FILE",
    description: "A schema file that stands for all that was there before the first migration; run before it.",
  },
  "extra-prelude": {
    schema: text.nullable().default(null),
    places: everywhere,
    value: "FILE",
    description: "SQL to run before the first migration: what somebody else puts into the database.",
  },
  "assume-applied": {
    schema: z.array(text).default([]),
    places: everywhere,
    value: "VERSION",
    many: true,
    description: "Take this migration for applied though the history does not list it; may be given several times.",
  },
  "no-rescue": {
    schema: z.stringbool().or(z.boolean()).default(false),
    places: everywhere,
    value: null,
    description: "Replay without the rescue rules: a statement that fails is the file's failure, whatever it is.",
  },
  "no-scripts": {
    schema: z.stringbool().or(z.boolean()).default(false),
    places: everywhere,
    value: null,
    description: "Make no scripts: only say what differs (default false).",
  },
  "allow-data-loss": {
    schema: z.stringbool().or(z.boolean()).default(false),
    places: everywhere,
    value: null,
    description: "Write scripts whole; else statements that lose data are commented out (default false).",
  },
  only: {
    schema: z.array(text).default([]),
    places: ["flag"],
    value: "WHAT",
    many: true,
    description: "Repair only this: a rule, a severity or an object, `*` for any part; may be given several times.",
  },
  except: {
    schema: z.array(text).default([]),
    places: ["flag"],
    value: "WHAT",
    many: true,
    description: "Leave this as it is: a rule, a severity or an object, `*` for any part; may be given several times.",
  },
  online: {
    schema: z.stringbool().or(z.boolean()).default(false),
    places: everywhere,
    value: null,
    description: "Prefer statements that let others read and write meanwhile (default false).",
  },
  "data-checks": {
    schema: z.stringbool().or(z.boolean()).default(false),
    places: everywhere,
    value: null,
    description: "Count on the database, read only, which rows stand in a script's way (default false).",
  },
  strict: {
    schema: z.stringbool().or(z.boolean()).default(false),
    places: everywhere,
    value: null,
    description: "Compare the order of columns, too, and every owner by its name.",
  },
  "replay-timeout": {
    schema: z.coerce.number().int().min(1).max(3600).default(60),
    places: everywhere,
    value: "SECONDS",
    description: "How long one migration file may run in the shadow (default 60).",
  },
  ignore: {
    schema: ignoreSchema.default([]),
    places: ["file"],
    value: "LIST",
    description: "What is left out, by kind, schema, name and rule; the last entry that matches decides.",
  },
  rules: {
    schema: rulesSchema.default({}),
    places: ["file"],
    value: "RULE: SEVERITY",
    description: "Other severities than the rules' own, or off.",
  },
  types: {
    schema: typesSchema.prefault({}),
    places: ["file"],
    value: "MAPPING",
    description:
      "How `types` calls tables and enums in code, which it leaves out, and the files it holds against the schema.",
  },
  accept: {
    schema: acceptSchema.default([]),
    places: ["file"],
    value: "LIST",
    description: "Findings that stay in the report and do not count, for as long as they stay as they are.",
  },
  "write-accept": {
    schema: z.stringbool().or(z.boolean()).default(false),
    places: ["flag"],
    value: null,
    description: "Add what is found now to the file's accept, so that it no longer counts; the rest of the file stays.",
  },
  comment: {
    schema: z.enum(["always", "on-drift", "never"]).default("on-drift"),
    places: ["input", "file"],
    value: "WHEN",
    description: "When the pull request gets a comment: always, on-drift (the default) or never.",
  },
  issue: {
    schema: z.stringbool().or(z.boolean()).default(false),
    places: ["input", "file"],
    value: "BOOLEAN",
    description:
      "Keep one issue for this database, opened by drift on the default branch and closed without (default false).",
  },
  "issue-labels": {
    schema: z.array(text).default([]),
    places: ["input", "file"],
    value: "NAME",
    many: true,
    description: "Labels of the issue, beside pgdrift.",
  },
  "issue-assignees": {
    schema: z.array(text).default([]),
    places: ["input", "file"],
    value: "NAME",
    many: true,
    description: "Who the issue is assigned to.",
  },
  "notify-on": {
    schema: z.enum(["new", "change", "always"]).default("change"),
    places: ["input", "file"],
    value: "WHEN",
    description:
      "What chats, webhook and mail are told: new findings, any change (the default), or every check: new, change, always.",
  },
  "notify-severity": {
    schema: z.enum(severities).default("low"),
    places: ["input", "file"],
    value: "SEVERITY",
    description: `The lowest severity that they are told of: ${severities.join(", ")} (default low).`,
  },
  "slack-webhook-url": {
    schema: text.nullable().default(null),
    places: ["input"],
    value: "URL",
    secret: true,
    description: "Slack's incoming webhook that is told of news.",
  },
  "teams-webhook-url": {
    schema: text.nullable().default(null),
    places: ["input"],
    value: "URL",
    secret: true,
    description: "Microsoft Teams' workflow webhook that is told of news.",
  },
  "discord-webhook-url": {
    schema: text.nullable().default(null),
    places: ["input"],
    value: "URL",
    secret: true,
    description: "Discord's webhook that is told of news.",
  },
  "webhook-url": {
    schema: text.nullable().default(null),
    places: ["input"],
    value: "URL",
    secret: true,
    description: "Gets the JSON report by POST where there is news.",
  },
  "webhook-secret": {
    schema: text.nullable().default(null),
    places: ["input"],
    value: "SECRET",
    secret: true,
    description: "Signs what webhook-url gets: x-pgdrift-signature-256, an HMAC of the body.",
  },
  "smtp-url": {
    schema: text.nullable().default(null),
    places: ["input"],
    value: "URL",
    secret: true,
    description: "The mail server that sends news: smtps://user:password@host:port.",
  },
  "mail-from": {
    schema: text.nullable().default(null),
    places: ["input", "file"],
    value: "ADDRESS",
    description: "The sender of mails.",
  },
  "mail-to": {
    schema: z.array(text).default([]),
    places: ["input", "file"],
    value: "ADDRESS",
    many: true,
    description: "Who gets mails.",
  },
  artifact: {
    schema: z.stringbool().or(z.boolean()).default(true),
    places: ["input", "file"],
    value: "BOOLEAN",
    description: "Upload the reports as an artifact (default true).",
  },
  annotations: {
    schema: z.stringbool().or(z.boolean()).default(true),
    places: ["input", "file"],
    value: "BOOLEAN",
    description: "Say what was found at the lines of the migrations (default true).",
  },
  sarif: {
    schema: z.stringbool().or(z.boolean()).default(false),
    places: ["input", "file"],
    value: "BOOLEAN",
    description: "Tell GitHub's code scanning, an alert a finding (default false).",
  },
  "only-relevant": {
    schema: z.stringbool().or(z.boolean()).default(false),
    places: ["input", "file"],
    value: "BOOLEAN",
    description:
      "Check only where the change touches migrations, config or what they name; else say skipped in seconds, without a connection (default false).",
  },
  "on-missing-secret": {
    schema: z.enum(["pass", "fail"]).default("pass"),
    places: ["input", "file"],
    value: "WHAT",
    description: "A pull request from a fork or Dependabot has no secret: pass (the default) or fail.",
  },
  "github-token": {
    secret: true,
    schema: text.nullable().default(null),
    places: ["input"],
    value: "TOKEN",
    description: "The token for the comment and the list of the pull request's files.",
  },
} as const satisfies Record<string, Setting>;

export type SettingName = keyof typeof settings;

/** What is in force. Keys are the settings' own names. */
export type Config = { readonly [Name in SettingName]: z.output<(typeof settings)[Name]["schema"]> } & {
  /** Where each value came from. Never a setting's name: none is spelled so. */
  readonly origins: Origins;
};

/** Those of the defaults are not in it. */
export type Origins = ReadonlyMap<SettingName, Given>;

export function settingNames(place: Place): readonly SettingName[] {
  return names.filter((name) => (settings[name].places as readonly Place[]).includes(place));
}

const names = Object.keys(settings) as SettingName[];
