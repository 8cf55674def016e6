// Our command in lefthook's file: lines of our own, each with a mark at its end, put where the file has its commands. All
// else stays byte for byte. Pure.

import { UserError } from "../model/errors.ts";
import { isMap, isScalar, parseDocument } from "../text/yaml.ts";
import { type BlockOptions, commandLine } from "./block.ts";

const mark = "# pgdrift hook";

/** Throws UserError where the file is written in a way that no line can be put into. */
export function withCommand(text: string, options: BlockOptions): string {
  const rest = withoutCommand(text, options);
  const document = parseDocument(rest);
  const root = document.contents;
  if (document.errors.length > 0 || !(root === null || isMap(root))) throw byHand(options);
  const hook = isMap(root) ? root.items.find(({ key }) => isScalar(key) && key.value === options.hook) : undefined;
  if (hook === undefined) {
    const ended = rest === "" || rest.endsWith("\n") ? rest : `${rest}\n`;
    return `${ended}${lines([`${options.hook}:`, "  commands:", ...command(options).map((line) => `    ${line}`)], options)}`;
  }
  const commands = isMap(hook.value)
    ? hook.value.items.find(({ key }) => isScalar(key) && key.value === "commands")
    : undefined;
  const map = commands === undefined ? hook.value : commands.value;
  const first = isMap(map) && map.flow !== true ? map.items[0]?.key : undefined;
  if (!isScalar(first) || !first.range) throw byHand(options);
  const begin = rest.lastIndexOf("\n", first.range[0] - 1) + 1;
  const indent = rest.slice(begin, first.range[0]);
  if (indent.trim() !== "") throw byHand(options);
  const own = commands === undefined ? ["commands:", ...command(options).map((line) => `  ${line}`)] : command(options);
  return `${rest.slice(0, begin)}${lines(
    own.map((line) => `${indent}${line}`),
    options,
  )}${rest.slice(begin)}`;
}

export function withoutCommand(text: string, options: Pick<BlockOptions, "hook" | "prefix">): string {
  const own = marked(options);
  return text
    .split("\n")
    .filter((line) => !line.endsWith(own))
    .join("\n");
}

function command(options: BlockOptions): readonly string[] {
  const name = options.prefix === "" ? "pgdrift" : `pgdrift-${options.prefix.slice(0, -1).replace(/[^\w-]+/g, "-")}`;
  return [
    `${name}:`,
    `  run: test -n "$PGDRIFT_SKIP" || ${commandLine(options)}`,
    ...(options.hook === "pre-push" ? ["  use_stdin: true"] : []),
  ];
}

function lines(all: readonly string[], options: BlockOptions): string {
  return all.map((line) => `${line} ${marked(options)}\n`).join("");
}

function marked({ hook, prefix }: Pick<BlockOptions, "hook" | "prefix">): string {
  return `${mark} ${hook}${prefix === "" ? "" : ` in ${prefix}`}`;
}

function byHand(options: BlockOptions): UserError {
  return new UserError(
    `lefthook's file is not written as a block that a line can be put into: add a command of ${options.hook} with \`run: ${commandLine(options)}\` yourself`,
  );
}
