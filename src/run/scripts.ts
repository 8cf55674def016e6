// The report with its scripts: what counts of its findings is repaired, what is accepted or only unrecorded stays.

import type { Difference } from "../model/difference.ts";
import type { Finding } from "../model/finding.ts";
import { type ObjectIdentity, objectKey, objectName } from "../model/object.ts";
import type { Report } from "../model/report.ts";
import type { Target } from "../target/target.ts";
import { isAsked } from "./chosen.ts";
import { countRows } from "./count-rows.ts";
import type { Context, Outcome } from "./folder.ts";
import { sizesOf } from "./sizes.ts";
import { toldOf } from "./told-of.ts";

/** `target` null: a snapshot stands for it, which knows no sizes. */
export async function withScripts(
  context: Context,
  target: Target | null,
  outcome: Outcome,
  report: Report,
): Promise<Report> {
  const { ground, expected, differences } = outcome.held;
  const { live, deployer } = outcome;
  if (ground === null || expected === null || live === null || deployer === null) return report;
  const byObject = new Map<string, Finding[]>();
  for (const each of report.findings) {
    for (const key of toldOf(each).map(objectKey)) byObject.set(key, [...(byObject.get(key) ?? []), each]);
  }
  const found = (object: ObjectIdentity): readonly Finding[] => byObject.get(objectKey(object)) ?? [];
  const chosen = ({ object }: Difference) =>
    found(object).some((finding) => isRepaired(finding) && isAsked(finding, context.config));
  if (!differences.some(chosen)) return report;
  const { config, progress } = context;
  const repair = await progress.stage("script", async () => {
    const { repairOf } = await import("./repair.ts");
    return repairOf({
      ground,
      expected,
      live,
      differences,
      chosen,
      mayBeNeeded: ({ object }) => found(object).some(isRepaired),
      deployer,
      database: outcome.database?.name ?? "",
      allowDataLoss: config["allow-data-loss"],
      online: config.online,
      countRows: async (risks) => (config["data-checks"] && target !== null ? countRows(target, risks) : []),
      sizes: target === null ? new Map() : await sizesOf(target, differences),
      tell: (object) =>
        found(object)
          .filter(isRepaired)
          .map((finding) => `${aboutIt(finding, object)} (${finding.rule}, ${finding.severity})`),
    });
  });
  return { ...report, scripts: { ...report.scripts, repair }, timings: progress.timings() };
}

/** A pending migration's own effect goes when the migration does, and what is accepted is to stay. */
function isRepaired({ accepted, cause }: Finding): boolean {
  return accepted === null && cause !== "unrecorded";
}

/** Of one that is folded into another's finding: that it is like it. */
function aboutIt({ object, message }: Finding, about: ObjectIdentity): string {
  return objectKey(object) === objectKey(about) ? message : `As it is with ${object.kind} ${objectName(object)}.`;
}
