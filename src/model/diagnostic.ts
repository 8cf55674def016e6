// A part of the world that we could not see or had to work round. It goes in the report; it is never thrown.

export interface Diagnostic {
  /** Kebab-case, stable: `replay-failed`, `history-unreadable`. */
  readonly code: string;
  readonly severity: "error" | "warning" | "note";
  /** One line: what was found, what was expected, what to do. */
  readonly message: string;
  readonly path: string | null;
  readonly line: number | null;
}
