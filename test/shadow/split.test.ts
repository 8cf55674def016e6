import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { split } from "../../src/shadow/split.ts";
import { serverFiles } from "../servers/install.ts";

/** Statements without the white space round them; `psql:` and `data:` before what is neither. */
function pieces(sql: string): readonly string[] {
  const found = split(sql);
  expect(found.map(({ text }) => text).join("")).toBe(sql);
  for (const piece of found) {
    expect(sql.slice(piece.offset, piece.offset + piece.text.length)).toBe(piece.text);
    expect(piece.line).toBe(sql.slice(0, piece.offset).split("\n").length);
  }
  return found
    .filter(({ kind }) => kind !== "space")
    .map(({ kind, text }) => (kind === "statement" ? text : `${kind}:${text}`));
}

const cases: readonly (readonly [name: string, sql: string, expected: readonly string[]])[] = [
  ["nothing", "", []],
  ["white space only", " \n\t\r\n", []],
  ["comments only", "-- a\n/* b; */\n", []],
  ["lone semicolons", ";;\n ; ", []],
  ["two statements", "SELECT 1; SELECT 2;", ["SELECT 1;", "SELECT 2;"]],
  ["no semicolon at the end", "SELECT 1;\nSELECT 2 -- last\n", ["SELECT 1;", "SELECT 2"]],
  ["a comment before the semicolon", "SELECT 1 /* ; */ -- ;\n;SELECT 2", ["SELECT 1 /* ; */ -- ;\n;", "SELECT 2"]],
  ["nested comments", "/* a /* ; */ ; */ SELECT 1; SELECT 2", ["SELECT 1;", "SELECT 2"]],
  ["a comment that is not closed", "SELECT 1; /* a /* b */ SELECT 2;", ["SELECT 1;"]],
  ["a comment ended by a carriage return", "SELECT 1 -- a\r; SELECT 2", ["SELECT 1 -- a\r;", "SELECT 2"]],
  ["a comment begun inside an operator", "SELECT 1 <--;\n2; SELECT 3", ["SELECT 1 <--;\n2;", "SELECT 3"]],
  ["strings", "SELECT 'a;''b;'; SELECT 2", ["SELECT 'a;''b;';", "SELECT 2"]],
  ["a backslash in a standard string", "SELECT 'a\\'; SELECT 2", ["SELECT 'a\\';", "SELECT 2"]],
  ["a backslash in an E string", "SELECT E'a\\';'; SELECT 2", ["SELECT E'a\\';';", "SELECT 2"]],
  ["a doubled quote in an E string", "SELECT e'a'';'; SELECT 2", ["SELECT e'a'';';", "SELECT 2"]],
  ["an E string ended by its backslash", "SELECT E'\\\\'; SELECT 2", ["SELECT E'\\\\';", "SELECT 2"]],
  ["an E string continued", "SELECT E'a' -- c\n  '\\';'; SELECT 2", ["SELECT E'a' -- c\n  '\\';';", "SELECT 2"]],
  ["an E string not continued", "SELECT E'a' '\\'; SELECT 2", ["SELECT E'a' '\\';", "SELECT 2"]],
  ["a name that ends in E", "SELECT nE'a\\'; SELECT 2", ["SELECT nE'a\\';", "SELECT 2"]],
  [
    "prefixed strings",
    "SELECT B'1', x'f', N'\\', U&'\\0041;'; SELECT 2",
    ["SELECT B'1', x'f', N'\\', U&'\\0041;';", "SELECT 2"],
  ],
  ["quoted names", 'SELECT 1 AS "a;""b"; SELECT U&"\\0041;"', ['SELECT 1 AS "a;""b";', 'SELECT U&"\\0041;"']],
  ["a quote that is not closed", "SELECT 'a; SELECT 2;", ["SELECT 'a; SELECT 2;"]],
  ["dollar quotes", "DO $$ BEGIN; END $$; SELECT 2", ["DO $$ BEGIN; END $$;", "SELECT 2"]],
  ["tagged dollar quotes", "DO $a$ $$;$b$; $a$; SELECT 2", ["DO $a$ $$;$b$; $a$;", "SELECT 2"]],
  ["tags with other letters", "DO $é1$ ; $é1$; SELECT 2", ["DO $é1$ ; $é1$;", "SELECT 2"]],
  ["dollar signs inside names", "SELECT a$b$; SELECT c$b$", ["SELECT a$b$;", "SELECT c$b$"]],
  ["parameters", "SELECT $1; SELECT $2", ["SELECT $1;", "SELECT $2"]],
  ["a quote inside a dollar quote", "DO $$ it's $$; SELECT 2", ["DO $$ it's $$;", "SELECT 2"]],
  [
    "a rule's actions",
    "CREATE RULE r AS ON INSERT TO a DO ALSO (DELETE FROM b; DELETE FROM c); SELECT 2",
    ["CREATE RULE r AS ON INSERT TO a DO ALSO (DELETE FROM b; DELETE FROM c);", "SELECT 2"],
  ],
  ["a bracket too many", "SELECT 1); SELECT 2", ["SELECT 1);", "SELECT 2"]],
  [
    "a body in SQL",
    "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1; SELECT 2; END; SELECT 3",
    ["CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1; SELECT 2; END;", "SELECT 3"],
  ],
  [
    "a body in SQL with CASE",
    'create or replace procedure p() begin/**/atomic select case when (case 1 when 1 then true end) then 1 end; select 2 as "end"; end; SELECT 3',
    [
      'create or replace procedure p() begin/**/atomic select case when (case 1 when 1 then true end) then 1 end; select 2 as "end"; end;',
      "SELECT 3",
    ],
  ],
  [
    "a transaction is no body",
    "BEGIN; SELECT CASE 1 WHEN 1 THEN 2 END; END;",
    ["BEGIN;", "SELECT CASE 1 WHEN 1 THEN 2 END;", "END;"],
  ],
  [
    "psql lines",
    "\\set a 1\nSELECT 1;\n\\connect b\r\nSELECT 2",
    ["psql:\\set a 1", "SELECT 1;", "psql:\\connect b", "SELECT 2"],
  ],
  ["a psql command behind a query", "SELECT 1 \\gset\nSELECT 2;", ["SELECT 1", "psql:\\gset", "SELECT 2;"]],
  [
    "rows behind a COPY",
    "COPY public.a (b, c) FROM stdin;\n1\tit's; $$\n2\t\\N\n\\.\n\nSELECT 1;",
    ["COPY public.a (b, c) FROM stdin;", "data:\n1\tit's; $$\n2\t\\N\n\\.\n", "SELECT 1;"],
  ],
  [
    "no rows behind a COPY",
    "COPY a FROM STDIN;\r\n\\.\r\nSELECT 1",
    ["COPY a FROM STDIN;", "data:\r\n\\.\r\n", "SELECT 1"],
  ],
  ["a COPY without an end", "COPY a FROM STDIN;\nSELECT 1", ["COPY a FROM STDIN;", "SELECT 1"]],
  ["a COPY to somewhere", "COPY a TO STDOUT;\nSELECT 1;\n\\.", ["COPY a TO STDOUT;", "SELECT 1;", "psql:\\."]],
  ["carriage returns", "SELECT 1;\r\nSELECT 2;\r\n", ["SELECT 1;", "SELECT 2;"]],
  ["characters outside the plane", "SELECT '😀;'; SELECT 😀; SELECT 3", ["SELECT '😀;';", "SELECT 😀;", "SELECT 3"]],
];

test.each(cases)("%s", (_, sql, expected) => {
  expect(pieces(sql)).toEqual(expected);
});

test("whatever the text, the pieces joined are the text", () => {
  const alphabet = [
    "'",
    '"',
    "$$",
    "$a$",
    "E'",
    "\\",
    ";",
    "\n",
    "\r",
    "--",
    "/*",
    "*/",
    "(",
    ")",
    " ",
    "begin",
    "atomic",
    "end",
    "case",
  ];
  alphabet.push("create function", "copy", "from stdin", "\\.", "x", "1", "é", "😀", "U&'", ":", "\t");
  let seed = 7;
  const next = (): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed;
  };
  for (let round = 0; round < 5_000; round += 1) {
    const sql = Array.from({ length: 1 + (next() % 30) }, () => alphabet[(next() >> 8) % alphabet.length]).join("");
    pieces(sql);
  }
});

test("the server's own SQL is joined again, and every statement of it ends with a semicolon", () => {
  const folder = join(serverFiles(18), "share/postgresql/extension");
  const scripts = readdirSync(folder).filter((name) => name.endsWith(".sql"));
  expect(scripts.length).toBeGreaterThan(50);
  for (const name of scripts) {
    const sql = readFileSync(join(folder, name), "utf8");
    for (const statement of pieces(sql)) expect(statement).toMatch(/;$|^psql:/);
  }
});

test("ten megabytes are cut in seconds", () => {
  const insert = `INSERT INTO a VALUES ${"(1, 'it''s', E'\\\\', $$x;$$), ".repeat(200_000)}(2);`;
  const long = `SELECT E'${"\\\\''x".repeat(1_000_000)}';`;
  expect(split(insert + long).map(({ kind }) => kind)).toEqual(["statement", "statement"]);
});
