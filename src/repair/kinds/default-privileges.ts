// Default privileges. A row that holds everywhere is absolute: without one, functions and types are PUBLIC's.

import type { CatalogObject, Grants } from "../../model/object.ts";
import { grantsOf } from "../attributes.ts";
import { ident } from "../sql.ts";
import type { KindPlan, Statement } from "../statement.ts";
import { grantTexts } from "./common-attributes.ts";

export const defaultPrivileges: KindPlan = {
  create: (object) => statements(object, atFirst(object), grantsOf(object)),
  drop: (object) => statements(object, grantsOf(object), atFirst(object)),
  alter: (from, to) => statements(to, grantsOf(from), grantsOf(to)),
};

/** The name ends in what they are for: `app on tables`. */
function partsOf({ identity: { name } }: CatalogObject): readonly [role: string, what: string] {
  const at = name.lastIndexOf(" on ");
  return [name.slice(0, at), name.slice(at + 4)];
}

function atFirst(object: CatalogObject): Grants {
  const [, what] = partsOf(object);
  if (object.identity.schema !== null) return {};
  return what === "functions" ? { PUBLIC: ["EXECUTE"] } : what === "types" ? { PUBLIC: ["USAGE"] } : {};
}

function statements(object: CatalogObject, from: Grants, to: Grants): readonly Statement[] {
  const [role, what] = partsOf(object);
  const { schema } = object.identity;
  const within = `ALTER DEFAULT PRIVILEGES FOR ROLE ${ident(role)}${schema === null ? "" : ` IN SCHEMA ${ident(schema)}`}`;
  // Rights are told as those on one object of the sort.
  const one = `${(forms[what] ?? what).toUpperCase()} x`;
  return grantTexts(one, from, to, schema === null ? role : null).map((text) => ({
    sql: `${within} ${text.replace(` ON ${one} `, ` ON ${what.toUpperCase()} `)}`,
    object: object.identity,
    act: "alter",
  }));
}

const forms: Readonly<Record<string, string>> = {
  tables: "TABLE",
  sequences: "SEQUENCE",
  functions: "FUNCTION",
  types: "TYPE",
  schemas: "SCHEMA",
};
