// Fails when dist/ is not, byte for byte, what the sources make.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "./bundle.ts";

const committed = fileURLToPath(new URL("../dist", import.meta.url));
const built = mkdtempSync(join(tmpdir(), "pgdrift-dist-"));
try {
  await bundle(built);
  const difference = firstDifference(committed, built);
  if (difference === null) {
    console.log("dist/ is what the sources make");
  } else {
    console.error(
      `dist/ is not what the sources make: ${difference}. Run \`npm run build\` and commit dist/ by itself.`,
    );
    process.exitCode = 1;
  }
} finally {
  rmSync(built, { recursive: true, force: true });
}

function firstDifference(ours: string, made: string): string | null {
  const here = filesIn(ours);
  const there = filesIn(made);
  for (const name of [...new Set([...here, ...there])].toSorted()) {
    if (!here.has(name)) return `${name} is missing`;
    if (!there.has(name)) return `${name} should not be there`;
    const line = differingLine(readFileSync(join(ours, name)), readFileSync(join(made, name)));
    if (line !== null) return `${name} differs from line ${line} on`;
  }
  return null;
}

function filesIn(folder: string): ReadonlySet<string> {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    return new Set(
      entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name))),
    );
  } catch {
    return new Set();
  }
}

function differingLine(ours: Buffer, made: Buffer): number | null {
  if (ours.equals(made)) return null;
  const at = ours.findIndex((byte, index) => byte !== made[index]);
  const same = at < 0 ? ours : ours.subarray(0, at);
  return same.toString("latin1").split("\n").length;
}
