// The same statements in forms that let others read and write meanwhile: indexes are built CONCURRENTLY, constraints come
// NOT VALID and are validated behind. What cannot be in a transaction stands after the one of all.

import { type CatalogObject, objectKey } from "../model/object.ts";
import { ident, qualified } from "./sql.ts";
import type { Statement } from "./statement.ts";

/** `before`: what is there already; on what is new nobody waits. */
export function onlineForms(
  statements: readonly Statement[],
  before: ReadonlyMap<string, CatalogObject>,
): readonly Statement[] {
  return statements.flatMap((statement) => {
    const { schema, table } = statement.object;
    const on = before.get(objectKey({ kind: "table", schema, table: null, name: table ?? "" }));
    if (on === undefined || on.attributes.partitionKey != null || statement.when !== undefined) return [statement];
    return onlineForm(statement, qualified(schema, table));
  });
}

function onlineForm(statement: Statement, table: string): readonly Statement[] {
  const { sql, object } = statement;
  const also = (text: string, when?: "alone"): Statement => ({
    sql: text,
    object,
    act: "alter",
    ...(when ? { when } : {}),
  });
  if (/^CREATE (UNIQUE )?INDEX (?!CONCURRENTLY)/.test(sql))
    return [
      { ...statement, sql: sql.replace(/^CREATE (UNIQUE )?INDEX /, "CREATE $1INDEX CONCURRENTLY "), when: "alone" },
    ];
  const name = ident(object.name);
  const validate = `ALTER TABLE ${table} VALIDATE CONSTRAINT ${name}`;
  if (
    /^ALTER TABLE .+ ADD CONSTRAINT .+ (CHECK|FOREIGN KEY) /s.test(sql) &&
    object.kind === "constraint" &&
    !/ NOT (VALID|ENFORCED)$/.test(sql)
  )
    return [{ ...statement, sql: `${sql} NOT VALID` }, also(validate, "alone")];
  const key = /^(ALTER TABLE .+ ADD CONSTRAINT .+ )(UNIQUE|PRIMARY KEY) \(([^()]*)\)( (?:NOT )?DEFERRABLE.*)?$/s.exec(
    sql,
  );
  if (key && object.kind === "constraint") {
    const [, add = "", word = "", columns = "", rest = ""] = key;
    return [
      also(`CREATE UNIQUE INDEX CONCURRENTLY ${name} ON ${table} (${columns})`, "alone"),
      { ...statement, sql: `${add}${word} USING INDEX ${name}${rest}`, when: "alone" },
    ];
  }
  if (/^ALTER TABLE .+ ALTER COLUMN .+ SET NOT NULL$/s.test(sql) && object.kind === "column") {
    const filled = ident(`${object.name}_not_null`.slice(0, 60));
    return [
      also(`ALTER TABLE ${table} ADD CONSTRAINT ${filled} CHECK (${name} IS NOT NULL) NOT VALID`, "alone"),
      also(`ALTER TABLE ${table} VALIDATE CONSTRAINT ${filled}`, "alone"),
      { ...statement, when: "alone" },
      also(`ALTER TABLE ${table} DROP CONSTRAINT ${filled}`, "alone"),
    ];
  }
  return [statement];
}
