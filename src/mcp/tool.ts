// The seam of the tools that an assistant may call. None of them can write to a database: what they run only ever reads it.

import type { JsonSchema } from "../config/as-arguments.ts";
import type { Config, SettingName } from "../config/settings.ts";
import type { Report } from "../model/report.ts";
import type { World } from "../run/world.ts";
import type { ToolId } from "./ids.ts";

export interface Tool {
  readonly id: ToolId;
  readonly title: string;
  /** For the assistant: what it does, when to call it, what comes back. */
  readonly description: string;
  /** The settings that a call may give; the others are as the server was started with. */
  readonly settings: readonly SettingName[];
  /** Arguments of its own beside them. */
  readonly own: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  /** The JSON Schema of `structured`. */
  readonly output: JsonSchema;
  /** It may write files of the repository, where the server was started so. */
  readonly writesFiles?: true;
  /** Throws UserError where the call asks for what is not there. */
  run(call: Call): Promise<Answer>;
}

export interface Call {
  readonly config: Config;
  readonly world: World;
  /** The arguments as they were given, held against the schema. */
  readonly given: Readonly<Record<string, unknown>>;
  /** Whether files of the repository may be written. */
  readonly mayWrite: boolean;
  readonly memory: Memory;
  /** Where secrets may stand that no output may have. */
  readonly env: NodeJS.ProcessEnv;
}

/** What the server keeps from one call to the next. */
export interface Memory {
  /** The last report on the database, with its scripts where it has any. */
  report: Report | null;
}

export interface Answer {
  /** For the assistant to read; names and SQL of strangers are in it. */
  readonly text: string;
  readonly structured: Readonly<Record<string, unknown>>;
}
