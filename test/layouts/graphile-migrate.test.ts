import { describe, expect, it } from "vitest";
import { graphileMigrate } from "../../src/layouts/graphile-migrate.ts";
import { folder, listed, type Tree } from "./folder.ts";

async function read(tree: Tree, about?: { readonly database: string }) {
  using made = folder(tree);
  return await graphileMigrate.read(await listed(made.cwd, "migrations"), about);
}

const first = "migrations/committed/000001.sql";
const text = "CREATE TABLE a (id int);\r\n-- é\nSELECT 1;\n";
const hash = "sha1:05eeed6b181b1308a9e935b473cd2bc6af623493";
const file = (body: string, previous = "-", its = hash) => `--! Previous: ${previous}\n--! Hash: ${its}\n\n${body}`;

describe("graphile-migrate", () => {
  it("hashes a file as the tool does, whatever Git made of its ends of line", async () => {
    const { folder, diagnostics } = await read({ [first]: file(text) });
    expect(folder.migrations[0]?.checksums).toContain(hash);
    expect(diagnostics).toEqual([]);
    const lf = file("select 1;\nselect 2;\n", "-", "sha1:any");
    const [asLf, asCrlf] = [await read({ [first]: lf }), await read({ [first]: lf.replaceAll("\n", "\r\n") })];
    expect(asCrlf.folder.migrations[0]?.checksums).toContain(asLf.folder.migrations[0]?.checksums[0]);
  });

  it("names what the tool refuses: an edited file, a broken chain, a file without its header", async () => {
    const { diagnostics } = await read({
      [first]: file(`${text}-- more\n`),
      "migrations/committed/000002-b.sql": file("select 2;\n", "sha1:other"),
      "migrations/committed/notes.sql": "",
    });
    expect(diagnostics.map(({ code, path }) => [code, path])).toEqual([
      ["file-skipped", "migrations/committed/notes.sql"],
      ["hash-differs", first],
      ["hash-differs", "migrations/committed/000002-b.sql"],
      ["hash-chain-broken", "migrations/committed/000002-b.sql"],
    ]);
    await expect(read({ [first]: "select 1;" })).rejects.toThrow(`${first} does not begin with --! Previous:`);
  });

  it("takes a hash that the file says is invalid", async () => {
    const { folder, diagnostics } = await read({
      [first]: `--! Previous: -\n--! Hash: sha1:old\n--! AllowInvalidHash\n\n${text}`,
    });
    expect(diagnostics).toEqual([]);
    expect(folder.migrations[0]?.checksums).toContain("sha1:old");
    expect(folder.migrations[0]?.firstLine).toBe(5);
  });

  it("gives placeholders their values, and leaves what is current out", async () => {
    const body =
      "grant connect on database :DATABASE_NAME to :DATABASE_VISITOR, :DATABASE_AUTH; select 'a'::text, :OTHER;";
    const { folder, diagnostics } = await read(
      {
        ".gmrc": '{ /* ours */ "placeholders": { ":DATABASE_VISITOR": "visitor", ":DATABASE_AUTH": "!ENV" }, }',
        [first]: file(body),
        "migrations/current/1-draft.sql": "create table draft ();",
      },
      { database: "shop" },
    );
    expect(folder.migrations.map(({ sql }) => sql.trim())).toEqual([
      "grant connect on database shop to visitor, database_auth; select 'a'::text, :OTHER;",
    ]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["hash-differs", "placeholder-unknown"]);
  });

  it("runs what .gmrc has for a new database before the first file, and each file on its search path", async () => {
    const { folder, before } = await read({
      ".gmrc":
        '{ "pgSettings": { "search_path": "app,public" }, "afterReset": ["!reset.sql", { "_": "command", "command": "x" }] }',
      "migrations/reset.sql": "create schema app;",
      [first]: file("select 1;"),
    });
    expect(before?.map(({ path, sql }) => [path, sql])).toEqual([["migrations/reset.sql", "create schema app;"]]);
    expect(folder.migrations[0]?.sql).toBe("SET search_path TO app,public; select 1;\n");
    await expect(read({ ".gmrc": '{ "afterReset": "gone.sql" }', [first]: file("") })).rejects.toThrow(
      "migrations/gone.sql is not there, and .gmrc runs it (afterReset)",
    );
  });

  it("a .gmrc that is broken is named", async () => {
    await expect(read({ ".gmrc": '{ "placeholders": ', [first]: file(text) })).rejects.toThrow(/\.gmrc is not JSON/);
  });

  it("runs a file that says so without a transaction", async () => {
    const { folder } = await read({ [first]: file("--! no-transaction\nselect 1;") });
    expect(folder.migrations[0]?.run).toBe("batch");
  });
});
