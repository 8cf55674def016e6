// One hostile set of names through every format and channel, each parsed back by a real parser of its own. What a name may
// change is text: the structure is that of a report with ordinary names.

import { XMLParser, XMLValidator } from "fast-xml-parser";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { afterEach, describe, expect, test, vi } from "vitest";
import { actionsRunner } from "../../src/deliver/runner.ts";
import type { Report } from "../../src/model/report.ts";
import { annotationsOf } from "../../src/report/annotations.ts";
import { failureMarkdown } from "../../src/report/failure.ts";
import { type FormatId, ids } from "../../src/report/ids.ts";
import { formats } from "../../src/report/index.ts";
import { newsMarkdown } from "../../src/report/news.ts";
import { hostile } from "./hostile.ts";
import { finding, pending, report } from "./sample.ts";

/** The name wherever a report can hold one. */
function everywhere(name: string): Report {
  const object = { kind: "table", schema: name, table: null, name } as const;
  const hazard = { type: name, object: name, lock: name, rows: 1, message: name };
  const script = { sql: `${name}\n${name}`, heldBack: 1, proof: "unproven", rows: null, reason: name } as const;
  // Lines of a text stay lines, so there a name is one.
  const line = name.replace(/[\r\n]+/g, " ");
  const base = report({
    findings: [
      finding({
        severity: "critical",
        object,
        message: name,
        expected: `${line}\n1`,
        actual: `${line}\n2`,
        hint: { seen: name },
        folded: [object],
        origin: { path: name, line: 3 },
        rule: "column-type-changed",
      }),
      finding({ object, message: name, accepted: { reason: name, until: name, by: name } }),
      finding({ severity: "low", object, message: name, known: { since: "2026-11-21" } }),
    ],
    run: { at: "2026-11-21T06:00:00Z", commit: "0".repeat(40), url: name, number: 1, attempt: 1 },
    database: { label: name, name, server: name, platform: name, fingerprint: null },
    expected: { source: "migrations", name: null, assumed: name },
    tables: [
      {
        schema: name,
        name,
        change: "changed",
        columns: [{ name, type: name, nullable: false, primaryKey: true, change: "missing" }],
        relations: [{ name, columns: [name], schema: name, table: `${name}2`, change: "unexpected" }],
      },
    ],
    scripts: { repair: { ...script, hazards: [hazard] }, pull: null },
    coverage: { compared: {}, ignored: [], notCompared: [{ kind: name, name, reason: name }] },
    diagnostics: [{ code: "c", severity: "warning", message: name, path: name, line: 1 }],
  });
  const one = pending({ path: name, changes: [name], preview: { status: "fails", error: name, hazards: [hazard] } });
  return {
    ...base,
    migrations: base.migrations && { ...base.migrations, directory: name, newest: name, pending: [one] },
  };
}

/** Each format's structure, without its text. */
const structures: Readonly<Record<FormatId, (text: string) => unknown>> = {
  text: (text) => text.split("\n").length,
  json: (text) => keysOf(JSON.parse(text)),
  markdown: (text) => shape(parseMarkdown(text)),
  // A browser parses the page in another test; here, that no tag comes of a name.
  html: (text) =>
    [...text.matchAll(/<\/?([a-z!][\w-]*)/gi)].map(([, tag]) => tag).filter((tag) => tag !== "del" && tag !== "ins"),
  sarif: (text) => keysOf(JSON.parse(text)),
  junit: (text) => {
    expect(XMLValidator.validate(text)).toBe(true);
    return keysOf(new XMLParser({ ignoreAttributes: false }).parse(text));
  },
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: none of these may reach a reader
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

describe.each(ids)("%s", async (id) => {
  const { render } = await formats[id]();
  const options = { color: false, limit: Number.POSITIVE_INFINITY, picture: true } as const;
  const ordinary = structures[id](render(everywhere("ordinary"), options));

  test.each(hostile)("%j", (name) => {
    const text = render(everywhere(name), options);
    expect(text).not.toMatch(unseen);
    expect(structures[id](text)).toEqual(ordinary);
  });
});

describe("what is said of news and of failures", () => {
  test.each(hostile)("%j", (name) => {
    const { findings } = everywhere(name);
    const gone = [{ id: "x", content: "y", severity: "low" as const, since: "2026-11-21", called: name }];
    const news = {
      what: "changed",
      fresh: findings,
      worse: findings.map((each) => ({ finding: each, was: "low" as const })),
      gone,
    } as const;
    const plain = everywhere("ordinary").findings;
    const told = newsMarkdown(news);
    expect(told).not.toMatch(unseen);
    expect(shape(parseMarkdown(told))).toEqual(
      shape(
        parseMarkdown(
          newsMarkdown({
            what: "changed",
            fresh: plain,
            worse: plain.map((each) => ({ finding: each, was: "low" })),
            gone: [{ id: "x", content: "y", severity: "low", since: "2026-11-21", called: "ordinary" }],
          }),
        ),
      ),
    );
    expect(shape(parseMarkdown(failureMarkdown(name.replace(/\s+/g, " "))))).toEqual(
      shape(parseMarkdown(failureMarkdown("ordinary"))),
    );
  });
});

describe("commands of the runner", () => {
  afterEach(() => void vi.restoreAllMocks());

  test.each(hostile)("%j", (name) => {
    let out = "";
    vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
      out += String(chunk);
      return true;
    });
    const runner = actionsRunner();
    for (const each of annotationsOf(everywhere(name))) runner.annotate(each);
    runner.warn(name);
    runner.say(name);
    vi.restoreAllMocks();
    const lines = out.split("\n").filter((line) => /^\s*::|##\[/.test(line));
    expect(lines).toHaveLength(2);
    const [, properties = "", message = ""] = /^::error ([^:]*)::(.*)$/.exec(lines[0] ?? "") ?? [];
    const read = Object.fromEntries(properties.split(",").map((part) => part.split(/=(.*)/, 2)));
    expect(Object.keys(read).sort()).toEqual(["file", "line", "title"]);
    expect(unescaped(read.file)).toBe(name);
    expect(unescaped(message)).toContain("(column-type-changed)");
  });
});

function unescaped(text = ""): string {
  return text
    .replaceAll("%3A", ":")
    .replaceAll("%2C", ",")
    .replaceAll("%0D", "\r")
    .replaceAll("%0A", "\n")
    .replaceAll("%25", "%");
}

function parseMarkdown(text: string): Nodes {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** Everything but what text is made of. A link that is not ours is none that may be. */
function shape(node: Nodes): unknown {
  if (node.type === "link" || node.type === "image")
    expect(node).toMatchObject({ url: expect.stringMatching(/^https:\/\/github\.com\//) });
  const children = "children" in node ? node.children : [];
  const kept = children.filter((child) => !["text", "inlineCode", "break", "emphasis", "html"].includes(child.type));
  return kept.length === 0 ? node.type : [node.type, ...kept.map(shape)];
}

function keysOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(keysOf);
  if (typeof value !== "object" || value === null) return typeof value;
  return Object.entries(value).map(([key, inner]) => [key, keysOf(inner)]);
}
