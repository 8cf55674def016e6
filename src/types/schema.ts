// What types are made of: the enums, tables, views and composites of the schemas that were chosen, in one order everywhere.

export interface TypedSchema {
  readonly enums: readonly EnumType[];
  readonly records: readonly RecordType[];
}

export interface EnumType {
  readonly schema: string;
  readonly name: string;
  /** In the order of the database. */
  readonly values: readonly string[];
}

export interface RecordType {
  readonly schema: string;
  readonly name: string;
  readonly kind: "table" | "view" | "composite";
  /** In the order of the table. */
  readonly columns: readonly TypedColumn[];
}

export interface TypedColumn {
  readonly name: string;
  readonly type: DataType;
  readonly nullable: boolean;
  /** A row can be written without it: a default, an identity, a generated value. */
  readonly optional: boolean;
  /** Of the primary key. */
  readonly key: boolean;
  /** Nobody can write it. */
  readonly generated: boolean;
}

/** A domain is what it is made of. */
export type DataType =
  | { readonly kind: "base"; readonly name: string }
  | { readonly kind: "array"; readonly of: DataType }
  | { readonly kind: "range"; readonly of: DataType; readonly many: boolean }
  | { readonly kind: "enum" | "composite"; readonly schema: string; readonly name: string };
