// An application's parameters, as each library writes them, become the server's; nothing else changes.

import { expect, test } from "vitest";
import { withOwnParameters } from "../../src/shadow/parameters.ts";

test.each([
  ["a named one", "SELECT :id", "SELECT $1"],
  ["the same twice", "SELECT :id, :name, :id", "SELECT $1, $2, $1"],
  ["one that cannot be null", "SELECT :id!, 1", "SELECT $1, 1"],
  ["a cast of one", "SELECT :id::uuid", "SELECT $1::uuid"],
  ["an at sign", "SELECT @id, x = @name", "SELECT $1, x = $2"],
  ["question marks", "SELECT ? + ?", "SELECT $1 + $2"],
  ["psycopg's", "SELECT %(id)s, %s", "SELECT $1, $2"],
  ["MyBatis'", "SELECT #{user.id,jdbcType=INTEGER}", "SELECT $1"],
  ["sqlc's", "SELECT sqlc.arg(id), sqlc.narg('name')", "SELECT $1, $2"],
  [
    "sqlc's tables",
    "SELECT sqlc.embed(users), 1 FROM users WHERE id = $1",
    "SELECT users.*, 1 FROM users WHERE id = $1",
  ],
  ["a list without parentheses", "x IN :ids AND y = 1", "x IN ($1) AND y = 1"],
  ["a list with them", "x IN (:ids)", "x IN ($1)"],
  ["a slice of a list", "x IN (sqlc.slice('ids'))", "x IN ($1)"],
])("%s", (_, given, made) => expect(withOwnParameters(given)).toBe(made));

test.each([
  ["the server's own", "SELECT $1"],
  ["a cast", "SELECT a::text"],
  ["a slice", "SELECT a[1:2], a[x:y]"],
  ["a named argument", "SELECT f(a := 1)"],
  ["operators", "SELECT a @> b, c @@ d, e ?| f, g ?& h, i <@ j"],
  ["a string", "SELECT ':id', '@id', '?'"],
  ["a quoted name", 'SELECT ":id"'],
  ["a comment", "SELECT 1 -- :id ?\n/* @id */"],
  ["a dollar quote", "SELECT $$ :id $$"],
])("is none: %s", (_, given) => expect(withOwnParameters(given)).toBeNull());
