// Keeps the time of every stage on its way through, for the report's `timings`.

import type { Progress, Stage } from "../model/progress.ts";

export interface TimedProgress extends Progress {
  /** Milliseconds, a key a stage, and `total` since the start. */
  timings(): Readonly<Record<string, number>>;
}

export function timed(progress: Progress): TimedProgress {
  const start = performance.now();
  const times = new Map<Stage, number>();
  return {
    note: (line) => progress.note(line),
    stage: (name, work) =>
      progress.stage(name, async () => {
        const from = performance.now();
        try {
          return await work();
        } finally {
          times.set(name, (times.get(name) ?? 0) + performance.now() - from);
        }
      }),
    timings: () =>
      Object.fromEntries(
        [...times, ["total", performance.now() - start] as const].map(([name, ms]) => [name, Math.round(ms)]),
      ),
  };
}
