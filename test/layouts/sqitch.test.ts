import { describe, expect, it } from "vitest";
import { withVariables } from "../../src/layouts/psql-variables.ts";
import { sqitch } from "../../src/layouts/sqitch.ts";
import { parsePlan } from "../../src/layouts/sqitch-plan.ts";
import { sqitchSettings } from "../../src/layouts/sqitch-settings.ts";
import { folder, listed, type Tree } from "./folder.ts";

const by = "2024-01-01T12:00:00Z Anna <anna@example.com>";
const plan = (...lines: readonly string[]) => `%syntax-version=1.0.0\n%project=shop\n\n${lines.join("\n")}\n`;

async function read(tree: Tree, directory = ".") {
  using made = folder(tree);
  return await sqitch.read(await listed(made.cwd, directory));
}

describe("a plan", () => {
  it("has its changes in its order, with what they require and the tags of their rework", () => {
    const text = plan(
      `a ${by} # [not a list]`,
      `@v1 ${by}`,
      `b [a !c other:x] ${by} # b`,
      `@v2 ${by}`,
      `a [a@v1] ${by}`,
      "",
      "# said",
    );
    expect(parsePlan("sqitch.plan", text)).toEqual({
      project: "shop",
      changes: [
        { name: "a", line: 4, requires: [], reworkTags: ["v1", "v2"] },
        { name: "b", line: 6, requires: ["a", "other:x"], reworkTags: [] },
        { name: "a", line: 8, requires: ["a@v1"], reworkTags: [] },
      ],
    });
  });

  it.each([
    [
      "requires what nothing plans",
      plan(`a [b] ${by}`),
      "sqitch.plan:4 has a, which requires b, and no line before it",
    ],
    ["requires what comes later", plan(`a [b] ${by}`, `b ${by}`), "sqitch.plan:4 has a, which requires b"],
    ["requires a tag that is not there", plan(`a ${by}`, `b [a@v9] ${by}`), "sqitch.plan:5 has b, which requires a@v9"],
    ["plans a change twice", plan(`a ${by}`, `a ${by}`), "sqitch.plan:5 plans a again without a tag in between"],
    ["has a line that is none", plan("[a]"), "sqitch.plan:4 is no line of a plan"],
    ["names no project", "%syntax-version=1.0.0\n", "sqitch.plan names no project"],
  ])("that %s is refused", (_, text, message) => {
    expect(() => parsePlan("sqitch.plan", text)).toThrow(message);
  });
});

it("psql's variables have their values, and the name of one that a command gives, outside of quotes alone", () => {
  const text = [
    "\\set who `cat secret`",
    "\\set schema 'my app'",
    "CREATE ROLE :who; -- :who",
    "CREATE SCHEMA :\"schema\"; SELECT :'schema', ':who', x::who, $$ :who $$, :other, :given;",
  ].join("\n");
  expect(
    withVariables(text, new Map([["given", "1"]]))
      .split("\n")
      .slice(2),
  ).toEqual([
    "CREATE ROLE who; -- :who",
    "CREATE SCHEMA \"my app\"; SELECT 'my app', ':who', x::who, $$ :who $$, :other, 1;",
  ]);
});

it("the settings are Git's form of them", () => {
  const text =
    '[core]\n\tengine = pg\n\ttop_dir = db\n[deploy "variables"]\n\twho = anna\n[engine "pg"]\n\tdeploy_dir = "d"\n';
  expect(sqitchSettings(text)).toEqual({ topDirs: ["db"], deployDir: "d", variables: new Map([["who", "anna"]]) });
  expect(sqitchSettings("")).toEqual({ topDirs: ["."], deployDir: null, variables: new Map() });
});

describe("a Sqitch folder", () => {
  const tree = {
    "db/sqitch.plan": plan(`a ${by}`, `@v1 ${by}`, `@v2 ${by}`, `a [a@v1] ${by}`, `b ${by}`),
    "db/deploy/a@v2.sql": "select 'old';",
    "db/deploy/a.sql": "select 'new';",
  };

  it("takes of a reworked change the first tag's script that is there, and names a script that is not", async () => {
    const { folder, diagnostics } = await read(tree, "db");
    expect(folder.migrations.map(({ version, path }) => [version, path])).toEqual([
      ["shop:a@v1", "db/deploy/a@v2.sql"],
      ["shop:a", "db/deploy/a.sql"],
    ]);
    expect(diagnostics.map(({ code, path }) => [code, path])).toEqual([["file-absent", "db/deploy/b.sql"]]);
  });

  it("is found from its deploy folder, too", async () => {
    using made = folder(tree);
    expect(await sqitch.recognise(await listed(made.cwd, "db/deploy"))).toBe(2);
    expect((await sqitch.read(await listed(made.cwd, "db/deploy"))).folder.migrations).toHaveLength(2);
  });
});
