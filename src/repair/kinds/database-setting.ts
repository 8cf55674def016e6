// What a database, or a role in it, is set to. The database is whichever the script runs in.

import type { CatalogObject } from "../../model/object.ts";
import { text } from "../attributes.ts";
import { ident, literal } from "../sql.ts";
import type { KindPlan, Statement } from "../statement.ts";

export const databaseSetting: KindPlan = {
  create: (object) => [set(object, text(object, "setting"))],
  drop: (object) => [{ ...set(object, null), act: "drop" }],
  alter: (_from, to) => [set(to, text(to, "setting"))],
};

function set(object: CatalogObject, value: string | null): Statement {
  return {
    sql: `DO $do$ BEGIN EXECUTE pg_catalog.format($sql$${settingText(object.identity.name, value)}$sql$, current_database()); END $do$`,
    object: object.identity,
    act: "alter",
  };
}

function settingText(name: string, value: string | null): string {
  if (name === "comment") return `COMMENT ON DATABASE %I IS ${value === null ? "NULL" : escaped(literal(value))}`;
  if (name === "connection limit") return `ALTER DATABASE %I CONNECTION LIMIT ${value ?? "-1"}`;
  const at = name.lastIndexOf(": ");
  const key = name
    .slice(at < 0 ? 0 : at + 2)
    .split(".")
    .map(ident)
    .join(".");
  const what = at < 0 ? "DATABASE %I" : `ROLE ${escaped(ident(name.slice(0, at)))} IN DATABASE %I`;
  if (value === null) return `ALTER ${what} RESET ${key}`;
  const told =
    key === "search_path"
      ? [...value.matchAll(/"((?:[^"]|"")*)"|([^,\s"]+)/g)]
          .map(([, quoted, plain]) => literal(quoted ?? plain ?? ""))
          .join(", ")
      : literal(value);
  return `ALTER ${what} SET ${key} TO ${escaped(told)}`;
}

function escaped(sql: string): string {
  return sql.replaceAll("%", "%%");
}
