import { describe, expect, it } from "vitest";
import { appliedEntry } from "../../src/layouts/entry.ts";
import { liquibase } from "../../src/layouts/liquibase.ts";
import { changesetsOf } from "../../src/layouts/liquibase-sql.ts";
import { folder, listed, type Tree } from "./folder.ts";

async function read(tree: Tree, directory = "db") {
  using made = folder(tree);
  return await liquibase.read(await listed(made.cwd, directory));
}

const xml = (inside: string) => `<?xml version="1.0"?>\n<databaseChangeLog>\n${inside}\n</databaseChangeLog>\n`;
const sql = (...changesets: readonly string[]) => `--liquibase formatted sql\n${changesets.join("\n")}\n`;

const property = (name: string) => `\${${name}}`;

describe("formatted SQL", () => {
  it("is changesets with their lines, authors in quotes and attributes", () => {
    const text = sql(
      "--property name:schema value:shop",
      '--changeset "Anna B":a runInTransaction:false labels:"x, y"',
      `create table ${property("schema")}.a (id int); -- ${property("unknown")}`,
      "-- changeset ben:b endDelimiter:@@",
      "select 1 @@",
      "select 2",
      "@@",
    );
    expect(changesetsOf(text)).toMatchObject([
      { author: "Anna B", id: "a", firstLine: 3 },
      { author: "ben", id: "b", firstLine: 5 },
    ]);
    const [a, b] = changesetsOf(text);
    expect(a?.sql).toContain(`create table shop.a (id int); -- ${property("unknown")}`);
    expect(Object.fromEntries(a?.attributes ?? [])).toEqual({ runintransaction: "false", labels: "x, y" });
    expect(b?.sql).toContain("select 1 ;\nselect 2\n;");
  });
});

describe("a Liquibase folder", () => {
  it("is walked from the changelog that no other includes, by every way of including", async () => {
    const { folder } = await read(
      {
        "app/db/master.xml": xml(
          '<include file="db/a.yaml"/><includeAll path="all" relativeToChangelogFile="true"/><include file="classpath:db/a.yaml"/>',
        ),
        "app/db/a.yaml":
          "databaseChangeLog:\n- changeSet:\n    id: 1\n    author: anna\n    changes:\n    - sql:\n        sql: select 1\n    - sqlFile:\n        path: db/raw.sql\n",
        "app/db/raw.sql": "select 2;",
        "app/db/all/b.sql": sql("--changeset ben:2 runInTransaction:false", "select 3;"),
        "app/db/all/a.xml": xml(
          '<changeSet id="3" author="ben" dbms="mysql"><sql>x</sql></changeSet><changeSet id="4" author="ben"><createTable tableName="t"/></changeSet>',
        ),
      },
      "app/db",
    );
    expect(
      folder.migrations.map(({ version, run, sql, code }) => [version, run, sql.split("\n").length, code]),
    ).toEqual([
      ["app/db/a.yaml::1::anna", "transaction", 3, undefined],
      ["app/db/all/a.xml::4::ben", "transaction", 1, "holds createTable, which only Liquibase can run"],
      ["app/db/all/b.sql::2::ben", "statements", 3, undefined],
    ]);
  });

  it("pairs a row with the file that ends alike, whatever Liquibase was called with", async () => {
    const { folder } = await read({ "src/db/a.sql": sql("--changeset anna:1", "select 1;") }, "src/db");
    const rows = ["classpath:db/a.sql", "db/a.sql", "work/src/db/a.sql", "a.sql", "b.sql"];
    const entries = liquibase.history.read(
      rows.map((filename, orderexecuted) => ({
        row: JSON.stringify({ id: "1", author: "anna", filename, orderexecuted, exectype: "EXECUTED" }),
      })),
    );
    expect(liquibase.history.within?.(entries, folder).map(({ version }) => version)).toEqual([
      ...Array(4).fill("src/db/a.sql::1::anna"),
      "b.sql::1::anna",
    ]);
    const other = [appliedEntry({ version: "db/a.sql::2::anna" })];
    expect(liquibase.history.within?.(other, folder)).toEqual(other);
  });

  it.each([
    [
      "XML that is not closed",
      { "db/changelog.xml": "<databaseChangeLog>\n<changeSet>\n" },
      /db\/changelog\.xml cannot be read: <changeSet> is not closed \(line 2\)/,
    ],
    [
      "YAML that is broken",
      { "db/changelog.yaml": "databaseChangeLog:\n- include: {file: a\n" },
      /db\/changelog\.yaml cannot be read/,
    ],
    [
      "a file that is not there",
      { "db/changelog.xml": xml('<include file="gone.sql"/>') },
      /db\/gone\.sql is not there, and a changelog includes it/,
    ],
    [
      "two changelogs",
      { "db/a.xml": xml(""), "db/b.xml": xml("") },
      /db holds several changelogs that no other includes \(a\.xml, b\.xml\)/,
    ],
    [
      "a zero byte",
      { "db/a.sql": "--liquibase formatted sql\n--changeset a:1\nselect '\0';\n" },
      /db\/a\.sql is not UTF-8: 0x00/,
    ],
  ])("%s is named", async (_, tree, message) => {
    await expect(read(tree)).rejects.toThrow(message);
  });
});
