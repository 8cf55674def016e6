// Modules as people keep them, against a schema: what is no difference, what is, and what an update leaves alone.

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { edited } from "../../src/types/difference.ts";
import { type PythonStyle, styles } from "../../src/types/ids.ts";
import { type TypeNames, usualNames } from "../../src/types/names.ts";
import { comparePython } from "../../src/types/python/compare.ts";
import { pythonModule } from "../../src/types/python/generate.ts";
import { pythonTypes } from "../../src/types/python/mapping.ts";
import { stringOf } from "../../src/types/python/parse.ts";
import type { DataType, TypedColumn, TypedSchema } from "../../src/types/schema.ts";

const base = (name: string): DataType => ({ kind: "base", name });
const mood: DataType = { kind: "enum", schema: "public", name: "mood" };
const column = (name: string, type: DataType, nullable = false): TypedColumn => ({
  name,
  type,
  nullable,
  optional: nullable,
  generated: false,
  key: name === "id",
});

const schema: TypedSchema = {
  enums: [{ schema: "public", name: "mood", values: ["sad", "in progress"] }],
  records: [
    {
      schema: "public",
      name: "users",
      kind: "table",
      columns: [
        column("id", base("uuid")),
        column("name", base("text")),
        column("mood", mood, true),
        column("tags", { kind: "array", of: base("text") }, true),
        column("at", base("timestamptz")),
      ],
    },
  ],
};

function told(text: string, names: Partial<TypeNames> = {}, of = schema): readonly string[] {
  const { differences } = comparePython([{ path: "m.py", text }], of, { ...usualNames, ...names }, null);
  return differences.map(({ rule, line, message }) => `${rule} ${line}: ${message}`);
}

function updated(text: string, of = schema): string {
  const { differences } = comparePython([{ path: "m.py", text }], of, usualNames, null);
  const edits = differences.flatMap((each) => each.edits ?? []);
  const once = edits.filter(
    (each, at) => edits.findIndex((other) => JSON.stringify(other) === JSON.stringify(each)) === at,
  );
  return edited(text, once);
}

const enumClass = 'class Mood(str, Enum):\n    SAD = "sad"\n    IN_PROGRESS = "in progress"\n';

describe("the same, written otherwise", () => {
  it.each([
    [
      "a TypedDict",
      "class User(TypedDict):\n    id: UUID\n    name: str\n    mood: Mood | None\n    tags: list[str] | None\n    at: datetime\n",
    ],
    [
      "other words for it",
      "class UserRow(TypedDict, total=False):\n    id: Required[uuid.UUID]\n    name: NotRequired[str]\n    mood: Optional[Mood]\n    tags: typing.Optional[typing.List[str]]\n    at: datetime.datetime\n",
    ],
    [
      "as JSON",
      'class Users(TypedDict):\n    id: str\n    name: str\n    mood: "Mood | None"\n    tags: Union[Sequence[str], None]\n    at: str\n',
    ],
    [
      "pydantic",
      'class UserModel(BaseModel):\n    model_config = ConfigDict()\n    id: UUID4\n    name: Annotated[str, Field(max_length=3)]\n    mood: Mood | None = None\n    tags: list[str] | None = Field(default=None)\n    at_: AwareDatetime = Field(alias="at")\n',
    ],
    [
      "inherited",
      'class Base(SQLModel):\n    id: UUID\n    name: str\n\nclass User(Base, table=True):\n    mood: Mood | None\n    tags: list[str] | None\n    at: datetime\n    posts: list["Post"] = Relationship()\n',
    ],
    [
      "a call",
      'Users = TypedDict("Users", {"id": str, "name": str, "mood": "Mood | None", "tags": "list[str] | None", "at": str})\n',
    ],
    [
      "a dataclass with tabs",
      "@dataclass\nclass User:\n\tid: UUID\n\tname: str\n\tmood: Mood | None\n\ttags: list[str] | None\n\tat: datetime\n\t_cache: dict = field(default_factory=dict)\n",
    ],
    [
      "a joined row and what is inserted beside it",
      "class User(TypedDict):\n    id: str\n    name: str\n    mood: Mood | None\n    tags: list[str] | None\n    at: str\n    parent: User\n\nclass UserInsert(TypedDict):\n    name: str\n",
    ],
  ])("%s", (_, text) => expect(told(`from __future__ import annotations\n${enumClass}\n${text}`)).toEqual([]));

  it.each([
    ["StrEnum", "class MoodEnum(StrEnum):\n    sad = \"sad\"\n    in_progress = 'in progress'\n"],
    ["Literal", 'Mood = Literal["sad", "in progress"]\n'],
    ["another order", 'class Mood(str, Enum):\n    IN_PROGRESS = "in progress"\n    SAD = "sad"\n'],
  ])("an enum as %s", (_, text) => expect(told(text, { skip: ["users"] })).toEqual([]));
});

describe("differences", () => {
  const rest =
    "class Users(TypedDict):\n    id: str\n    name: str\n    mood: Mood | None\n    tags: list[str] | None\n    at: str\n";
  it.each([
    [
      "an enum's values",
      `class Mood(str, Enum):\n    SAD = "sad"\n    OLD = "old"\n${rest}`,
      ["types-enum-changed 1: Mood of public.mood lacks in progress and has old, which the database has not."],
    ],
    [
      "a type",
      `${enumClass}${rest.replace("name: str", "name: int")}`,
      ["types-column-changed 6: Users.name of public.users.name says int; the database says str."],
    ],
    [
      "NULL",
      `${enumClass}${rest.replace("name: str", "name: str | None")}`,
      ["types-column-changed 6: Users.name of public.users.name says that it can be NULL, and it cannot."],
    ],
    [
      "not NULL",
      `${enumClass}${rest.replace("Mood | None", "Mood")}`,
      ["types-column-changed 7: Users.mood of public.users.mood does not say that it can be NULL."],
    ],
    [
      "a list",
      `${enumClass}${rest.replace("list[str] | None", "str | None")}`,
      ["types-column-changed 8: Users.tags of public.users.tags says str | None; the database says list[str] | None."],
    ],
    [
      "a column that is gone",
      `${enumClass}${rest}    old: int\n`,
      ["types-column-removed 10: Users.old: public.users has no such column."],
    ],
    [
      "a column that is new",
      `${enumClass}${rest.replace("    at: str\n", "")}`,
      ["types-column-added 4: Users of public.users lacks at."],
    ],
  ])("%s", (_, text, lines) => expect(told(text)).toEqual(lines));

  it("what has no class, and a class that has nothing, name the line of the config that settles it", () => {
    const lines = told("class Settings(BaseModel):\n    port: int\n");
    expect(lines.map((line) => line.split(" ")[0])).toEqual([
      "types-enum-added",
      "types-table-added",
      "types-table-removed",
    ]);
    expect(lines[1]).toMatch(/`types: \{skip: \[users\]\}`/);
    expect(lines[2]).toMatch(/`types: \{skipClasses: \[Settings\]\}`/);
    expect(
      told("class Settings(BaseModel):\n    port: int\n", {
        skip: ["users", "public.mood"],
        skipClasses: ["Settings"],
      }),
    ).toEqual([]);
  });

  it("a mapping finds what no convention does", () => {
    expect(told(`${enumClass}${rest.replace("Users", "Payer")}`, { tables: { "public.users": "Payer" } })).toEqual([]);
  });
});

it("an update changes what differs, and leaves all else byte for byte", () => {
  const before = `"""Rows of ours."""
import uuid
from enum import Enum  # the one
from typing import TypedDict


class Mood(str, Enum):
\t"""How."""

\tSAD = 'sad'  # really
\tGONE = 'gone'

\t@property
\tdef nice(self): return self is not Mood.SAD


class User(TypedDict):
    # the key
    id: uuid.UUID
    name: int  # wrong
    old: str
    mood: Mood
    at: str

    def helper(self) -> str:
        return "x"
`;
  const after = updated(before);
  expect(after).toBe(
    before
      .replace("\tGONE = 'gone'\n", "\tIN_PROGRESS = 'in progress'\n")
      .replace("name: int  # wrong", "name: str  # wrong")
      .replace("    old: str\n", "")
      .replace("mood: Mood\n", "mood: Mood | None\n")
      .replace("    at: str\n", "    at: str\n    tags: list[str] | None\n"),
  );
  expect(updated(after)).toBe(after);
});

it("a file that does not parse is told with its line, and nothing is compared", () => {
  const { differences, broken } = comparePython(
    [{ path: "m.py", text: "x = 1\nclass A(:\n  x\n" }],
    schema,
    usualNames,
    null,
  );
  expect({ differences, broken }).toEqual({ differences: [], broken: [{ path: "m.py", line: 2 }] });
});

it.each([
  ['"a"', "a"],
  [String.raw`'it\'s'`, "it's"],
  [String.raw`r"a\n"`, String.raw`a\n`],
  [String.raw`"é\n"`, "é\n"],
  ['"""long"""', "long"],
])("the value of %s", (written, value) => expect(stringOf(written)).toBe(value));

const odd: TypedSchema = {
  enums: [
    { schema: "public", name: "odd kind", values: ["2nd", "in progress", "in-progress", "", "None", 'a"b\\c', "é"] },
  ],
  records: [
    {
      schema: "public",
      name: "all_types",
      kind: "table",
      columns: [
        ...Object.keys(pythonTypes).map((name) => column(name, base(name), true)),
        column("id", base("int8")),
        column("class", base("text")),
        column("weird col", { kind: "range", of: base("int4"), many: false }),
        column("lists", { kind: "array", of: { kind: "array", of: base("uuid") } }),
      ],
    },
  ],
};

describe.each(styles)("what is written as %s", (style: PythonStyle) => {
  it("is no difference to itself, and is Python", () => {
    for (const each of [schema, odd]) {
      const { text, unmapped } = pythonModule(each, style, usualNames);
      expect(unmapped).toEqual([]);
      expect(comparePython([{ path: "m.py", text }], each, usualNames, null)).toEqual({ differences: [], broken: [] });
      compiles(text);
    }
  });
});

it("a type that nobody maps is named, and never Any", () => {
  const of = {
    enums: [],
    records: [{ schema: "public", name: "t", kind: "table" as const, columns: [column("a", base("madeup"))] }],
  };
  const { text, unmapped } = pythonModule(of, "typeddict", usualNames);
  expect(unmapped).toEqual(["madeup"]);
  expect(text).toContain("a: object");
});

/** Where there is a Python; where there is none this proves nothing, and says so. */
function compiles(text: string): void {
  const folder = mkdtempSync(join(tmpdir(), "types-"));
  try {
    const file = join(folder, "module.py");
    writeFileSync(file, text);
    execFileSync("python3", ["-m", "py_compile", file], { stdio: "pipe" });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") console.warn("no python3: not compiled");
    else throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
