// The rarer kinds: extended statistics, languages and transforms, collations and conversions, access methods.

import type { CatalogObject } from "../../model/object.ts";
import { text, yes } from "../attributes.ts";
import { ident, literal, qualified, rawName, rawType } from "../sql.ts";
import type { KindPlan } from "../statement.ts";
import { rawSignature } from "./cast.ts";
import { madeAnew } from "./made-anew.ts";

const nameOf = ({ identity }: CatalogObject) => qualified(identity.schema, identity.name);

export const statistics: KindPlan = madeAnew({
  create: (object) => text(object, "definition") ?? "",
  aside: (object) =>
    text(object, "target") === null
      ? []
      : [`ALTER STATISTICS ${nameOf(object)} SET STATISTICS ${text(object, "target")}`],
  named: (object) => ({ on: `STATISTICS ${nameOf(object)}` }),
  set: { target: (_from, to) => [`ALTER STATISTICS ${nameOf(to)} SET STATISTICS ${text(to, "target") ?? "-1"}`] },
});

export const language: KindPlan = madeAnew({
  create(object, { schemas }) {
    const fn = (name: string, word: string) =>
      text(object, name) === null ? [] : [`${word} ${rawName(text(object, name) ?? "", schemas)}`];
    return [
      `CREATE ${yes(object, "trusted") ? "TRUSTED " : ""}LANGUAGE ${ident(object.identity.name)}`,
      ...fn("handler", "HANDLER"),
      ...fn("inlineHandler", "INLINE"),
      ...fn("validator", "VALIDATOR"),
    ].join(" ");
  },
  named: ({ identity }) => ({ on: `LANGUAGE ${ident(identity.name)}`, grantOn: `LANGUAGE ${ident(identity.name)}` }),
});

export const transform: KindPlan = madeAnew({
  create(object, planning) {
    const side = (name: string, word: string) => {
      const value = text(object, name);
      return value === null ? [] : [`${word} SQL WITH FUNCTION ${rawSignature(value, planning)}`];
    };
    return `CREATE ${transformOf(object, planning.schemas)} (${[...side("fromSql", "FROM"), ...side("toSql", "TO")].join(", ")})`;
  },
  named: (object, { schemas }) => ({ on: transformOf(object, schemas) }),
});

export const collation: KindPlan = madeAnew({
  create(object) {
    const quoted = (name: string, word: string) =>
      text(object, name) === null ? [] : [`${word} = ${literal(text(object, name) ?? "")}`];
    const provider = text(object, "provider");
    const parts = [
      ...(provider === null || provider === "default" ? [] : [`PROVIDER = ${provider}`]),
      ...quoted("locale", "LOCALE"),
      ...quoted("collate", "LC_COLLATE"),
      ...quoted("characterType", "LC_CTYPE"),
      ...quoted("tailoring", "RULES"),
      ...(object.attributes.deterministic === false ? ["DETERMINISTIC = false"] : []),
    ];
    return `CREATE COLLATION ${nameOf(object)} (${parts.join(", ")})`;
  },
  named: (object) => ({ on: `COLLATION ${nameOf(object)}` }),
});

export const conversion: KindPlan = madeAnew({
  create: (object, { schemas }) =>
    `CREATE ${yes(object, "default") ? "DEFAULT " : ""}CONVERSION ${nameOf(object)} FOR ${literal(text(object, "from") ?? "")} TO ${literal(text(object, "to") ?? "")} FROM ${rawName(text(object, "function") ?? "", schemas)}`,
  named: (object) => ({ on: `CONVERSION ${nameOf(object)}` }),
});

export const accessMethod: KindPlan = madeAnew({
  create: (object, { schemas }) =>
    `CREATE ACCESS METHOD ${ident(object.identity.name)} TYPE ${text(object, "of") === "tables" ? "TABLE" : "INDEX"} HANDLER ${rawName(text(object, "handler") ?? "", schemas)}`,
  named: ({ identity }) => ({ on: `ACCESS METHOD ${ident(identity.name)}` }),
});

function transformOf({ identity: { name } }: CatalogObject, schemas: readonly string[]): string {
  const at = name.lastIndexOf(" in ");
  return `TRANSFORM FOR ${rawType(name.slice(0, at), schemas)} LANGUAGE ${ident(name.slice(at + 4))}`;
}
