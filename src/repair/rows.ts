// Where a statement can fail on the rows that are there, and the read-only question that counts those in its way.

import { type CatalogObject, objectKey, objectName } from "../model/object.ts";
import { ident, qualified } from "./sql.ts";
import type { Statement } from "./statement.ts";

export interface RowRisk {
  readonly statement: Statement;
  /** What the rows must be, in words. */
  readonly must: string;
  /** One row with one column, `n`; null where no count can tell. */
  readonly question: string | null;
}

/** `before`: what is there already; what is new has no rows. */
export function rowRisks(
  statements: readonly Statement[],
  before: ReadonlyMap<string, CatalogObject>,
): readonly RowRisk[] {
  return statements.flatMap((statement) => {
    const { kind, schema, table, name } = statement.object;
    const of = kind === "table" ? name : table;
    const key = objectKey({ kind: "table", schema, table: null, name: of ?? "" });
    if (of === null || !before.has(key)) return [];
    const risk = riskOf(statement, qualified(schema, of), before);
    return risk === null ? [] : [{ statement, ...risk }];
  });
}

type Risk = Pick<RowRisk, "must" | "question">;

function riskOf({ sql, object }: Statement, table: string, before: ReadonlyMap<string, CatalogObject>): Risk | null {
  const called = objectName(object);
  const count = (where: string) => `SELECT count(*) AS n FROM ${table} WHERE ${where}`;
  const column = ident(object.name);
  const isThere = before.has(objectKey(object));
  if (/ SET NOT NULL$/.test(sql))
    return { must: `${called} is NULL in no row`, question: isThere ? count(`${column} IS NULL`) : null };
  if (/ ADD COLUMN .* NOT NULL/s.test(sql) && !/ DEFAULT | GENERATED /.test(sql))
    return {
      must: `there is no row, for ${called} has no value for it`,
      question: `SELECT count(*) AS n FROM ${table}`,
    };
  const check = / ADD CONSTRAINT .+? CHECK (\(.*\))( NO INHERIT)?$/s.exec(sql);
  if (check) return { must: `every row satisfies ${called}`, question: count(`NOT ${check[1]}`) };
  const key =
    / ADD CONSTRAINT .+? (UNIQUE|PRIMARY KEY) \(([^()]*)\)/s.exec(sql) ??
    /^CREATE (UNIQUE) INDEX .* USING btree \(([^()]*)\)$/s.exec(sql);
  if (key) {
    const columns = (key[2] ?? "").replace(/ (ASC|DESC)| NULLS (FIRST|LAST)/g, "");
    const filled = columns
      .split(", ")
      .map((each) => `${each} IS NOT NULL`)
      .join(" AND ");
    return {
      must: `no two rows are the same in (${columns})`,
      question: `SELECT count(*) AS n FROM (SELECT ${columns} FROM ${table} WHERE ${filled} GROUP BY ${columns} HAVING count(*) > 1) AS twice`,
    };
  }
  const reference = / ADD CONSTRAINT .+? FOREIGN KEY \(([^()]*)\) REFERENCES (.+?)\(([^()]*)\)/s.exec(sql);
  if (reference) {
    const [, mine = "", other = "", theirs = ""] = reference;
    const pairs = mine
      .split(", ")
      .map((each, at) => `o.${theirs.split(", ")[at]} = r.${each}`)
      .join(" AND ");
    const filled = mine
      .split(", ")
      .map((each) => `r.${each} IS NOT NULL`)
      .join(" AND ");
    return {
      must: `every row's (${mine}) is in ${other}`,
      question: `SELECT count(*) AS n FROM ${table} AS r WHERE ${filled} AND NOT EXISTS (SELECT FROM ${other} AS o WHERE ${pairs})`,
    };
  }
  if (/ ALTER COLUMN .* TYPE /s.test(sql)) return { must: `every value of ${called} can be cast`, question: null };
  if (/ATTACH PARTITION/.test(sql)) return { must: `every row of the partition lies in its bounds`, question: null };
  return null;
}
