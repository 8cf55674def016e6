// A database's schema in a file: what a check needs of it and nothing that moves by itself, so that the same schema is
// the same file, byte for byte. Version 1; adding a key is compatible, changing one is version 2.

import type { History } from "../model/migration.ts";
import type { Catalog } from "../model/object.ts";

export const snapshotVersion = 1;

export interface Snapshot {
  readonly catalog: Catalog;
  /** Whose platform it is. */
  readonly platform: string;
  /** Null where it is of a migrations folder. */
  readonly target: SnapshotTarget | null;
}

/** What a run must know of a database beside its schema. */
export interface SnapshotTarget {
  readonly database: string;
  /** That the URL named (`?schema=`); null for none. */
  readonly schema: string | null;
  readonly deployer: string;
  readonly roles: readonly { readonly name: string; readonly attributes: string }[];
  readonly schemas: readonly string[];
  readonly publicSchema: "14" | "15";
  /** By layout. Of an entry's statements there is only the digest. */
  readonly histories: ReadonlyMap<string, History>;
}
