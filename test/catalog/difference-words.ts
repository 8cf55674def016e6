// A difference in one line, for the tests: `missing table app.users`, `table app.users: comment owner`.

import type { Difference } from "../../src/model/difference.ts";
import { objectName } from "../../src/model/object.ts";

export function inWords({ change, object, attributes }: Difference): string {
  const name = `${object.kind} ${objectName(object)}`;
  if (change !== "changed") return `${change} ${name}`;
  return `${name}: ${attributes
    .map((attribute) => attribute.name)
    .sort()
    .join(" ")}`;
}
