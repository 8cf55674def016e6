// Markdown is parsed back by a real parser: what came in as data must come out as text or code, and nothing else.

import type { Nodes, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { severities } from "../../src/model/severity.ts";
import { markdown } from "../../src/report/markdown.ts";
import { hostile } from "./hostile.ts";
import { finding, pending, report } from "./sample.ts";

function render(what: Report, limit = Number.POSITIVE_INFINITY): string {
  return markdown.render(what, { color: false, limit });
}

function parse(text: string): Root {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

function nodes(root: Nodes): readonly Nodes[] {
  return "children" in root ? [root, ...root.children.flatMap((child) => nodes(child))] : [root];
}

/** All that a reader reads, with what only keeps GitHub from linking taken out. */
function words(root: Nodes): string {
  return nodes(root)
    .map((node) => ("value" in node ? node.value : ""))
    .join("\u0000")
    .replaceAll("\u2060", "");
}

describe("what is said first", () => {
  test("how many changes, and how many of the worst", () => {
    const findings = [finding({ severity: "critical" }), finding(), finding({ severity: "low" })];
    expect(render(report({ findings }))).toMatch(
      /^## production has 3 changes that no migration makes; 1 is critical\.\n\nThis fails the check: it fails on low or worse\./,
    );
  });

  test("one change, not failing", () => {
    const text = render(report({ findings: [finding({ severity: "low" })], failOn: "high" }));
    expect(text).toContain("production has 1 change that no migration makes; it is low.");
    expect(text).toContain("This does not fail the check: it fails on high or worse.");
  });

  test("each cause has its words", () => {
    const migration = { kind: "migration", schema: null, table: null, name: "1_a" } as const;
    const findings = [
      finding({ cause: "conflict", change: null, object: migration, rule: "migration-failed", severity: "critical" }),
      finding({ cause: "conflict", change: null, object: migration, rule: "migration-will-diverge" }),
      finding({ cause: "history", change: null, object: migration, rule: "migration-edited" }),
      finding({ cause: "unrecorded" }),
      finding({ cause: "drift" }),
    ];
    expect(render(report({ findings }))).toContain(
      "production has 1 change that no migration makes, already has 1 change of pending migrations, has a history that disagrees with the folder in 1 place, cannot take 1 pending migration and would end elsewhere with 1 pending migration; 1 is critical.",
    );
  });

  test("clean, with what is pending and accepted", () => {
    const accepted = finding({ accepted: { reason: "agreed", until: null, by: null } });
    const base = report({ findings: [accepted] });
    const migrations = base.migrations === null ? null : { ...base.migrations, pending: [pending()] };
    const text = render({ ...base, migrations });
    expect(text).toMatch(
      /^## production is what its migrations say it is, with 1 migration pending and 1 accepted finding\./,
    );
    expect(text).toContain("adds column public.users.age");
    expect(text).toContain("agreed");
  });

  test("what was not seen is never called clean", () => {
    const coverage = { compared: {}, ignored: [], notCompared: [{ kind: "cast", name: "x", reason: "not read" }] };
    const text = render(report({ verdict: "inconclusive", coverage }));
    expect(text).toMatch(/^## production could not be seen whole, so this is not a clean result\./);
    expect(text).toContain("<details open><summary>Not compared: 1 object</summary>");
    expect(text).toContain("`x`: not read");
  });

  test("skipped, with the reason", () => {
    const diagnostics = [
      { code: "secret-missing", severity: "note", message: "no secret on a fork", path: null, line: null } as const,
    ];
    const text = render(report({ verdict: "skipped", database: null, diagnostics }));
    expect(text).toMatch(/^## supabase\/migrations was not checked\./);
    expect(text).toContain("### 1 thing to know");
    expect(text).toContain("no secret on a fork");
  });
});

describe("a finding", () => {
  test("has a row with severity in words, object, both sides and a link to its line", () => {
    const text = render(report({ findings: [finding()] }));
    expect(text).toContain(
      "| high | column `public.users.email` | column `public.users.email` has another type than the migrations give it<br>expected `text`, actual `character varying(50)`<br>made in [`20240101000000_users.sql:12`](https://github.com/acme/app/blob/0123456789abcdef0123456789abcdef01234567/supabase/migrations/20240101000000_users.sql#L12) |",
    );
  });

  test("that nothing in the folder made names no place", () => {
    expect(render(report({ findings: [finding({ origin: null })] }))).not.toContain("made in");
  });

  test("is named as code in its message, and only where it is meant", () => {
    const object = { kind: "table", schema: null, table: null, name: "a+b|c" } as const;
    const text = render(
      report({ findings: [finding({ object, message: "a+b|c is off, xa+b|c and a+b|cd are not" })] }),
    );
    expect(text).toContain("`a+b\\|c` is off, xa+b&#124;c and a+b&#124;cd are not");
  });

  test("whose sides are texts has a diff of them", () => {
    const text = render(report({ findings: [finding({ expected: "a\nb\nc", actual: "a\nX\nc" })] }));
    expect(text).toContain("```diff\n a\n-b\n+X\n c\n```");
  });

  test("that has one text only shows it", () => {
    const text = render(report({ findings: [finding({ expected: "CREATE TABLE t (\n  a int\n)", actual: null })] }));
    expect(text).toContain("Expected\n\n```sql\nCREATE TABLE t (\n  a int\n)\n```");
    expect(text).not.toContain("Actual");
  });

  test("whose sides are equal once redacted says so", () => {
    const text = render(report({ findings: [finding({ expected: "x [redacted]", actual: "x [redacted]" })] }));
    expect(text).toContain("the sides differ only in what is redacted");
  });
});

describe("ways out", () => {
  const script = { sql: "alter table a add b int;\n", heldBack: 1, proof: "proven", rows: null, reason: null } as const;
  const hazards = [{ type: "data-loss", object: "a", lock: null, rows: 3, message: "loses 3 rows" }];

  test("a script is folded, with its proof, its hazards and the command that prints it", () => {
    const scripts = { repair: { ...script, hazards }, pull: null };
    const text = render(report({ findings: [finding()], scripts }));
    expect(text).toContain("<details><summary>Bring the database back to its migrations: <b>proven</b></summary>");
    expect(text).toContain("1 statement that would lose data is held back as a comment.");
    expect(text).toContain("- **data-loss**: loses 3 rows");
    expect(text).toContain("```sh\nnpx pgdrift repair\n```");
    expect(text).toContain("```sql\nalter table a add b int;\n```");
    expect(text).toContain("undo it in the database (`pgdrift repair` prints the script, proven)");
  });

  test("a script that is too long for the place is named, and never shown in part", () => {
    const scripts = { repair: { ...script, sql: "select 1;\n".repeat(9_000), hazards: [] }, pull: null };
    const text = render(report({ findings: [finding()], scripts }), 65_536);
    expect(text).toContain("It has 9000 lines, too many for here.");
    expect(text).not.toContain("select 1;");
    expect(text).toContain("npx pgdrift repair");
  });
});

describe("a pending migration", () => {
  test.each([
    ["ok", null, ": will run here"],
    ["fails", "column b does not exist", ": **will fail here**: column b does not exist"],
    ["diverges", null, ": **will run here and end elsewhere**"],
    ["skipped", "too large", ": not tried: too large"],
  ] as const)("whose preview is %s", (status, error, said) => {
    const base = report();
    const one = pending({ preview: { status, error, hazards: [] } });
    const text = render({ ...base, migrations: base.migrations && { ...base.migrations, pending: [one] } });
    expect(text).toContain(`_age.sql\`${said}\n`);
  });
});

test("of many findings the first 25 stand in the open, the others folded with their number", () => {
  const findings = Array.from({ length: 60 }, (_, index) => finding({ severity: index < 30 ? "high" : "low" }));
  const text = render(report({ findings }));
  expect(text).toContain("<details><summary>35 more findings (5 high, 30 low)</summary>");
  const [open = "", folded = ""] = text.split("<details><summary>35 more");
  const rows = (part: string) => part.split("\n").filter((line) => /^\| (high|low) /.test(line)).length;
  expect([rows(open), rows(folded)]).toEqual([25, 35]);
  expect(nodes(parse(text)).filter(({ type }) => type === "table")).toHaveLength(2);
});

describe("data stays data", () => {
  const places: readonly (readonly [string, (value: string) => Report])[] = [
    [
      "an object's name",
      (value) => report({ findings: [finding({ object: { kind: "table", schema: null, table: null, name: value } })] }),
    ],
    ["a message", (value) => report({ findings: [finding({ message: value })] })],
    [
      "a short side",
      (value) => report({ findings: [finding({ expected: value.replace(/[\r\n]/g, ""), actual: "other" })] }),
    ],
    ["a body", (value) => report({ findings: [finding({ expected: `${value}\nsecond`, actual: "second\nthird" })] })],
    [
      "the name over a body",
      (value) =>
        report({
          findings: [
            finding({
              expected: "a\nb",
              actual: "c\nd",
              object: { kind: "view", schema: null, table: null, name: value },
            }),
          ],
        }),
    ],
    ["a path", (value) => report({ findings: [finding({ origin: { path: value, line: 3 } })] })],
    [
      "a label",
      (value) => report({ database: { label: value, name: "x", server: "17", platform: "none", fingerprint: null } }),
    ],
    ["a reason", (value) => report({ findings: [finding({ accepted: { reason: value, until: null, by: null } })] })],
    [
      "a diagnostic",
      (value) => report({ diagnostics: [{ code: "c", severity: "warning", message: value, path: value, line: 1 }] }),
    ],
    [
      "what was not compared",
      (value) =>
        report({ coverage: { compared: {}, ignored: [], notCompared: [{ kind: value, name: value, reason: value }] } }),
    ],
    [
      "a pending migration",
      (value) => {
        const base = report();
        const one = pending({ path: value, changes: [value], preview: { status: "fails", error: value, hazards: [] } });
        return { ...base, migrations: base.migrations === null ? null : { ...base.migrations, pending: [one] } };
      },
    ],
  ];

  test.each(places)("in %s", (_place, make) => {
    const plain = structure(make("ordinary"));
    for (const value of hostile) {
      expect(structure(make(value)), JSON.stringify(value)).toEqual(plain);
    }
  });

  /** Everything but text: the same tree whatever the data is. */
  function structure(what: Report): unknown {
    const text = render(what);
    for (const node of nodes(parse(text))) {
      if (node.type === "link") expect(node.url).toMatch(/^https:\/\/github\.com\/acme\/app\//);
      if (node.type === "text") {
        expect(node.value).not.toMatch(/@\w|#\d|GH-\d|:\/\/|www\./);
      }
      if (node.type === "html")
        expect(node.value.replace(/<code>[^<]*<\/code>/g, "")).toMatch(
          /^(<\/?(details|summary|sub|br)( open)?>|[\w :.,()\n]*)+$/,
        );
    }
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none of these may reach a reader
    expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    return shape(parse(text));
  }

  function shape(node: Nodes): unknown {
    const children = "children" in node ? node.children : [];
    const kept = children.filter((child) => !["text", "inlineCode", "break", "emphasis"].includes(child.type));
    return kept.length === 0 ? node.type : [node.type, ...kept.map((child) => shape(child))];
  }

  test("and can be read as it was", () => {
    for (const value of ["a | b", "`tick` ``two``", "x\\|y", "<b>&amp;", "*a* _b_", "@me #1"]) {
      const name = words(
        parse(
          render(
            report({ findings: [finding({ object: { kind: "table", schema: null, table: null, name: value } })] }),
          ),
        ),
      );
      expect(name).toContain(value);
      expect(words(parse(render(report({ findings: [finding({ message: value })] }))))).toContain(value);
    }
  });
});

describe("a place of limited size", () => {
  const many = report({
    findings: [
      ...Array.from({ length: 30 }, (_, index) => finding({ severity: "critical", message: `critical ${index}` })),
      ...Array.from({ length: 400 }, (_, index) =>
        finding({ severity: "high", expected: `a\n${"x".repeat(2_000)}${index}`, actual: "b\nc" }),
      ),
      ...Array.from({ length: 700 }, (_, index) => finding({ severity: "low", message: `low ${index}` })),
    ],
    coverage: {
      compared: {},
      ignored: [],
      notCompared: Array.from({ length: 300 }, (_, index) => ({ kind: "cast", name: `c${index}`, reason: "not read" })),
    },
  });

  test.each([300, 1_000, 5_000, 20_000, 65_536, 200_000, 1_048_576])("of %i characters", (limit) => {
    const text = render(many, limit);
    expect(text.length).toBeLessThanOrEqual(limit);
    expect(text).toMatch(/^## production has 1130 changes that no migration makes; 30 are critical\./);
    if (limit < 1_000) return;
    const rows = text.split("\n").filter((line) => /^\| (\*\*critical\*\*|high|medium|low) \|/.test(line));
    const left = text.match(/^\*\*(\d+)(?: more)? findings?\*\* (?:is|are) left out here \(([^)]*)\)/m);
    const counted = { critical: 0, high: 0, medium: 0, low: 0 };
    for (const part of left?.[2]?.split(", ") ?? []) {
      const [number, word] = part.split(" ");
      for (const severity of severities) if (severity === word) counted[severity] = Number(number);
    }
    expect(rows.length + Number(left?.[1] ?? 0)).toBe(1130);
    for (const severity of severities) {
      const shown = rows.filter((row) => row.replaceAll("*", "").startsWith(`| ${severity} `)).length;
      expect(shown + counted[severity]).toBe(many.counts[severity]);
    }
    // A less serious finding is never kept at the price of a more serious one.
    const order = rows.map((row) =>
      severities.findIndex((severity) => row.replaceAll("*", "").startsWith(`| ${severity} `)),
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
    const opened = text.match(/<details/g)?.length ?? 0;
    expect(text.match(/<\/details>/g)?.length ?? 0).toBe(opened);
  });

  test("what is not limited is whole", () => {
    expect(render(many)).not.toContain("left out");
  });

  test("one huge body is cut by lines, with their number", () => {
    const body = Array.from({ length: 5_000 }, (_, index) => `line ${index} ${"y".repeat(40)}`).join("\n");
    const text = render(report({ findings: [finding({ expected: body, actual: null })] }), 65_536);
    const lines = text.split("\n").filter((line) => /^line \d+ y/.test(line)).length;
    expect(lines).toBeGreaterThan(100);
    expect(text).toContain(`${5_000 - lines} more lines left out here.`);
  });
});
