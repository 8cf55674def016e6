// The splitter held against the server itself: what it cuts is what the server counts.

import { afterAll, beforeAll, expect, test } from "vitest";
import type { Shadow } from "../../src/shadow/engine.ts";
import { split } from "../../src/shadow/split.ts";
import { openShadow } from "./open.ts";

let shadow: Shadow;
beforeAll(async () => {
  shadow = await openShadow();
});
afterAll(() => shadow[Symbol.asyncDispose]());

const atoms: readonly string[] = [
  "'a;''b'",
  "'\\'",
  "E'\\';\\\\'",
  "e'a'\n -- ;'\n  '\\';'",
  "E'a''\\''",
  "U&'\\0041;'",
  "N'\\'",
  "B'1'::text",
  "x'ff'::text",
  "$$;'$$",
  "$a$;$$;$b$$a$",
  "$é$;$é$",
  "$a1$ $a$ ; $a1$",
  "/* ; /* ' */ ; */ '1'",
  "-- ';\n'1'",
  "(SELECT ';')",
  "(CASE WHEN true THEN 'end;' END)",
  "'a'\n';'",
  "E'a'\r\n'\\';'",
  "'é😀;'",
  "1e1::text",
  "(1 <-- ;\n 2)::text",
  "coalesce(NULL, $q$;$q$)",
];
const names: readonly string[] = ["x", '"a;""b"', 'U&"\\0041;"', "a$b$", "é", '"$$"', "e", "u"];
const ends: readonly string[] = [";", " ;\n", "/* ; */;", ";;", "; -- ;\n", ";\r\n/* a */ ;"];

test("random statements are as many as the server runs, and each of them is one", async () => {
  let seed = 11;
  const pick = (from: readonly string[]): string => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return from[(seed >> 8) % from.length] ?? "";
  };
  for (let round = 0; round < 150; round += 1) {
    const count = 1 + (round % 12);
    let sql = pick(["", "-- ;\n", "/* a */ ; "]);
    for (let made = 0; made < count; made += 1) {
      sql += `SELECT ${pick(atoms)} AS ${pick(names)}, ${pick(atoms)} ${pick(names)}${pick(ends)}`;
    }
    const statements = split(sql).filter(({ kind }) => kind === "statement");
    const whole = await shadow.session.batch([sql]);
    expect([sql, statements.length]).toEqual([sql, whole.length]);
    const alone = await shadow.session.batch(statements.map(({ text }) => text.replace(/;$/, "")));
    expect(alone).toEqual(whole);
  }
});

test("statements with statements inside are one each", async () => {
  const sql = `CREATE TABLE s (a int);
    CREATE RULE r AS ON INSERT TO s DO ALSO (DELETE FROM s WHERE a = 1; DELETE FROM s WHERE a = 2);
    CREATE FUNCTION f(atomic int, "begin" int DEFAULT 1) RETURNS int LANGUAGE sql BEGIN ATOMIC
      SELECT CASE WHEN atomic > 0 THEN (CASE atomic WHEN 1 THEN 2 ELSE 3 END) END; SELECT 1 AS "end"; END;
    CREATE OR REPLACE PROCEDURE p() BEGIN ATOMIC INSERT INTO s VALUES (1); END;
    CREATE FUNCTION g() RETURNS int RETURN CASE 1 WHEN 1 THEN 2 END;
    CREATE FUNCTION h() RETURNS void LANGUAGE plpgsql AS $body$ BEGIN PERFORM $$;$$; END; $body$;
    BEGIN; SELECT 1; END;
    CREATE SCHEMA t CREATE TABLE u (a int) CREATE VIEW v AS SELECT 1;`;
  const statements = split(sql).filter(({ kind }) => kind === "statement");
  expect(await shadow.session.batch([sql])).toHaveLength(statements.length);
});
