// The report of what is held against a schema and is no database: types in code, the lock. Judged as any other check's.

import type { Config } from "../config/settings.ts";
import { accept } from "../drift/accept.ts";
import { judge } from "../drift/verdict.ts";
import type { Finding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { entriesOf } from "./entries.ts";
import type { World } from "./world.ts";

export interface Beside {
  readonly about: NonNullable<Report["about"]>;
  readonly found: readonly Finding[];
  readonly expected: Report["expected"];
  readonly database?: Report["database"];
  readonly compared?: Report["coverage"]["compared"];
  readonly notCompared?: Report["coverage"]["notCompared"];
}

export function besideReport(
  config: Pick<Config, "accept" | "fail-on" | "origins">,
  { version, run }: Pick<World, "version" | "run">,
  { about, found, expected, database = null, compared = {}, notCompared = [] }: Beside,
): Report {
  const findings = accept(found, entriesOf(config, "accept"), run.at.slice(0, 10));
  const failOn = config["fail-on"];
  return {
    schemaVersion: 1,
    tool: { name: "pgdrift", version },
    run,
    about,
    ...judge({ findings, failOn, failOnNew: null, seen: notCompared.length === 0, asked: true }),
    failOn,
    failOnNew: null,
    database,
    expected,
    shadow: null,
    migrations: null,
    findings,
    scripts: { repair: null, pull: null },
    lint: [],
    tables: [],
    coverage: { compared, notCompared, ignored: [] },
    diagnostics: [],
    timings: {},
  };
}
