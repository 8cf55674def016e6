// What an index uses of an operator class or family, in the words of CREATE OPERATOR CLASS. What a class cannot do without
// is the class's; what can be added and taken away again is the family's. `pg_depend` tells them apart.

import { functionSignature, operatorName, typeName } from "./type-name.ts";

type Holder = "pg_opclass" | "pg_opfamily";

/** SQL of the operators as a sorted JSON array; `oid` is the holder's. */
export function memberOperators(holder: Holder, oid: string): string {
  return list(
    `'OPERATOR ' || o.amopstrategy || ' ' || ${operatorName("o.amopopr")} || CASE o.amoppurpose WHEN 'o' THEN ' FOR ORDER BY '
        || (SELECT on_.nspname || '.' || of_.opfname FROM pg_catalog.pg_opfamily AS of_
          JOIN pg_catalog.pg_namespace AS on_ ON on_.oid = of_.opfnamespace WHERE of_.oid = o.amopsortfamily) ELSE '' END`,
    { catalog: "pg_amop", alias: "o", holder, oid },
  );
}

/** SQL of the support functions as a sorted JSON array. */
export function memberFunctions(holder: Holder, oid: string): string {
  return list(
    `'FUNCTION ' || f.amprocnum || ' (' || ${typeName("f.amproclefttype")} || ', ' || ${typeName("f.amprocrighttype")} || ') '
        || ${functionSignature("f.amproc")}`,
    { catalog: "pg_amproc", alias: "f", holder, oid },
  );
}

interface Members {
  readonly catalog: "pg_amop" | "pg_amproc";
  readonly alias: string;
  readonly holder: Holder;
  readonly oid: string;
}

function list(text: string, { catalog, alias, holder, oid }: Members): string {
  return `(SELECT coalesce(pg_catalog.json_agg(m.text ORDER BY m.text COLLATE pg_catalog."C"), '[]') FROM (
      SELECT ${text} AS text
      FROM pg_catalog.pg_depend AS d JOIN pg_catalog.${catalog} AS ${alias} ON ${alias}.oid = d.objid
      WHERE d.refobjid = ${oid} AND d.refclassid = 'pg_catalog.${holder}'::pg_catalog.regclass
        AND d.classid = 'pg_catalog.${catalog}'::pg_catalog.regclass) AS m)`;
}
