// Formatted SQL: changesets of a file, each under a comment `--changeset author:id`. Read in Liquibase's
// AbstractFormattedChangeLogParser.java.

export interface SqlChangeset {
  readonly id: string;
  readonly author: string;
  readonly sql: string;
  readonly firstLine: number;
  /** What stands behind the name: `runInTransaction:false dbms:postgresql`. */
  readonly attributes: ReadonlyMap<string, string>;
}

export function isFormattedSql(text: string): boolean {
  return /^\s*--\s*liquibase\s*formatted/i.test(text);
}

export function changesetsOf(text: string): readonly SqlChangeset[] {
  const lines = text.split(/(?<=\n)/);
  const heads = lines.flatMap((line, index) => (head.test(line) ? [index] : []));
  const properties = new Map(lines.flatMap((line) => property(line)));
  return heads.map((at, nth) => {
    const [, author = "", id = "", rest = ""] = head.exec(lines[at] ?? "") ?? [];
    const attributes = new Map(
      [...rest.matchAll(/(\w+):("[^"]*"|\S+)/g)].map(([, key = "", value = ""]) => [
        key.toLowerCase(),
        unquoted(value),
      ]),
    );
    const body = lines.slice(at, heads[nth + 1] ?? lines.length).join("");
    const sql = withProperties(delimited(body, attributes.get("enddelimiter")), properties);
    return { id: unquoted(id), author: unquoted(author), sql, firstLine: at + 1, attributes };
  });
}

const head = /^\s*--\s*changeset\s+("[^"]+"|[^:]+):\s*("[^"]+"|\S+)(.*)/i;

function unquoted(text: string): string {
  return text.trim().replace(/^"|"$/g, "");
}

function property(line: string): readonly (readonly [string, string])[] {
  const [, name, value] = /^\s*--\s*property\s+name:\s*(\S+)\s+value:\s*(\S+)/i.exec(line) ?? [];
  return name === undefined || value === undefined ? [] : [[name, value]];
}

/** `${name}`, where it is known. */
export function withProperties(sql: string, properties: ReadonlyMap<string, string>): string {
  return sql.replace(/\$\{([\w.-]+)\}/g, (whole, name: string) => properties.get(name) ?? whole);
}

/** Delimiters that psql does not know become `;`, alone on their line or at a line's end. */
export function delimited(sql: string, delimiter: string | undefined): string {
  if (delimiter === undefined || delimiter === ";" || delimiter === "") return sql;
  const literal = delimiter.replace(/\\n/g, "").replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  if (literal === "") return sql;
  return sql.replace(new RegExp(`${literal}[ \\t]*(?=\\r?\\n|$)`, "gm"), ";");
}
