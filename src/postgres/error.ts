// What a PostgreSQL server says when it refuses, in one shape for every engine.

export interface PostgresErrorFields {
  /** SQLSTATE, five characters. */
  readonly code: string;
  readonly message: string;
  readonly detail: string | null;
  readonly hint: string | null;
  /** In characters from 1, in the text that was sent; null where the server gave none. */
  readonly position: number | null;
}

export class PostgresError extends Error {
  override readonly name = "PostgresError";
  readonly code: string;
  readonly detail: string | null;
  readonly hint: string | null;
  readonly position: number | null;

  constructor(fields: PostgresErrorFields) {
    super(fields.message);
    this.code = fields.code;
    this.detail = fields.detail;
    this.hint = fields.hint;
    this.position = fields.position;
  }
}
