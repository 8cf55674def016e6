// `pgdrift types`: TypeScript and Python types of a schema, written, checked or brought up to date.

import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { didYouMean } from "../config/nearest.ts";
import { readFlags } from "../config/read.ts";
import type { Config } from "../config/settings.ts";
import { exitCode } from "../drift/verdict.ts";
import { UserError } from "../model/errors.ts";
import { patchOf } from "../report/patch.ts";
import { printable, printableLine } from "../report/terminal.ts";
import { errorsWithoutSecrets } from "../run/secrets.ts";
import { shadowUrl } from "../run/shadow.ts";
import { readTypes, type TypeSource, type TypesRead, typeSources, typesReport } from "../run/types.ts";
import { edited, type TypeDifference } from "../types/difference.ts";
import { type LanguageId, languages, type PythonStyle, styles } from "../types/ids.ts";
import type { Flags } from "./flags.ts";
import { checkReportFiles, writeReportFiles } from "./report-files.ts";
import { checkOutput, writeReport, writeText } from "./terminal.ts";
import { namesOne, worldOf } from "./world.ts";

interface Asked {
  readonly language: LanguageId;
  readonly style: PythonStyle | null;
  readonly files: readonly string[];
}

/** Exit 0: written, or nothing differs. 1: `--check` found something, or `--update` could not place all of it. */
export async function types({ language, style, file, of, check, update, diff, ...flags }: Flags): Promise<number> {
  const cwd = process.cwd();
  const { env } = process;
  const config = await readFlags(flags, env, cwd);
  const asked: Asked = {
    language: oneOf("--language", languages, language ?? config.types.language ?? guess(filesOf(file, config))),
    style: style === undefined ? (config.types.style ?? null) : oneOf("--style", styles, style),
    files: filesOf(file, config),
  };
  if ((check || update || diff) && asked.files.length === 0) {
    throw new UserError(
      "types: name the files to hold against the schema with --file PATH, or in the config, types: {files: […]}",
    );
  }
  await checkOutput(cwd, config.output);
  await checkReportFiles(cwd, config.report);
  const source = sourceOf(of, config, env);
  const world = worldOf(config, env, cwd);
  const read = await errorsWithoutSecrets([config["database-url"], shadowUrl(config)], env, () =>
    readTypes(config, source, world),
  );
  if (!check && !update && !diff) return await write(read, asked, { config, cwd });
  const compared = await compare(read, asked, { config, cwd });
  if (update || diff) return await settle(compared, { isDry: diff === true, cwd, config });
  const report = typesReport(config, world, { ...compared, title: read.title, source });
  await writeReport(report, { cwd, format: config.format, output: config.output });
  await writeReportFiles(report, cwd, config.report);
  return exitCode(report);
}

interface Place {
  readonly config: Config;
  readonly cwd: string;
}

async function write(read: TypesRead, asked: Asked, { config, cwd }: Place): Promise<number> {
  const { text, unmapped } = await generated(read, asked, config);
  for (const type of unmapped)
    tell(`nobody maps the type ${type} yet: it is written as object; docs/types.md lists those that are mapped`);
  const [file, ...more] = asked.files;
  if (more.length > 0)
    throw new UserError(
      "types: new types go into one file; with several, --check or --update holds them against the schema",
    );
  if (file === undefined) await writeText(text, { cwd, output: config.output });
  else {
    await checkOutput(cwd, file, "file");
    await writeFile(resolve(cwd, file), text);
    tell(`wrote ${printableLine(file)}`);
  }
  return 0;
}

async function generated(
  { metadata, schema, schemas }: TypesRead,
  { language, style }: Asked,
  config: Config,
): Promise<{ readonly text: string; readonly unmapped: readonly string[] }> {
  if (language === "typescript") {
    const { typescriptTypes } = await import("../types/typescript/generate.ts");
    return { text: await typescriptTypes(metadata, schemas), unmapped: [] };
  }
  const { pythonModule } = await import("../types/python/generate.ts");
  return pythonModule(schema, style ?? "typeddict", config.types);
}

interface Compared {
  readonly differences: readonly TypeDifference[];
  readonly before: ReadonlyMap<string, string>;
  readonly after: ReadonlyMap<string, string>;
}

async function compare(read: TypesRead, asked: Asked, { config, cwd }: Place): Promise<Compared> {
  const before = new Map<string, string>();
  for (const path of asked.files) before.set(path, await textOf(path, cwd));
  const files = [...before].map(([path, text]) => ({ path, text }));
  if (asked.language === "typescript") {
    const { compareTypescript } = await import("../types/typescript/compare.ts");
    const { text: wanted } = await generated(read, asked, config);
    const all = files.map(({ path, text }) => compareTypescript(path, text, wanted));
    const fault = all.find((each) => each.fault !== null)?.fault;
    if (fault != null) throw new UserError(fault);
    return {
      differences: all.flatMap((each) => each.differences),
      before,
      after: new Map(files.map(({ path }) => [path, wanted])),
    };
  }
  const { comparePython } = await import("../types/python/compare.ts");
  const { differences, broken } = comparePython(files, read.schema, config.types, asked.style);
  const [first] = broken;
  if (first !== undefined) throw new UserError(`${first.path}:${first.line}: does not parse as Python; mend it first`);
  const after = new Map(
    files.map(({ path, text }) => {
      const edits = differences.filter((each) => each.path === path).flatMap((each) => each.edits ?? []);
      return [path, edited(text, withoutDoubles(edits))] as const;
    }),
  );
  return { differences, before, after };
}

/** What several differences need, such as an import, is put in once. */
function withoutDoubles<Edit extends { readonly from: number; readonly to: number; readonly text: string }>(
  edits: readonly Edit[],
): readonly Edit[] {
  const seen = new Set<string>();
  return edits.filter(({ from, to, text }) => {
    const key = JSON.stringify([from, to, text]);
    const isKnown = seen.has(key);
    seen.add(key);
    return !isKnown;
  });
}

async function settle(
  { differences, before, after }: Compared,
  { isDry, cwd, config }: Place & { readonly isDry: boolean },
): Promise<number> {
  const changed = [...after].filter(([path, text]) => before.get(path) !== text);
  if (isDry) {
    const patches = changed.map(([path, text]) => patchOf(path, before.get(path) ?? "", text));
    await writeText(printable(patches.join("")), { cwd, output: config.output });
  } else {
    for (const [path, text] of changed) {
      await writeFile(resolve(cwd, path), text);
      tell(`changed ${printableLine(path)}`);
    }
    if (changed.length === 0) tell("nothing to change");
  }
  const left = differences.filter(({ edits, paste }) => edits === null && paste !== null);
  for (const { path, line, message, paste } of left) {
    tell(
      `${printableLine(path)}:${line}: ${printableLine(message)} It cannot be placed; put in by hand:\n${printable(paste ?? "")}`,
    );
  }
  return left.length === 0 ? 0 : 1;
}

async function textOf(path: string, cwd: string): Promise<string> {
  try {
    return await readFile(resolve(cwd, path), "utf8");
  } catch (error) {
    const why = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new UserError(`--file ${path}: cannot be read (${why}); name a file of types that is there`);
  }
}

function filesOf(given: unknown, { types: { files } }: Pick<Config, "types">): readonly string[] {
  return Array.isArray(given) ? given.map(String) : (files ?? []);
}

function guess(files: readonly string[]): string | undefined {
  if (files.some((file) => /\.pyi?$/.test(file))) return "python";
  return files.some((file) => /\.[cm]?tsx?$/.test(file)) ? "typescript" : undefined;
}

function sourceOf(of: unknown, config: Config, env: NodeJS.ProcessEnv): TypeSource {
  if (of !== undefined) return oneOf("--of", typeSources, of);
  if (config["target-snapshot"] !== null) return "snapshot";
  return namesOne(config, env) ? "database" : "folder";
}

function oneOf<Word extends string>(flag: string, words: readonly Word[], given: unknown): Word {
  const found = words.find((word) => word === given);
  if (found !== undefined) return found;
  if (given === undefined) throw new UserError(`${flag}: say which: ${words.join(" or ")}`);
  throw new UserError(`${flag}: \`${given}\` is none of ${words.join(", ")}${didYouMean(String(given), words)}`);
}

function tell(line: string): void {
  process.stderr.write(`pgdrift: ${line}\n`);
}
