// The runner of GitHub Actions, and the one owner of its commands: masks, groups, annotations, outputs.
// Text from elsewhere never becomes a command of its own.

import { randomUUID } from "node:crypto";
import * as core from "@actions/core";
import type { Annotation } from "../model/annotation.ts";

export interface Runner {
  /** From here on the value is stars in every line of the log. */
  mask(secret: string): void;
  /** A line of the log. */
  say(line: string): void;
  /** A text of several lines, as it is. */
  print(text: string): void;
  /** A folded part of the log; groups do not nest. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>;
  warn(line: string): void;
  /** The one line that says why the job fails. */
  fail(line: string): void;
  annotate(annotation: Annotation): void;
  output(name: string, value: string): void;
}

export function actionsRunner(): Runner {
  const say = { error: core.error, warning: core.warning, notice: core.notice };
  return {
    mask: (secret) => {
      if (secret.trim() !== "") core.setSecret(secret);
    },
    say: (line) => core.info(inert(line)),
    print: (text) => core.info(quoted(text)),
    group: (title, work) => core.group(inert(title), work),
    warn: (line) => core.warning(line),
    fail: (line) => core.error(line),
    annotate: ({ level, message, title, path, line }) =>
      say[level](inert(message), { title, file: path, startLine: line }),
    output: (name, value) => core.setOutput(name, value),
  };
}

/** `::command::` counts at the start of a line, the older `##[command]` anywhere in it. */
function inert(line: string): string {
  return line.replaceAll("##[", "## [").replace(/^(\s*):(?=:)/gm, "$1: ");
}

/** Nothing between the two is a command, whatever it looks like: the word that ends it is made up here. */
function quoted(text: string): string {
  const word = randomUUID();
  return `::stop-commands::${word}\n${text.replaceAll(word, "")}\n::${word}::`;
}
