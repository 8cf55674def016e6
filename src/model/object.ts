// What a database holds, told by raw names: never quoted, so that a word which one major reserves is the same everywhere.

export const kinds = [
  "schema",
  "extension",
  "type",
  "sequence",
  "table",
  "column",
  "constraint",
  "index",
  "view",
  "function",
  "trigger",
  "rule",
  "policy",
  "event-trigger",
  "publication",
  "default-privileges",
  "cast",
  "operator",
  "operator-class",
  "operator-family",
  "access-method",
  "text-search-configuration",
  "text-search-dictionary",
  "text-search-parser",
  "text-search-template",
  "statistics",
  "language",
  "transform",
  "collation",
  "conversion",
  "foreign-data-wrapper",
  "foreign-server",
  "foreign-table",
  "user-mapping",
  "subscription",
  "security-label",
  "database-setting",
  "privileges",
  "role",
  "migration",
  "query",
] as const;
export type Kind = (typeof kinds)[number];

/** Which object. Equal identities on two sides are the same object. */
export interface ObjectIdentity {
  readonly kind: Kind;
  /** Null where the kind lives in no schema: extension, role, publication, migration … */
  readonly schema: string | null;
  /** The relation (or domain) that a column, constraint, index, trigger, rule or policy belongs to; else null. */
  readonly table: string | null;
  /** A function's carries its input types: `total(integer, public.money)`. */
  readonly name: string;
}

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** One object as a catalog tells it. */
export interface CatalogObject {
  readonly identity: ObjectIdentity;
  /** The object it disappears with, and is folded into; null for what stands alone. */
  readonly parent: ObjectIdentity | null;
  /**
   * Everything of it that is compared, by name: `owner`, `comment` and `grants` as well as `type` or `definition`.
   * Empty where it only follows a like object of its table's parent: then it is known by name, and no difference of its own.
   */
  readonly attributes: Readonly<Record<string, Json>>;
  /** Of a partition's or child's: the object of its table's parent that it is attached to, or merged with. */
  readonly follows?: ObjectIdentity;
}

/** The privileges on an object by grantee ("PUBLIC" for everyone), each sorted, ` WITH GRANT OPTION` behind the privilege that has it. */
export type Grants = Readonly<Record<string, readonly string[]>>;

/** One database's schema, read in one snapshot. Keyed by `objectKey`. */
export interface Catalog {
  readonly server: ServerVersion;
  readonly objects: ReadonlyMap<string, CatalogObject>;
  /** What is there and was not read, so that it is never called clean. */
  readonly notCompared: readonly NotCompared[];
}

export interface ServerVersion {
  /** 14 to 18. */
  readonly major: number;
  /** As people write it: `17.6`. */
  readonly version: string;
}

export interface NotCompared {
  readonly kind: string;
  readonly name: string;
  readonly reason: string;
}

/** One string an identity; no two identities share one. */
export function objectKey(identity: ObjectIdentity): string {
  return JSON.stringify([identity.kind, identity.schema, identity.table, identity.name]);
}

/** The identity as a person says it: `public.users.email`, `total(integer)`. Not SQL, and not escaped for any place. */
export function objectName(identity: ObjectIdentity): string {
  return [identity.schema, identity.table, identity.name].filter((part) => part !== null).join(".");
}
