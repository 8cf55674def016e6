// One object made where it is not, as a script would make it: for whoever writes a whole schema.

import type { Catalog, CatalogObject } from "../model/object.ts";
import { kindPlans } from "./kinds/index.ts";
import type { Planning } from "./statement.ts";

export interface CreationOptions {
  readonly catalog: Catalog;
  /** Of the server that will run it. */
  readonly major: number;
  /** Who runs it, and so owns what it makes. */
  readonly runner: string;
}

/** The statements without their `;`. None for what follows a like object, and for a kind that nobody can make. */
export function creationOf({ catalog, major, runner }: CreationOptions): (object: CatalogObject) => readonly string[] {
  const to = catalog.objects;
  const schemas = [...to.values()].flatMap(({ identity }) => (identity.kind === "schema" ? [identity.name] : []));
  const planning: Planning = { from: new Map(), to, schemas, major, runner };
  return (object) => {
    if (Object.keys(object.attributes).length === 0) return [];
    const statements = kindPlans[object.identity.kind]?.create(object, planning) ?? [];
    return statements.filter(({ optional }) => optional !== true).map(({ sql }) => sql);
  };
}
