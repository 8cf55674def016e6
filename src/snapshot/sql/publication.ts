// Publications and default privileges as SQL: both speak of what is made elsewhere, and come behind it.

import { defaultGrants } from "../../catalog/fragments.ts";
import { attribute } from "../pick.ts";
import { type AclKind, commentOf, isGrants, ownerOf, privileges } from "./about.ts";
import { name, qualified } from "./names.ts";
import type { Writer } from "./statement.ts";
import { entries, list, record } from "./type.ts";

export const publication: Writer = (object, context) => {
  const { identity, attributes } = object;
  const what = `PUBLICATION ${name(identity.name)}`;
  const tables = entries(attributes.tables).flatMap(([schema, inside]) =>
    entries(inside).map(([table, each]) => {
      const { columns, rows } = record(each);
      const some =
        list(columns).length === 0
          ? ""
          : ` (${list(columns)
              .map((column) => name(String(column)))
              .join(", ")})`;
      return `ONLY ${qualified(schema, table)}${some}${typeof rows === "string" ? ` WHERE (${rows})` : ""}`;
    }),
  );
  const schemas = list(attributes.schemas).map((schema) => `TABLES IN SCHEMA ${name(String(schema))}`);
  const members =
    attributes.allTables === true
      ? ["ALL TABLES"]
      : [...(tables.length === 0 ? [] : [`TABLE ${tables.join(", ")}`]), ...schemas];
  const options = [
    `publish = '${list(attributes.operations).map(String).join(", ")}'`,
    ...(attributes.viaRoot === true ? ["publish_via_partition_root = true"] : []),
    ...(attributes.generatedColumns === "stored" ? ["publish_generated_columns = stored"] : []),
  ];
  const made = `CREATE ${what}${members.length === 0 ? "" : ` FOR ${members.join(", ")}`} WITH (${options.join(", ")})`;
  return [
    ...(context.hasPublication(identity.name)
      ? [{ phase: "policies", text: `DROP ${what}`, of: identity } as const]
      : []),
    { phase: "policies", text: made, of: identity },
    ...ownerOf(object, what, context),
    ...commentOf(object, what),
  ];
};

const acls: Readonly<Record<string, AclKind>> = {
  tables: "r",
  sequences: "s",
  functions: "f",
  types: "T",
  schemas: "n",
  "large objects": "c",
};

/** Behind all objects, which would be given them. */
export const defaultPrivileges: Writer = (object, context) => {
  const { identity } = object;
  const grants = attribute(object, "grants");
  const [, role = "", on = ""] =
    /^(.*) on (tables|sequences|functions|types|schemas|large objects)$/s.exec(identity.name) ?? [];
  if (!isGrants(grants) || on === "") return [];
  const place = identity.schema === null ? "" : ` IN SCHEMA ${name(identity.schema)}`;
  const before = identity.schema === null ? defaultGrants[acls[on] ?? "c"] : {};
  const lead = `ALTER DEFAULT PRIVILEGES FOR ROLE ${context.isNaturalRole(role) ? "CURRENT_USER" : name(role)}${place} `;
  const given = privileges({ object, on: on.toUpperCase(), grants, before, owner: role, context, lead });
  return given.map((each) => ({ ...each, phase: "last" }) as const);
};
