// A signal while another program is at work in the database: it is passed on, and the run goes on to say what came of it.

/** Who is at work, and whether anything may have been written by now. */
let pass: ((signal: NodeJS.Signals) => void) | null = null;
let passed: NodeJS.Signals | null = null;
let hasRun = false;

/** For as long as the other program runs. */
export function atWork(to: (signal: NodeJS.Signals) => void): Disposable {
  pass = to;
  hasRun = true;
  return {
    [Symbol.dispose]() {
      pass = null;
    },
  };
}

/** Whether the signal went to whoever is at work; the second one ends it at once. */
export function passedOn(signal: NodeJS.Signals): boolean {
  if (pass === null) return false;
  pass(passed === null ? signal : "SIGKILL");
  passed = signal;
  return true;
}

/** Whether a signal was passed on. */
export function wasInterrupted(): boolean {
  return passed !== null;
}

/** What is true of the database when a run is ended by a signal. */
export function lastWords(): string {
  return hasRun
    ? "interrupted after the deploy command was run: pgdrift check says what state the database is in"
    : "interrupted; nothing was written to the database";
}
