// What live knows beside its schema. Of what somebody did by hand, when: the time of the commit, where it keeps those
// (`track_commit_timestamp`), and when an unexpected table or index was last read, by its statistics. A hint, no more: a
// row may be written, and a table read, for many reasons. No table is read for it.

import { traceQuery } from "../catalog/trace.ts";
import type { Difference } from "../model/difference.ts";
import { type ObjectIdentity, objectKey } from "../model/object.ts";
import type { Report } from "../model/report.ts";
import { PostgresError } from "../postgres/error.ts";
import type { Session } from "../postgres/session.ts";
import { staleCollations } from "../target/collations.ts";
import type { Target } from "../target/target.ts";
import type { Outcome } from "./folder.ts";

/** As many differences are asked about. */
const asked = 200;

/** `target` null: a snapshot stands for it, which knows none of it. Also what of the server is no drift, and worth knowing. */
export async function withWhatLiveKnows(target: Target | null, outcome: Outcome, report: Report): Promise<Report> {
  if (target === null) return report;
  const stale = await target.look(staleCollations).catch(nothingWhereRefused);
  return await withSightings(target, outcome, { ...report, diagnostics: [...report.diagnostics, ...stale] });
}

function nothingWhereRefused(error: unknown): readonly never[] {
  if (error instanceof PostgresError) return [];
  throw error;
}

async function withSightings(target: Target, { held }: Outcome, report: Report): Promise<Report> {
  const differences = held.differences.filter(({ change }) => change !== "missing").slice(0, asked);
  if (differences.length === 0) return report;
  const seen = await sightings(target, differences);
  if (seen.size === 0) return report;
  const findings = report.findings.map((finding) => {
    const words =
      finding.hint === null && finding.change !== "missing" ? seen.get(objectKey(finding.object)) : undefined;
    return words === undefined ? finding : { ...finding, hint: { seen: words } };
  });
  return { ...report, findings };
}

/** By `objectKey`. What cannot be asked is not said. */
async function sightings(target: Target, differences: readonly Difference[]): Promise<ReadonlyMap<string, string>> {
  const told = new Map<string, readonly string[]>();
  const add = (object: ObjectIdentity, words: string) =>
    told.set(objectKey(object), [...(told.get(objectKey(object)) ?? []), words]);
  try {
    for (const [difference, when] of await target.look((session) => commits(session, differences)))
      add(difference.object, `last changed ${when}, by the database's record of commits`);
    for (const [difference, when] of await target.look((session) => reads(session, differences)))
      add(difference.object, `last read ${when}, by the database's statistics`);
  } catch (error) {
    if (!(error instanceof PostgresError)) throw error;
  }
  return new Map([...told].map(([key, words]) => [key, words.join("; ")]));
}

type Times = readonly (readonly [difference: Difference, when: string])[];

const inUtc = (time: string) => `pg_catalog.to_char(${time} AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI "UTC"')`;

async function commits(session: Session, differences: readonly Difference[]): Promise<Times> {
  const trace = traceQuery(differences, "actual");
  const [setting] = await session.query("SELECT pg_catalog.current_setting('track_commit_timestamp') AS value");
  if (trace === null || setting?.value !== "on") return [];
  const committed = "pg_catalog.pg_xact_commit_timestamp(t.xid::pg_catalog.text::pg_catalog.xid)";
  return timesOf(await session.query(`SELECT t.at, ${inUtc(committed)} AS at_time FROM (${trace}) AS t`), differences);
}

/** Statistics know of times since 16. */
async function reads(session: Session, differences: readonly Difference[]): Promise<Times> {
  const used = differences.map(({ object, change }, at) => ({ at, change, ...object }));
  const wanted = used.filter(({ kind, change }) => change === "unexpected" && (kind === "table" || kind === "index"));
  if (session.server.major < 16 || wanted.length === 0) return [];
  const time = "coalesce(i.last_idx_scan, greatest(s.last_seq_scan, s.last_idx_scan))";
  const rows = await session.query(
    `SELECT x.at, ${inUtc(time)} AS at_time
     FROM pg_catalog.json_to_recordset($1::pg_catalog.json)
       AS x (at pg_catalog.int4, kind pg_catalog.text, schema pg_catalog.text, name pg_catalog.text)
     LEFT JOIN pg_catalog.pg_stat_all_tables AS s ON x.kind = 'table' AND s.schemaname = x.schema AND s.relname = x.name
     LEFT JOIN pg_catalog.pg_stat_all_indexes AS i ON x.kind = 'index' AND i.schemaname = x.schema AND i.indexrelname = x.name`,
    [JSON.stringify(wanted)],
  );
  return timesOf(rows, differences);
}

function timesOf(rows: Awaited<ReturnType<Session["query"]>>, differences: readonly Difference[]): Times {
  return rows.flatMap(({ at, at_time: when }) => {
    const difference = differences[Number(at)];
    return difference === undefined || !when ? [] : [[difference, when] as const];
  });
}
