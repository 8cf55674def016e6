// Several databases in one run. Each is looked at; what has the same as one before it is not held against the folder again.
// What cannot be reached has a report of its own, and the others go on.

import pLimit from "p-limit";
import { fingerprint } from "../../catalog/fingerprint.ts";
import type { Config } from "../../config/settings.ts";
import { findFolders } from "../../layouts/find.ts";
import { layouts as allLayouts } from "../../layouts/index.ts";
import type { Layout } from "../../layouts/layout.ts";
import { UserError } from "../../model/errors.ts";
import type { Report } from "../../model/report.ts";
import { run } from "../../run.ts";
import type { Target } from "../../target/target.ts";
import { observe } from "../observe.ts";
import type { World } from "../world.ts";
import { type Aim, isLike } from "./aims.ts";
import { sameFor } from "./same.ts";
import { readTenants } from "./tenants.ts";
import { notReached } from "./unreached.ts";

/** Connections at once, and replays, each of which takes a core and a quarter of a gigabyte. */
const atOnce = { looks: 8, shadows: 2 };

export interface TargetsWorld extends Omit<World, "connect" | "missingSecret" | "keep" | "acceptAll"> {
  /** `database`: another of the same server; null for the one that the address names. */
  readonly open: (config: Config, database: string | null) => Promise<Target>;
}

/** A database, or one schema of it. */
interface Sight {
  readonly label: string;
  readonly config: Config;
  readonly target: Target;
  /** Equal where two have the same. */
  readonly mark: () => Promise<string>;
  /** The tenant's; null for a whole database. */
  readonly schema: string | null;
}

export async function runTargets(aims: readonly Aim[], world: TargetsWorld): Promise<readonly Report[]> {
  const looks = pLimit(atOnce.looks);
  const shadows = pLimit(atOnce.shadows);
  const firsts = new Map<string, Promise<{ readonly report: Report; readonly schema: string | null }>>();
  const quiet = {
    ...world,
    progress: { note: () => undefined, stage: <T>(_: string, work: () => Promise<T>) => work() },
  };
  const known = world.known === undefined ? {} : { known: once(world.known) };
  const all = await Promise.all(aims.map(ofAim));
  return all.flat();

  async function ofAim(aim: Aim): Promise<readonly Report[]> {
    if (aim.databases === null) return await looks(() => ofDatabase(aim, null));
    const listed = await looks(() => told(aim, () => databasesLike(aim, world)));
    if (!("names" in listed)) return listed.reports;
    const { config } = aim;
    const wanted = listed.names
      .map((name) => ({ name, label: `${aim.label}/${name}` }))
      .filter(({ label }) => aim.only?.some((each) => each === label || each.startsWith(`${label}/`)) ?? true);
    const each = wanted.map(({ name, label }) =>
      looks(() => ofDatabase({ ...aim, label, config: { ...config, label } }, name)),
    );
    return (await Promise.all(each)).flat();
  }

  async function ofDatabase(aim: Aim, database: string | null): Promise<readonly Report[]> {
    const result = await told(aim, async () => {
      await using target = await world.open(configured(aim), database);
      const sights = await sightsOf(aim, target, world);
      const reports: Report[] = [];
      for (const sight of sights) reports.push(await ofSight(sight));
      return { names: [], reports };
    });
    return result.reports;
  }

  async function ofSight(sight: Sight): Promise<Report> {
    const from = performance.now();
    const mark = await sight.mark();
    const first = firsts.get(mark);
    if (first === undefined) {
      const mine = held(sight).then((report) => ({ report, schema: sight.schema }));
      firsts.set(mark, mine);
      return (await mine).report;
    }
    const same = await first.catch(() => null);
    // Drift is looked at twice before it is told; of a tenant the look that told all of them apart was the second.
    const isStill = same?.report.verdict === "clean" || sight.schema !== null || (await sight.mark()) === mark;
    if (same === null || !isStill) return await held(sight);
    const schemas = sight.schema === null ? null : { from: same.schema ?? "", to: sight.schema };
    const report = sameFor(same.report, { label: sight.label, database: sight.target.database, schemas });
    return { ...report, timings: { total: Math.round(performance.now() - from) } };
  }

  async function held({ label, config, target, schema }: Sight): Promise<Report> {
    try {
      const lent: Target = { ...target, [Symbol.asyncDispose]: async () => undefined };
      const report = await shadows(() =>
        run(config, { ...quiet, ...known, missingSecret: null, connect: async () => lent }),
      );
      world.progress.note(`${label}: ${report.verdict}`);
      return report;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return unreached({ label, config }, error, schema);
    }
  }

  async function told(
    aim: Aim,
    work: () => Promise<{ readonly names: readonly string[]; readonly reports: readonly Report[] }>,
  ): Promise<
    { readonly names: readonly string[]; readonly reports: readonly Report[] } | { readonly reports: readonly Report[] }
  > {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return { reports: [unreached(aim, error, null)] };
    }
  }

  function unreached(of: Pick<Aim, "label" | "config">, error: UserError, schema: string | null): Report {
    world.progress.note(`${of.label}: not seen`);
    return notReached({ ...of, schema, message: error.message }, quiet);
  }
}

function configured({ config, variable }: Aim): Config {
  if (variable !== null && config["database-url"] === null) {
    throw new UserError(`${variable} is not set: put the URL of this database into it`);
  }
  return config;
}

async function databasesLike(aim: Aim, { open }: TargetsWorld) {
  await using target = await open(configured(aim), null);
  const rows = await target.look((session) =>
    session.query(`SELECT d.datname AS name FROM pg_catalog.pg_database AS d
      WHERE d.datallowconn AND NOT d.datistemplate ORDER BY d.datname COLLATE "C"`),
  );
  const names = rows.map(({ name }) => name ?? "").filter(isLike(aim.databases ?? ""));
  if (names.length === 0)
    throw new UserError(`no database of this server is like ${aim.databases}: correct the pattern`);
  return { names, reports: [] };
}

async function sightsOf(aim: Aim, target: Target, world: TargetsWorld): Promise<readonly Sight[]> {
  const { label, config, tenants } = aim;
  const { directory, layouts, texts } = await foldersOf(config, target.database, world);
  const settings = [directory, config.platform, config["fail-on"], config["exclude-schema"]];
  if (tenants === null) {
    const named = dependsOnName(texts, target.database) ? target.database : null;
    const mark = async () => {
      const { facts, histories, live, schema } = await observe(target, layouts);
      const applied = [...histories].map(([id, { table, entries }]) => [
        id,
        table,
        entries.map((entry) => ({ ...entry, appliedAt: null })),
      ]);
      return JSON.stringify([
        settings,
        config.schema,
        named,
        schema,
        facts,
        live.server.major,
        live.notCompared,
        applied,
        fingerprint(live),
      ]);
    };
    return [{ label, config, target, mark, schema: null }];
  }
  const read = await readTenants(target, layouts, tenants);
  if (read.length === 0) throw new UserError(`no schema of ${target.database} is like ${tenants}: correct the pattern`);
  // What is left out or accepted by a name may be so for one tenant alone.
  const isByName = config.ignore.length > 0 || config.accept.length > 0;
  return read
    .map(({ schema, ownHistory, mark }) => ({
      label: `${label}/${schema}`,
      schema,
      config: { ...config, schema: [schema], label: `${label}/${schema}` },
      target: { ...target, schema, historySchema: ownHistory ? schema : null },
      mark: async () => JSON.stringify([settings, mark, isByName || texts.some(isOfTenant(schema)) ? schema : null]),
    }))
    .filter((each) => aim.only?.some((wanted) => wanted === each.label || wanted === label) ?? true);
}

async function foldersOf(config: Config, database: string, { cwd }: Pick<World, "cwd">) {
  if (config.expected !== null) {
    return { directory: config.expected, layouts: Object.values<Layout>(allLayouts), texts: [] };
  }
  const found = await findFolders({ cwd, directory: config.migrations, layout: config.layout });
  const read = await Promise.all(found.map(({ layout, listing }) => layout.read(listing, { database })));
  return {
    directory: found.map(({ listing }) => listing.directory),
    layouts: [...new Set(found.map(({ layout }) => layout))],
    texts: read.flatMap(({ folder }) => folder.migrations.map(({ sql }) => sql)),
  };
}

/** Files that speak of the database they run in build another thing in each. */
function dependsOnName(texts: readonly string[], name: string): boolean {
  const speaks = /\bcurrent_(database|catalog)\b|\b(on|alter)\s+database\b/i;
  return texts.some((text) => speaks.test(text) || text.includes(name));
}

function isOfTenant(schema: string): (text: string) => boolean {
  return (text) => /\bcurrent_schemas?\b/i.test(text) || text.includes(schema);
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | null = null;
  return () => {
    result ??= work();
    return result;
  };
}
