// One way to put a history right. It is shown, and never run by us.

export interface Remedy {
  /** One line: a command for a shell, or a statement for the database. */
  readonly command: string;
  /** What it changes, and what it leaves as it is: a phrase. */
  readonly consequence: string;
}
