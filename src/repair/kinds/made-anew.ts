// Kinds of which nothing can be altered but owner, comment and privileges: whatever else differs makes them anew.

import type { CatalogObject } from "../../model/object.ts";
import type { KindPlan, Planning, Statement } from "../statement.ts";
import { commonOfChanged, commonOfNew, type Named } from "./common-attributes.ts";

export interface MadeAnew {
  readonly create: (object: CatalogObject, planning: Planning) => string;
  /** As DROP, COMMENT ON and ALTER take it. */
  readonly named: (object: CatalogObject, planning: Planning) => Named;
  /** What can be set in place, by attribute. */
  readonly set?: Readonly<
    Record<string, (from: CatalogObject, to: CatalogObject, planning: Planning) => readonly string[]>
  >;
  /** What a new one is not made with. */
  readonly aside?: (object: CatalogObject, planning: Planning) => readonly string[];
}

const common: ReadonlySet<string> = new Set(["owner", "comment", "grants"]);

export function madeAnew({ create, named, set = {}, aside = () => [] }: MadeAnew): KindPlan {
  const statements = (object: CatalogObject, act: Statement["act"], texts: readonly string[]): readonly Statement[] =>
    texts.map((sql) => ({ sql, object: object.identity, act }));
  return {
    create: (object, planning) => [
      ...statements(object, "create", [create(object, planning), ...aside(object, planning)]),
      ...commonOfNew(object, { grantOn: null, ...named(object, planning) }, planning),
    ],
    drop: (object, planning) =>
      statements(object, "drop", [`DROP ${named(object, planning).on.replace(dropped, "$1IF EXISTS ")}`]),
    alter(from, to, changed, planning) {
      if ([...changed].some((name) => !common.has(name) && !(name in set))) return null;
      const texts = [...changed].flatMap((name) => set[name]?.(from, to, planning) ?? []);
      return [
        ...statements(to, "alter", texts),
        ...commonOfChanged(from, to, changed, { grantOn: null, ...named(to, planning) }),
      ];
    },
  };
}

/** The words of the kind, behind which IF EXISTS stands. */
const dropped = /^((?:(?!FOR )[A-Z]+ )+)/;
