// Tries repairs on pairs of schemas: live is made from a, the folder from b, the script is run on live with psql, and
// `pg_dump -s` says whether live now is what b says. Every folder with an a.sql and a b.sql is a pair.
// tsx scripts/try-repairs.ts FOLDER [--on 15] [--both] [--only TEXT] [--lanes 2] [--every N] [--out FILE] [--verbose]

import { execFile } from "node:child_process";
import { appendFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { differencesBetween, repairBetween } from "../test/repair/between.ts";
import { dump, dumpMajor, judge } from "./pairs/dump.ts";
import { findPairs, type Pair } from "./pairs/find.ts";
import { type Lane, openLane } from "./pairs/lane.ts";

type Outcome = "nothing" | "converged" | "false proof" | "not converged" | "no script" | "crash" | "not built";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    on: { type: "string", default: "15" },
    both: { type: "boolean", default: false },
    only: { type: "string", default: "" },
    lanes: { type: "string", default: "2" },
    every: { type: "string", default: "1" },
    out: { type: "string", default: "" },
    verbose: { type: "boolean", default: false },
  },
});
const major = Number(values.on);
const pairs = findPairs(positionals[0] ?? ".", values).filter((_, at) => at % Number(values.every) === 0);
const mayDump = ((await dumpMajor()) ?? 0) >= major;
const counts = new Map<string, Map<string, number>>();
const waiting = [...pairs];
const began = performance.now();

await Promise.all(
  Array.from({ length: Number(values.lanes) }, async (_, number) => {
    await using lane = await openLane(major);
    for (let pair = waiting.shift(), count = 0; pair !== undefined; pair = waiting.shift()) {
      const { outcome, proof, what } = await tryPair(lane, pair, `pair_${number}_${count++}`);
      const suite = pair.name.split("/")[0] ?? "";
      const told = counts.get(suite) ?? new Map<string, number>();
      for (const key of [outcome, ...(proof ? [`proof ${proof}`] : [])]) told.set(key, (told.get(key) ?? 0) + 1);
      counts.set(suite, told);
      if (!["nothing", "converged"].includes(outcome) || (proof !== null && proof !== "proven") || values.verbose) {
        const line = `${outcome} ${proof ?? ""}: ${pair.name}: ${what}`;
        console.log(line);
        if (values.out !== "") appendFileSync(values.out, `${line}\n`);
      }
    }
  }),
);
console.log(`on ${major}: ${pairs.length} pairs in ${((performance.now() - began) / 1000).toFixed(0)} s`);
for (const [suite, told] of [...counts].sort())
  console.log(`  ${suite}: ${[...told].map(([key, count]) => `${key} ${count}`).join(", ")}`);
process.exit(0);

async function tryPair(
  lane: Lane,
  { a, b }: Pair,
  name: string,
): Promise<{ outcome: Outcome; proof: string | null; what: string }> {
  const names = [`${name}_a`, `${name}_b`];
  const told = (outcome: Outcome, what: unknown, proof: string | null = null) => ({
    outcome,
    proof,
    what: what instanceof Error ? (values.verbose ? (what.stack ?? "") : what.message) : String(what),
  });
  try {
    let live: string;
    let expected: string;
    try {
      live = await lane.build(names[0] ?? "", a);
      expected = await lane.build(names[1] ?? "", b);
    } catch (error) {
      return told("not built", error);
    }
    const copy = async () => {
      const next = `${name}_c${names.length}`;
      names.push(next);
      await psql(live.replace(/\/[^/]+$/, "/postgres"), [`CREATE DATABASE ${next} TEMPLATE ${name}_b`]);
      return live.replace(/\/[^/]+$/, `/${next}`);
    };
    const script = await repairBetween({ live, expected, copy });
    if (script === null) return told("nothing", "");
    if (values.verbose) console.log(script.sql);
    try {
      await psql(live, [], script.sql);
    } catch (error) {
      return told(
        script.proof === "proven" ? "false proof" : "no script",
        `${error instanceof Error ? error.message : error}; ${script.reason}`,
        script.proof,
      );
    }
    const left = await differencesBetween(expected, live);
    let dumped = "";
    if (mayDump) {
      const [one, other] = [await dump(live), await dump(expected)];
      const judgement = judge(one, other);
      if (judgement === "different")
        dumped = `dump: ${one
          .filter((part) => !other.includes(part))
          .slice(0, 2)
          .join(" ~ ")} <> ${other
          .filter((part) => !one.includes(part))
          .slice(0, 2)
          .join(" ~ ")}`;
    }
    if (left.length === 0 && dumped === "") return told("converged", script.reason ?? "", script.proof);
    return told(
      script.proof === "proven" ? "false proof" : "not converged",
      `${left.slice(0, 3).join("; ")} ${dumped} ${script.reason ?? ""}`,
      script.proof,
    );
  } catch (error) {
    return told("crash", error);
  } finally {
    await lane.clear(names).catch((error: unknown) => console.log(`not cleared: ${error}`));
  }
}

function psql(url: string, commands: readonly string[], input = ""): Promise<void> {
  return new Promise((resolve, reject) => {
    const args = [
      "-X",
      "-q",
      "-v",
      "ON_ERROR_STOP=1",
      ...commands.flatMap((each) => ["-c", each]),
      ...(input === "" ? [] : ["-f", "-"]),
      url,
    ];
    const child = execFile("psql", args, { maxBuffer: 64 * 1024 * 1024 }, (error, _, stderr) =>
      error
        ? reject(
            new Error(
              stderr
                .trim()
                .split("\n")
                .filter((line) => !/NOTICE|^LINE|^\s*\^/.test(line))
                .join(" ")
                .slice(0, 300),
            ),
          )
        : resolve(),
    );
    child.stdin?.end(input);
  });
}
