// What long work says while it goes on. Standard output is never its place.

export const stages = [
  "connect",
  "read history",
  "read live",
  "start shadow",
  "replay",
  "read expected",
  "replay pending",
  "replay declared",
  "queries",
  "compare",
  "trace",
  "save expected",
  "script",
  "preview",
  "look again",
] as const;
export type Stage = (typeof stages)[number];

export interface Progress {
  /** Runs the work as a named stage and keeps its time, in ms, under that name. A stage that runs twice adds up. */
  stage<T>(name: Stage, work: () => Promise<T>): Promise<T>;
  /** A line for people about what is going on: `42 migrations, 40 applied`. */
  note(line: string): void;
}
