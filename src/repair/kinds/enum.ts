// An enum's values. They can be added where they belong, and renamed; none can be taken away.

import type { CatalogObject } from "../../model/object.ts";
import { texts } from "../attributes.ts";
import { literal, qualified } from "../sql.ts";
import type { Statement } from "../statement.ts";

/** Null where a value would have to go, or another order come. */
export function enumStatements(from: CatalogObject, to: CatalogObject): readonly Statement[] | null {
  const before = texts(from, "values");
  const wanted = texts(to, "values");
  const kept = wanted.filter((value) => before.includes(value));
  if (kept.length !== before.length || kept.join("\0") !== before.join("\0")) return null;
  const name = qualified(to.identity.schema, to.identity.name);
  return wanted.flatMap((value, at) => {
    if (before.includes(value)) return [];
    const previous = wanted[at - 1];
    const place =
      previous === undefined
        ? wanted[1] === undefined || before.length === 0
          ? ""
          : ` BEFORE ${literal(before[0] ?? "")}`
        : ` AFTER ${literal(previous)}`;
    return [
      {
        sql: `ALTER TYPE ${name} ADD VALUE IF NOT EXISTS ${literal(value)}${place}`,
        object: to.identity,
        act: "alter" as const,
        when: "first" as const,
      },
    ];
  });
}
