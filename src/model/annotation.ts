// A line of a file in the repository, and what is said at it.

export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly title: string;
  readonly message: string;
}
