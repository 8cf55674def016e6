// Our lines in a hook that may hold others': between marks of our own, and only those are ever taken out. Pure.

import { UserError } from "../model/errors.ts";

export const hookNames = ["pre-commit", "pre-push"] as const;
export type HookName = (typeof hookNames)[number];

export interface BlockOptions {
  readonly hook: HookName;
  /** How pgdrift is called, as a shell has it. */
  readonly program: string;
  /** The project's folder, with `/` at its end; empty for the top. */
  readonly prefix: string;
}

/** For a shell, or for lefthook. */
export function commandLine({ hook, program, prefix }: BlockOptions): string {
  const where = prefix === "" ? "" : ` --in ${quoted(prefix.slice(0, -1))}`;
  return `${program} hook ${hook}${where}`;
}

/** With our block as it is to be; `text` null: there is no such hook yet. Throws UserError where it is no shell script. */
export function withBlock(text: string | null, options: BlockOptions): string {
  const rest = text === null ? "#!/bin/sh\n" : cut(text, options.prefix);
  const first = rest.split("\n", 1)[0] ?? "";
  if (first.startsWith("#!") && !/\b(?:sh|bash|dash|zsh|ksh|ash)\b/.test(first)) {
    throw new UserError(
      `the ${options.hook} hook that is there is no shell script (${first}): call \`${commandLine(options)}\` in it yourself`,
    );
  }
  const ended = rest === "" || rest.endsWith("\n") ? rest : `${rest}\n`;
  const last = lastCommand(ended);
  // Behind a last `exit` or `exec` nothing would run; what stands before it leaves it what Git says on standard input.
  return last === null
    ? `${ended}${block(options, false)}`
    : `${ended.slice(0, last)}${block(options, true)}${ended.slice(last)}`;
}

/** Null where nothing of anybody else's is left. */
export function withoutBlock(text: string, prefix: string): string | null {
  const rest = cut(text, prefix);
  return /^(?:#!\/bin\/sh)?\s*$/.test(rest) ? null : rest;
}

function cut(text: string, prefix: string): string {
  const [begin, end] = marks(prefix);
  const lines = text.split("\n");
  const from = lines.indexOf(begin);
  const to = lines.indexOf(end, from);
  return from < 0 || to < 0 ? text : [...lines.slice(0, from), ...lines.slice(to + 1)].join("\n");
}

export function hasBlock(text: string, prefix: string): boolean {
  return text.split("\n").includes(marks(prefix)[0]);
}

function marks(prefix: string): readonly [string, string] {
  const name = prefix === "" ? "pgdrift" : `pgdrift in ${prefix}`;
  return [`# >>> ${name} >>>`, `# <<< ${name} <<<`];
}

function block(options: BlockOptions, isBefore: boolean): string {
  const [begin, end] = marks(options.prefix);
  const given = options.hook === "pre-push" && isBefore ? " </dev/null" : "";
  return `${begin}
# To skip it once: git ${options.hook.slice(4)} --no-verify, or PGDRIFT_SKIP=1. To take it out: pgdrift hook remove
[ -n "$PGDRIFT_SKIP" ] || ${commandLine(options)}${given} || exit $?
${end}
`;
}

/** Where a last line that ends the script begins; null where nothing does. */
function lastCommand(text: string): number | null {
  const lines = text.split("\n");
  for (let index = lines.length - 1; index > 0; index -= 1) {
    const line = lines[index] ?? "";
    if (/^\s*(?:#.*)?$/.test(line)) continue;
    return /^(?:exit|exec)\b/.test(line) ? lines.slice(0, index).join("\n").length + 1 : null;
  }
  return null;
}

function quoted(text: string): string {
  return /^[\w./@+-]+$/.test(text) && !text.startsWith("-") ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
