// `check --write-accept`: findings added to the file's `accept`. What a person wrote there, comments and order, stays as it is;
// an entry for the same finding is brought up to date in its place.

import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { UserError } from "../model/errors.ts";
import type { Acceptance, Finding } from "../model/finding.ts";
import { objectName } from "../model/object.ts";
import { isMap, isNode, isScalar, isSeq, parseDocument, stringify } from "../text/yaml.ts";
import { defaultFile, keepDigits, readConfigFile } from "./file.ts";

/** How long an acceptance holds that nobody has given a day. */
const days = 90;

/** `today`: `2027-01-31`. */
export function acceptance(env: NodeJS.ProcessEnv, today: string): Acceptance {
  const until = new Date(Date.parse(`${today}T00:00:00Z`) + days * 24 * 3_600_000).toISOString().slice(0, 10);
  const by = env.GITHUB_ACTOR || env.USER || env.USERNAME || null;
  return { reason: `accepted as it was on ${today}`, until, by };
}

/** What was written, and where. `findings`: those that the file does not accept as they are. Throws UserError. */
export async function writeAccept(
  cwd: string,
  path: string | null,
  findings: readonly Finding[],
): Promise<{ readonly file: string; readonly added: number; readonly renewed: number }> {
  const file = path ?? defaultFile;
  const text = (await readConfigFile(cwd, file, path !== null)) ?? "";
  const made = withAccepted(text, findings);
  if (made.text !== text) {
    await writeFile(resolve(cwd, file), made.text).catch((error: unknown) => {
      const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
      throw new UserError(`${file}: cannot be written (${code}); the findings were not accepted`);
    });
  }
  return { file, added: made.added, renewed: made.renewed };
}

/** The text of a config that was read without faults. Nothing of it moves but what the findings are about. */
export function withAccepted(text: string, findings: readonly Finding[]) {
  if (findings.length === 0) return { text, added: 0, renewed: 0 };
  const entries = entriesIn(text);
  const old = findings.flatMap((finding) => {
    const entry = entries.find(({ id }) => id === finding.id);
    return entry === undefined ? [] : [{ entry, finding }];
  });
  const fresh = findings.filter(({ id }) => !entries.some((entry) => entry.id === id));
  const renewed = splice(
    text,
    old.flatMap(({ entry, finding }) => renewal(entry, finding)),
  );
  return { text: append(renewed, fresh), added: fresh.length, renewed: old.length };
}

interface Entry {
  readonly id: string;
  readonly content: Range | null;
  readonly until: Range | null;
}
type Range = readonly [from: number, to: number];
type Edit = readonly [at: Range, text: string];

function entriesIn(text: string): readonly Entry[] {
  const list = parseDocument(text).get("accept", true);
  const maps = isSeq(list) ? list.items.filter(isMap) : [];
  return maps.map((map) => {
    const range = (key: string): Range | null => {
      const value = map.get(key, true);
      return isScalar(value) && value.range ? [value.range[0], value.range[1]] : null;
    };
    const id = range("finding");
    return {
      id: id === null ? "" : text.slice(...id).replace(/["']/g, ""),
      content: range("content"),
      until: range("until"),
    };
  });
}

/** A person's reason stays; the content is what it is now, and the day is moved on. */
function renewal({ content, until }: Entry, finding: Finding): readonly Edit[] {
  const day = finding.accepted?.until ?? "null";
  return [
    ...(content === null ? [] : [[content, quoted(finding.content)] as const]),
    ...(until === null ? [] : [[until, day] as const]),
  ];
}

function splice(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort(([a], [b]) => b[0] - a[0])
    .reduce((left, [[from, to], put]) => `${left.slice(0, from)}${put}${left.slice(to)}`, text);
}

/** Behind the last entry; where there is none, as a list of its own at the key, or at the end. */
function append(text: string, findings: readonly Finding[]): string {
  if (findings.length === 0) return text;
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const lines = (indent: string) => findings.flatMap((finding) => entryLines(finding).map((line) => indent + line));
  const document = parseDocument(text);
  const root = document.contents;
  const pair = isMap(root) ? root.items.find(({ key }) => isScalar(key) && key.value === "accept") : undefined;
  if (pair === undefined && (root === null || (isMap(root) && root.flow !== true) || isScalar(root))) {
    const ended = text === "" || text.endsWith("\n") ? text : `${text}${newline}`;
    return `${ended}${["accept:", ...lines("  ")].join(newline)}${newline}`;
  }
  const list = pair?.value;
  const last = isSeq(list) ? list.items.at(-1) : undefined;
  if (isSeq(list) && list.flow !== true && isNode(last) && last.range) {
    const [from, to] = last.range;
    const dash = text.lastIndexOf("-", from);
    const indent = text.slice(text.lastIndexOf("\n", dash) + 1, dash);
    return insertLines(text, to, lines(indent), newline);
  }
  if (isScalar(list) && list.value === null && isScalar(pair?.key) && pair.key.range) {
    return insertLines(text, pair.key.range[1], lines("  "), newline);
  }
  // A list between brackets: the whole file is written anew, comments and all.
  const whole = isSeq(list) ? list : document.createNode<unknown[]>([]);
  whole.flow = false;
  keepDigits(document);
  document.set("accept", whole);
  for (const each of findings) whole.add(document.createNode(entryOf(each)));
  return document.toString({ lineWidth: 0 });
}

/** After the line in which the offset is. */
function insertLines(text: string, offset: number, lines: readonly string[], newline: string): string {
  const end = text.indexOf("\n", Math.max(offset - 1, 0));
  const at = end < 0 ? text.length : end + 1;
  const before = end < 0 ? `${text}${newline}` : text.slice(0, at);
  return `${before}${lines.join(newline)}${newline}${text.slice(at)}`;
}

function entryLines(finding: Finding): readonly string[] {
  const [first = "", ...rest] = stringify([entryOf(finding)], { lineWidth: 0 })
    .trimEnd()
    .split("\n");
  return [`${first} # ${oneLine(`${finding.rule} ${objectName(finding.object)}`)}`, ...rest];
}

function entryOf({ id, content, accepted }: Finding) {
  const { reason = "", until = null, by = null } = accepted ?? {};
  return { finding: id, content, reason, ...(until === null ? {} : { until }), ...(by === null ? {} : { by }) };
}

function quoted(text: string): string {
  return stringify(text).trimEnd();
}

/** Nothing in a name can end the comment. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ");
}
