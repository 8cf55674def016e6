// A real program at work: its lines, its end, and the signals that are passed on to it.

import { expect, test } from "vitest";
import { runTool } from "../../../src/run/push/run-tool.ts";

interface Ran {
  readonly end: string | null;
  readonly lines: readonly string[];
}

/** `signal`: passed on at the first line. */
async function ran(run: string | readonly [string, ...string[]], signal?: NodeJS.Signals): Promise<Ran> {
  const lines: string[] = [];
  let pass: ((signal: NodeJS.Signals) => void) | null = null;
  const command = { run, command: "tool up", directory: ".", install: null, cwd: "/", environment: process.env };
  const end = await runTool(command, {
    line(text) {
      lines.push(text);
      if (signal !== undefined) pass?.(signal);
    },
    atWork(to) {
      pass = to;
      return { [Symbol.dispose]: () => {} };
    },
  });
  return { end, lines };
}

const script = (text: string): readonly [string, ...string[]] => [process.execPath, "-e", text];

test.each<[string, string | readonly [string, ...string[]], string | null, readonly string[]]>([
  ["ends well", script("console.log('a\\nb')"), null, ["a", "b"]],
  ["fails", script("console.error('no'); process.exitCode = 3"), "tool up ended with exit code 3", ["no"]],
  ["is killed", script("process.kill(process.pid, 'SIGKILL')"), "tool up was killed (SIGKILL)", []],
  ["is not there", ["/nowhere/tool"], "tool up could not be started (ENOENT)", []],
  ["is a shell's line", "echo one && echo two >&2 && exit 4", "tool up ended with exit code 4", ["one", "two"]],
  [
    "is a word that no shell knows",
    "no-such-tool-here 2>/dev/null",
    "tool up ended with exit code 127, as a shell says of a program that it cannot find",
    [],
  ],
  ["asks: nobody answers", "read answer || echo nobody", null, ["nobody"]],
])("%s", async (_, run, end, lines) => {
  expect(await ran(run)).toEqual({ end, lines });
});

test("a signal reaches who is at work behind a shell", async () => {
  expect(await ran("echo begun; sleep 60; echo ended", "SIGTERM")).toEqual({
    end: "tool up was killed (SIGTERM)",
    lines: ["begun"],
  });
});
