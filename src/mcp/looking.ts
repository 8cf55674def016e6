// Runs of the whole way on behalf of a tool, and the settings that most of them take.

import type { Config, SettingName } from "../config/settings.ts";
import type { Report } from "../model/report.ts";
import { expectedUrl } from "../run/expected/source.ts";
import { withoutSecrets } from "../run/secrets.ts";
import { shadowUrl } from "../run/shadow.ts";
import { run } from "../run.ts";
import type { Call } from "./tool.ts";

/** What to look at, and how closely. */
export const lookSettings: readonly SettingName[] = [
  "migrations",
  "layout",
  "schema",
  "exclude-schema",
  "strict",
  "assume-applied",
  "no-rescue",
];

/** Every address that could stand in an error or a report. */
export function addressesOf(config: Config): readonly (string | null)[] {
  return [config["database-url"], shadowUrl(config), expectedUrl(config)];
}

/** A check of the database, kept for the calls that come after it. */
export async function look({ config, world, memory, env }: Call, scripts: boolean): Promise<Report> {
  const report = await withoutSecrets(addressesOf(config), env, () =>
    run({ ...config, "no-scripts": !scripts }, world),
  );
  memory.report = report;
  return report;
}
