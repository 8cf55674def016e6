// `.pgdrift.yml`: what it gives, and every fault that it can have, with its line and column.

import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readFlags } from "../../src/config/read.ts";
import { settingNames } from "../../src/config/settings.ts";
import { lintIds } from "../../src/lint/ids.ts";
import { ruleIds } from "../../src/rules/ids.ts";
import { lockRuleIds } from "../../src/rules/lock-ids.ts";
import { typeRuleIds } from "../../src/types/rule-ids.ts";

const allRules = ruleIds.length + lintIds.length + typeRuleIds.length + lockRuleIds.length;

const home = await mkdtemp(join(tmpdir(), "config-"));
let next = 0;

async function read(file: string, flags: Readonly<Record<string, unknown>> = {}) {
  next += 1;
  const name = `${next}.yml`;
  await writeFile(join(home, name), file);
  return await readFlags({ ...flags, config: name }, {}, home);
}

/** The lines of the error, without the file's name. */
async function faultsOf(file: string, flags: Readonly<Record<string, unknown>> = {}): Promise<readonly string[]> {
  const error: unknown = await read(file, flags).catch((thrown: unknown) => thrown);
  if (!(error instanceof Error) || error.name !== "UserError") throw new Error(`no fault: ${String(error)}`);
  return error.message.split("\n").map((line) => line.replace(/^\d+\.yml:/, ""));
}

const id = "0123456789abcdef";
const severities = "off, critical, high, medium, low";

describe("faults", () => {
  const table: readonly [what: string, file: string, ...faults: string[]][] = [
    [
      "an unknown key",
      "fail-on: low\nfial-on: low\n",
      `2:1: fial-on: no such key (did you mean fail-on?); the keys are ${settingNames("file").join(", ")}`,
    ],
    [
      "a bad word",
      "\n\nfail-on: loud\n",
      "3:10: fail-on: `loud` is none of critical, high, medium, low, never (did you mean low?)",
    ],
    ["a list", "- a\n- b\n", "1:1: expected keys with values, such as `fail-on: high`"],
    ["a word", "high\n", "1:1: expected keys with values, such as `fail-on: high`"],
    [
      "no YAML",
      "fail-on: low\na: [\n",
      "3:1: not YAML: Flow sequence in block collection must be sufficiently indented and end with a ]",
    ],
    ["two documents", "fail-on: low\n---\nfail-on: high\n", "2:1: expected one document; take out the line ---"],
    [
      "a key twice",
      "fail-on: low\nlabel: x\nfail-on: high\n",
      "3:1: fail-on: stands twice, here and on line 1; keep one",
    ],
    [
      "a key of an entry twice",
      "ignore:\n- name: a\n  name: b\n",
      "3:3: name: stands twice, here and on line 2; keep one",
    ],
    [
      "a password",
      "database-url: postgres://u:p@h/d\n",
      "1:1: database-url: holds a password, and this file is committed; put the URL into a secret and give it as DATABASE_URL",
    ],
    [
      "a shadow's password",
      "shadow: postgres://u:p@db.example.com/d\n",
      "1:1: shadow: holds a password, and this file is committed; put it into a secret and give it as an input",
    ],
    ["a number", "replay-timeout: fast\n", "1:17: replay-timeout: `fast` will not do: expected number, received NaN"],
    [
      "a number out of bounds",
      "replay-timeout: 0\n",
      "1:17: replay-timeout: `0` will not do: Too small: expected number to be >=1",
    ],
    ["neither true nor false", "artifact: maybe\n", "1:11: artifact: `maybe` is none of true, false"],
    [
      "a list where a word stands",
      "fail-on: [low]\n",
      '1:10: fail-on: ["low"] is none of critical, high, medium, low, never',
    ],
    [
      "a map where a list stands",
      "schema: { a: b }\n",
      '1:9: schema: {"a":"b"} will not do: expected array, received object',
    ],
    [
      "an unknown rule",
      "rules:\n  colum-missing: low\n",
      `2:3: rules.colum-missing: no such key (did you mean column-missing?); the keys are the ${allRules} that docs/rules/ lists`,
    ],
    [
      "an unknown severity",
      "rules: { column-missing: lo }\n",
      `1:26: rules.column-missing: \`lo\` is none of ${severities} (did you mean low?)`,
    ],
    ["no severity", "rules:\n  column-missing:\n", `2:18: rules.column-missing: null is none of ${severities}`],
    [
      "an unknown key of an ignore",
      "ignore:\n- nmae: x\n",
      "2:3: ignore[0].nmae: no such key (did you mean name?); the keys are kind, schema, name, rule",
    ],
    [
      "an unknown kind",
      "ignore:\n- kind: [index, tabel]\n",
      /ignore\[0\]\.kind\[1\]: `tabel` is none of .*, table, .* \(did you mean table\?\)$/.source,
    ],
    [
      "a rule that is ignored and is none",
      "ignore:\n- rule: '!owner-chnged'\n",
      `2:9: ignore[0].rule: \`!owner-chnged\` is none of the ${allRules} that docs/rules/ lists (did you mean owner-changed?)`,
    ],
    [
      "an empty ignore",
      "ignore:\n- {}\n",
      "2:3: ignore[0]: {} will not do: expected at least one of kind, schema, name and rule",
    ],
    [
      "an ignore that is a list",
      "ignore:\n- [a]\n",
      '2:3: ignore[0]: ["a"] will not do: expected a text or keys with values',
    ],
    [
      "a glob that YAML takes for a tag",
      "ignore:\n- a.*\n- !a.b\n",
      '3:3: ! begins a tag of YAML; put the text into quotes, such as "!audit.*"',
    ],
    [
      "a glob that YAML takes for an alias",
      "ignore:\n- *_tmp\n",
      '2:3: * begins an alias of YAML, and there is no &_tmp; put the text into quotes, such as "*_tmp"',
    ],
    [
      "an accept without a reason",
      `accept:\n- finding: ${id}\n  content: ${id}\n`,
      "2:3: accept[0].reason: is not given",
    ],
    [
      "an accept of no finding",
      `accept:\n- { finding: x, content: "${id}", reason: r }\n`,
      "2:14: accept[0].finding: `x` will not do: expected 16 hexadecimal digits, as the JSON report has them",
    ],
    [
      "a day that there is not",
      `accept:\n- { finding: ${id}, content: ${id}, reason: r, until: 2027-02-30 }\n`,
      "2:77: accept[0].until: `2027-02-30` will not do: expected a day such as 2027-01-31",
    ],
  ];
  test.each(table)("%s", async (_what, file, ...faults) => {
    const found = await faultsOf(file);
    expect(found).toHaveLength(faults.length);
    for (const [index, line] of found.entries()) {
      const wanted = faults[index] ?? "";
      if (wanted.endsWith("$")) expect(line).toMatch(new RegExp(wanted));
      else expect(line).toBe(wanted);
    }
  });

  test("all of them at once, with those of the flags, and of what a flag overrides", async () => {
    const found = await faultsOf("fail-on: x\nlable: y\nignore:\n- { kind: x, nme: y }\n", {
      "fail-on": "low",
      format: "z",
    });
    expect(found.map((line) => line.split(" ").slice(0, 2).join(" "))).toEqual([
      "2:1: lable:",
      "1:10: fail-on:",
      "--format: `z`",
      "4:11: ignore[0].kind:",
      "4:14: ignore[0].nme:",
    ]);
  });
});

describe("hostile files end in one line", () => {
  const bomb = [
    "a: &a [x,x,x,x,x,x,x,x,x,x]",
    ...[..."bcdefgh"].map((name, at) => `${name}: &${name} [${`*${"abcdefg"[at]},`.repeat(10)}]`),
  ];
  const table: readonly [string, string, string][] = [
    [
      "aliases that multiply",
      `${bomb.join("\n")}\nschema: *h\n`,
      "1:1: its aliases (&a, *a) multiply beyond what a config needs; write the values out",
    ],
    [
      "10 MB of them",
      `${bomb.join("\n")}\n${"#".repeat(10_000_000)}\n`,
      " has 10000302 bytes; a config has less than 1000000, so this is another file",
    ],
    ["brackets without end", `label: ${"[".repeat(200_000)}`, "1:108: not YAML: nested too deep to be read"],
    ["dashes without end", `label:\n${"- ".repeat(100_000)}`, "2:1: not YAML: nested too deep to be read"],
    [
      "spaces without end",
      Array.from({ length: 1200 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n"),
      "801:1: not YAML: nested too deep to be read",
    ],
    ["a key that is a list", "? [a, b]\n: c\n", `1:3: : no such key; the keys are ${settingNames("file").join(", ")}`],
  ];
  test.each(table)("%s", async (_what, file, line) => {
    expect(await faultsOf(file)).toEqual([line]);
  });

  test("a folder", async () => {
    await expect(readFlags({ config: "." }, {}, home)).rejects.toThrow(
      ".: cannot be read (EISDIR); expected a YAML file",
    );
  });
});

describe("what it gives", () => {
  test("versions, labels and hashes are texts, though YAML sees numbers in them", async () => {
    const { label, accept, ...config } = await read(
      `assume-applied: [001, 20240101]\nlabel: 2027\nreplay-timeout: 90\naccept:\n- { finding: 12e4567890123456, content: 1234567890123456, reason: 1 }\n`,
    );
    expect(config["assume-applied"]).toEqual(["001", "20240101"]);
    expect([label, config["replay-timeout"]]).toEqual(["2027", 90]);
    expect(accept).toEqual([
      { finding: "12e4567890123456", content: "1234567890123456", reason: "1", until: null, by: null },
    ]);
  });

  test("an ignore is a glob, or says kind, schema, name and rule", async () => {
    const { ignore, origins } = await read(
      'ignore:\n  - audit.*\n  - "!audit.log"\n  # ours\n  - kind: [index, "!table"]\n    name: tmp_*\n    rule: index-*\n',
    );
    const all = { kind: [], schema: [], name: [], rule: [] };
    expect(ignore).toEqual([
      { ...all, by: "ignore: audit.*", negated: false, name: ["audit.*"] },
      { ...all, by: "ignore: !audit.log", negated: true, name: ["audit.log"] },
      {
        ...all,
        by: "ignore: kind index !table, name tmp_*, rule index-*",
        negated: false,
        kind: ["index", "!table"],
        name: ["tmp_*"],
        rule: ["index-*"],
      },
    ]);
    expect(origins.get("ignore")?.at([2]).line).toBe(5);
  });

  test("nothing: an empty file, one of comments, keys without a value", async () => {
    for (const file of ["", "# nothing\n", "---\n", "fail-on:\nignore:\n", "\uFEFFfail-on: low\n"]) {
      expect((await read(file))["fail-on"]).toBe("low");
    }
  });

  test("an anchor that is used is as good as the value", async () => {
    const { accept } = await read(
      `accept:\n- { finding: ${id}, content: ${id}, reason: &r why }\n${`- { finding: ${id}, content: ${id}, reason: *r }\n`.repeat(300)}`,
    );
    expect(accept.at(-1)?.reason).toBe("why");
  });
});
