// Tries the check on pairs of schemas: a is built as live on a real server, b is the migrations folder, and `pg_dump -s` of
// both says whether they differ. Every folder with an a.sql and a b.sql is a pair.
// tsx scripts/try-pairs.ts FOLDER [--on 15,18] [--both] [--quick] [--only TEXT] [--lanes 2] [--shadow URL] [--keep FILE] [--verbose]

import { parseArgs } from "node:util";
import { objectName } from "../src/model/object.ts";
import type { Report } from "../src/model/report.ts";
import { checkAgainst } from "./pairs/check.ts";
import { compareDatabases } from "./pairs/compare.ts";
import type { Judgement } from "./pairs/dump.ts";
import { findPairs, type Pair } from "./pairs/find.ts";
import { openJudge } from "./pairs/judge.ts";
import { type Lane, openLane } from "./pairs/lane.ts";

/** `by design`: they differ in what is compared with `--strict` only, the order of columns or who owns all. */
type Outcome = "agree" | "by design" | "false alarm" | "missed" | "inconclusive" | "crash" | "not judged" | "not built";

/** What a check says. */
type Said = Pick<Report, "verdict" | "findings" | "diagnostics"> & Pick<Report["coverage"], "notCompared">;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    on: { type: "string", default: "15,18" },
    both: { type: "boolean", default: false },
    quick: { type: "boolean", default: false },
    only: { type: "string", default: "" },
    lanes: { type: "string", default: "2" },
    shadow: { type: "string", default: "embedded" },
    keep: { type: "string", default: "" },
    verbose: { type: "boolean", default: false },
  },
});
const pairs = findPairs(positionals[0] ?? ".", values);

for (const major of values.on.split(",").map(Number)) {
  const from = performance.now();
  const waiting = [...pairs];
  const outcomes: (readonly [suite: string, outcome: Outcome])[] = [];
  await using judge = await openJudge(major, values.keep);
  await Promise.all(
    Array.from({ length: Number(values.lanes) }, async (_, number) => {
      await using lane = await openLane(major);
      await using shadow = values.quick ? await openLane(18) : null;
      for (let pair = waiting.shift(); pair !== undefined; pair = waiting.shift()) {
        const those = pair;
        const outcome = await tryPair(lane, shadow, those, `pair_${number}`, () => judge.judge(those));
        outcomes.push([pair.name.split("/")[0] ?? "", outcome]);
      }
    }),
  );
  const seconds = ((performance.now() - from) / 1000).toFixed(0);
  console.log(`on ${major}: ${pairs.length} pairs in ${seconds} s`);
  for (const suite of [...new Set(outcomes.map(([name]) => name))].sort())
    console.log(`  ${suite}: ${counted(outcomes.filter(([name]) => name === suite).map(([, outcome]) => outcome))}`);
}

async function tryPair(
  lane: Lane,
  shadow: Lane | null,
  { name, a, b }: Pair,
  database: string,
  judge: () => Promise<Judgement | null>,
): Promise<Outcome> {
  const tell = (outcome: Outcome, what: string) => {
    if (outcome !== "agree" || values.verbose) console.log(`${outcome} on ${lane.major}: ${name}: ${what}`);
    return outcome;
  };
  const databases = [database, `${database}_b`] as const;
  try {
    let live: string;
    let expected: string;
    try {
      live = await lane.build(databases[0], a);
      expected = await (shadow ?? lane).build(databases[1], b);
    } catch (error) {
      return tell("not built", error instanceof Error ? error.message : String(error));
    }
    const judgement = await judge();
    const said = shadow === null ? await check(live, b) : await compare(live, expected);
    return tell(outcomeOf(judgement, said), `${judgement ?? "not judged"}, ${wordsOf(said)}`);
  } catch (error) {
    return tell("crash", error instanceof Error ? (error.stack ?? error.message) : String(error));
  } finally {
    await lane.clear(databases);
    await shadow?.clear(databases);
  }
}

async function check(live: string, b: string): Promise<Said> {
  const report = await checkAgainst(live, b, { shadow: values.shadow });
  return { ...report, notCompared: report.coverage.notCompared };
}

async function compare(live: string, expected: string): Promise<Said> {
  const compared = await compareDatabases(live, expected);
  const verdict =
    compared.findings.length > 0 ? "drift" : compared.notCompared.length > 0 ? "inconclusive" : ("clean" as const);
  return { ...compared, verdict, diagnostics: [] };
}

function outcomeOf(judgement: Judgement | null, { verdict }: Said): Outcome {
  if (verdict === "inconclusive" || verdict === "skipped") return "inconclusive";
  if (judgement === null) return "not judged";
  if (judgement === "same") return verdict === "clean" ? "agree" : "false alarm";
  if (verdict === "drift") return "agree";
  return judgement === "different" ? "missed" : "by design";
}

function wordsOf({ verdict, findings, notCompared, diagnostics }: Said): string {
  const found = findings.map(({ rule, object }) => `${rule} ${objectName(object)}`);
  const unseen = notCompared.map(({ kind, name, reason }) => `not compared: ${kind} ${name}: ${reason}`);
  const said = verdict === "inconclusive" ? diagnostics.map(({ message }) => message) : [];
  return [verdict, ...found.slice(0, 8), ...unseen, ...said].join("; ");
}

function counted(outcomes: readonly Outcome[]): string {
  const counts = new Map<Outcome, number>();
  for (const outcome of outcomes) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(", ");
}
