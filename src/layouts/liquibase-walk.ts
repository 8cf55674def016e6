// The way through a changelog and all that it includes, to one list of changesets.

import { posix } from "node:path";
import type { Diagnostic } from "../model/diagnostic.ts";
import { UserError } from "../model/errors.ts";
import type { Migration } from "../model/migration.ts";
import type { FolderListing } from "./layout.ts";
import { type Item, parseChangelog } from "./liquibase-changelog.ts";
import { changesetsOf, delimited, isFormattedSql, withProperties } from "./liquibase-sql.ts";
import { pathIn } from "./listing.ts";
import { byBytes } from "./order.ts";

export interface Walked {
  readonly migrations: readonly Migration[];
  readonly diagnostics: readonly Diagnostic[];
}

/** How far up the root of the classpath is looked for: `src/main/resources` lies above `db/changelog/changes`. */
const height = 6;

/** `file` relative to the folder. Throws UserError where an included file is not there. */
export async function walk(listing: FolderListing, file: string): Promise<Walked> {
  const migrations: Migration[] = [];
  const diagnostics: Diagnostic[] = [];
  const properties = new Map<string, string>();
  const seen = new Set<string>();
  await changelog(file);
  return { migrations, diagnostics };

  async function changelog(at: string): Promise<void> {
    if (seen.has(at)) return;
    seen.add(at);
    const path = shown(at);
    const text = await listing.read(at);
    if (text === null)
      throw new UserError(`${path} is not there, and a changelog includes it: add it, or mend the name`);
    if (/\.sql$/i.test(at)) return sqlFile(path, text);
    for (const item of parseChangelog(path, text) ?? []) await entry(item, at);
  }

  async function entry(item: Item, at: string): Promise<void> {
    const { name, attributes } = item;
    if (name === "property") properties.set(attributes.get("name") ?? "", attributes.get("value") ?? "");
    if (name === "include") await changelog(await placeOf(attributes.get("file") ?? "", item, at));
    if (name === "includeAll") await all(await placeOf(attributes.get("path") ?? "", item, at));
    if (name === "changeSet" && meant(attributes.get("dbms"))) migrations.push(await changeset(item, at));
  }

  /** In the order of the names, folders inside among them. */
  async function all(folder: string): Promise<void> {
    const inner = await listing.folder(folder);
    if (inner === null) throw new UserError(`${shown(folder)} is not there, and a changelog includes all of it`);
    for (const { name, type } of inner.entries.toSorted((a, b) => byBytes(a.name, b.name))) {
      const place = posix.join(folder, name);
      if (type === "directory") await all(place);
      else if (/\.(?:sql|xml|ya?ml|json)$/i.test(name)) await changelog(place);
    }
  }

  function sqlFile(path: string, text: string): void {
    if (!isFormattedSql(text)) {
      // Liquibase takes such a file as one changeset, `raw`, of the author `includeAll`.
      migrations.push(migration(path, "raw", "includeAll", text, {}));
      return;
    }
    for (const { id, author, sql, firstLine, attributes } of changesetsOf(text)) {
      if (!meant(attributes.get("dbms")) || attributes.get("ignore") === "true") continue;
      const noTransaction = attributes.get("runintransaction") === "false";
      const logical = attributes.get("logicalfilepath");
      migrations.push(
        migration(path, id, author, withProperties(sql, properties), { firstLine, noTransaction, logical }),
      );
    }
  }

  async function changeset(item: Item, at: string): Promise<Migration> {
    const texts: string[] = [];
    let path = shown(at);
    let firstLine = item.line ?? 1;
    let code: string | undefined;
    const changes = item.items.filter(({ name }) => !silent.has(name));
    for (const change of changes) {
      const delimiter = change.attributes.get("endDelimiter");
      if (change.name === "sql") texts.push(delimited(change.text, delimiter));
      else if (change.name === "sqlFile") {
        const file = await placeOf(change.attributes.get("path") ?? "", change, at);
        const text = await listing.read(file);
        if (text === null)
          throw new UserError(`${shown(file)} is not there, and ${path} runs it: add it, or mend the name`);
        texts.push(delimited(text, delimiter));
        if (changes.length === 1) [path, firstLine] = [shown(file), 1];
      } else if (meant(change.attributes.get("dbms"))) code = `holds ${change.name}, which only Liquibase can run`;
    }
    const { attributes } = item;
    const made = migration(path, attributes.get("id") ?? "", attributes.get("author") ?? "", "", {
      firstLine,
      noTransaction: attributes.get("runInTransaction") === "false",
      logical: attributes.get("logicalFilePath") ?? shown(at),
    });
    const sql = withProperties(texts.join("\n;\n"), properties);
    return code === undefined ? { ...made, sql } : { ...made, code };
  }

  /** Beside the changelog, or from a root above: the nearest where it is. */
  async function placeOf(name: string, item: Item, at: string): Promise<string> {
    const bare = withProperties(name, properties)
      .replace(/^classpath\*?:\/?/, "")
      .replace(/^\/+/, "")
      .replace(/\/+$/, "");
    const beside = posix.join(posix.dirname(at), bare);
    if (item.attributes.get("relativeToChangelogFile") === "true") return beside;
    for (let up = 0; up <= height; up += 1) {
      const place = posix.join("../".repeat(up), bare);
      if (await isThere(place)) return place;
    }
    return beside;
  }

  async function isThere(place: string): Promise<boolean> {
    try {
      return (await listing.readBytes(place)) !== null || (await listing.folder(place)) !== null;
    } catch (error) {
      // Outside of the repository.
      if (error instanceof UserError) return false;
      throw error;
    }
  }

  function shown(place: string): string {
    return posix.normalize(pathIn(listing, place));
  }
}

/** What builds nothing. */
const silent = new Set([
  "rollback",
  "preConditions",
  "comment",
  "validCheckSum",
  "tagDatabase",
  "empty",
  "output",
  "property",
]);

/** Whether a changeset is for PostgreSQL, too. */
function meant(dbms: string | undefined): boolean {
  const names = (dbms ?? "")
    .split(",")
    .map((each) => each.trim().toLowerCase())
    .filter((each) => each !== "");
  if (names.includes("!postgresql") || names.includes("none")) return false;
  const wanted = names.filter((each) => !each.startsWith("!"));
  return wanted.length === 0 || wanted.some((each) => each === "postgresql" || each === "all");
}

function migration(
  path: string,
  id: string,
  author: string,
  sql: string,
  more: { readonly firstLine?: number; readonly noTransaction?: boolean; readonly logical?: string | undefined },
): Migration {
  return {
    version: `${more.logical ?? path}::${id}::${author}`,
    name: id,
    path,
    sql,
    firstLine: more.firstLine ?? 1,
    run: more.noTransaction === true ? "statements" : "transaction",
    checksums: [],
  };
}
