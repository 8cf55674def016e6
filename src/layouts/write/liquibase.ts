// Liquibase: a file of formatted SQL beside the newest one, included at the end of the changelog unless that takes all of
// the folder.

import { posix } from "node:path";
import { UserError } from "../../model/errors.ts";
import type { FolderListing } from "../layout.ts";
import { rootsOf } from "../liquibase.ts";
import { parseChangelog } from "../liquibase-changelog.ts";
import { pathIn, textOf as readText } from "../listing.ts";
import { quoteLiteral } from "../literal.ts";
import { textOf } from "./texts.ts";
import { nextVersion, seconds, styleOf } from "./version.ts";
import type { FileEdit, NewMigration, Taken, Writer } from "./writer.ts";

export const liquibase: Writer = {
  goesBack: true,
  writes: "a file of formatted SQL beside the newest, and its `include` at the end of the changelog",
  marks: "`liquibase changelog-sync`; a row of `databasechangelog` where more is pending",
  async draft(listing, migration, taken) {
    const [root, ...others] = await rootsOf(listing);
    const isChangelog = root !== undefined && others.length === 0 && !/\.sql$/i.test(root);
    const place = posix.dirname(newestSql(taken) ?? pathIn(listing, "x"));
    const name = await fileName(listing, place, migration);
    const own: FileEdit = { path: posix.join(place, name), text: changeset(migration), before: null };
    if (!isChangelog) return { edits: [own] };
    const included = await includeIn(listing, root, own.path);
    return { edits: included === null ? [own] : [own, included] };
  },
  mark: ({ version }, { othersPending }) => {
    if (!othersPending) return { kind: "command", text: "liquibase changelog-sync" };
    const [file = "", id = "", author = ""] = version.split("::");
    return {
      kind: "sql",
      text: `INSERT INTO databasechangelog (id, author, filename, dateexecuted, orderexecuted, exectype)
SELECT ${quoteLiteral(id)}, ${quoteLiteral(author)}, ${quoteLiteral(file)}, now(), coalesce(max(orderexecuted), 0) + 1, 'EXECUTED'
FROM databasechangelog;`,
    };
  },
};

function newestSql({ migrations }: Taken): string | undefined {
  return migrations.findLast(({ path }) => /\.sql$/i.test(path))?.path ?? migrations.at(-1)?.path;
}

/** Named as the last beside it: with the next number where that has one. */
async function fileName(listing: FolderListing, place: string, { name, at }: NewMigration): Promise<string> {
  const folder = await listing.folder(posix.relative(listing.directory, place) || ".");
  const names = folder?.entries.filter((each) => each.type === "file").map((each) => each.name) ?? [];
  const numbered = names.filter((each) => /^\d+[._-]/.test(each));
  const newest = numbered.at(-1);
  const [, digits = "", separator = "_"] = /^(\d+)([._-]*)/.exec(newest ?? "") ?? [];
  const taken = numbered.map((each) => /^\d+/.exec(each)?.[0] ?? "");
  return `${nextVersion(taken, styleOf(digits || undefined, seconds), at)}${separator}${name}.sql`;
}

/** A statement that holds `;` is not to be cut there, so nothing is: PostgreSQL takes several at once. */
function changeset({ name, up, down, inTransaction, author }: NewMigration): string {
  const by = author.name.trim().replace(/[^\w.@-]+/g, "-") || "pgdrift";
  const isOne = inTransaction && up.length > 0 ? " splitStatements:false stripComments:false" : "";
  const head = `--changeset ${by}:${name}${isOne}${inTransaction ? "" : " runInTransaction:false"}`;
  const back = (down ?? []).flatMap((each) => each.trim().split("\n"));
  const rollback = back.length === 0 ? "" : `\n${back.map((line) => `--rollback ${line}\n`).join("")}`;
  return `--liquibase formatted sql\n\n${head}\n${textOf(up)}${rollback}`;
}

/** Null where the changelog takes all of a folder that the file is in. */
async function includeIn(listing: FolderListing, root: string, path: string): Promise<FileEdit | null> {
  const shown = pathIn(listing, root);
  const text = await readText(listing, root);
  const items = parseChangelog(shown, text) ?? [];
  const fromRoot = posix.relative(posix.dirname(shown), path);
  const takesAll = items.some(
    ({ name, attributes }) =>
      name === "includeAll" &&
      posix.dirname(path).endsWith((attributes.get("path") ?? "").replace(/^classpath\*?:\/?|^\.\/|\/+$/g, "")),
  );
  if (takesAll) return null;
  return { path: shown, text: withInclude(shown, text, fromRoot), before: text };
}

function withInclude(path: string, text: string, file: string): string {
  if (/\.xml$/i.test(path)) {
    const at = text.lastIndexOf("</databaseChangeLog>");
    if (at < 0) throw new UserError(`${path} has no </databaseChangeLog>: mend it`);
    return `${text.slice(0, at)}    <include file="${file}" relativeToChangelogFile="true"/>\n${text.slice(at)}`;
  }
  if (/\.json$/i.test(path)) {
    const changelog: unknown = JSON.parse(text);
    const fields = typeof changelog === "object" && changelog !== null ? Object.entries(changelog) : [];
    const item = { include: { file, relativeToChangelogFile: true } };
    const made = fields.map(([key, value]) => [key, Array.isArray(value) ? [...value, item] : value]);
    return `${JSON.stringify(Object.fromEntries(made), null, 2)}\n`;
  }
  const indent = /^( *)- /m.exec(text)?.[1] ?? "  ";
  const inner = `${indent}    `;
  const body = text.replace(/(?:\r?\n)*$/, "\n");
  return `${body}${indent}- include:\n${inner}  file: ${file}\n${inner}  relativeToChangelogFile: true\n`;
}
