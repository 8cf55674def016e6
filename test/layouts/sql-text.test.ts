import { describe, expect, it } from "vitest";
import { significant } from "../../src/layouts/sql-text.ts";

const same: readonly (readonly [string, string])[] = [
  ["SELECT 1", "select   1;"],
  ["select 1; select 2", "select 1;;\n\n select 2;;"],
  ["select 1", "-- why\nselect /* a /* nested */ one */ 1 -- end"],
  ["create table a(b int)", "CREATE TABLE a (\n  b int\n)"],
  ["select 1", ";select 1"],
  ["", "-- nothing but this"],
  ["select E'a\\'b' -- x", "select e'a\\'b'".replace("e'", "E'")],
  ['select "A" from b', 'SELECT "A" FROM B'],
];

const different: readonly (readonly [string, string])[] = [
  ["select 'a b'", "select 'ab'"],
  ["select 'A'", "select 'a'"],
  ['select "A"', 'select "a"'],
  ["select a b", "select ab"],
  ["select 1", "select 1; select 2"],
  ["select $$ -- a\n$$", "select $$ $$"],
  ["select $x$ a; $$ -- b $x$", "select $x$ a; $$ $x$"],
  ["select E'a\\' -- b'", "select E'a\\'"],
  ["select '/* a */'", "select ''"],
  ["select 1 /* open", "select 1 - /* open"],
  ["select a$b$c from t", "select a$c from t"],
  ["select 'it''s -- a'", "select 'it''s'"],
  ["select $1 -- a\n+ 1", "select $1"],
];

describe("significant", () => {
  it.each(same)("%j does the same as %j", (a, b) => expect(significant(a)).toBe(significant(b)));
  it.each(different)("%j does not do the same as %j", (a, b) => expect(significant(a)).not.toBe(significant(b)));

  it("takes a large file in linear time, whatever is not closed", () => {
    const rows = `insert into t values ('${"x".repeat(50)}''${"y".repeat(50)}');\n`.repeat(20_000);
    const began = performance.now();
    expect(significant(`${rows}/*${"/*".repeat(1000)}`)).toBe(significant(rows));
    significant(`'${rows}`);
    significant(`$a$${rows}`);
    significant("$".repeat(20_000));
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});
