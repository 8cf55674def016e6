// The migration that adopts what was changed by hand: planned, drafted in the folder's own form, read back, and replayed in
// its tool's way. It is proven where it will run: behind the applied files, and behind what is pending.

import { type Drafted, draft, migrationName, writerOf } from "../layouts/write/draft.ts";
import type { Mark, NewMigration } from "../layouts/write/writer.ts";
import type { Difference } from "../model/difference.ts";
import { UserError } from "../model/errors.ts";
import type { Finding } from "../model/finding.ts";
import type { Migration } from "../model/migration.ts";
import { called } from "../model/noun.ts";
import { type Catalog, objectKey } from "../model/object.ts";
import { redactSecrets } from "../model/redact.ts";
import type { Proof } from "../model/script.ts";
import {
  type Ground,
  openReplica,
  propose,
  type ReplicaOptions,
  type Statement,
  toActual,
  toExpected,
} from "../repair/index.ts";
import { runStatements } from "../repair/run-statements.ts";
import type { Seen } from "../run.ts";
import type { Shadow } from "../shadow/engine.ts";
import { replay } from "../shadow/replay.ts";
import { adopting } from "./adopting.ts";
import { withNeeds } from "./chosen.ts";
import { changesOf } from "./pending.ts";
import { unrecorded } from "./preview.ts";
import { toldOf } from "./told-of.ts";

export interface PullOptions extends Pick<NewMigration, "name" | "at" | "author"> {
  /** Which of the findings that count are adopted. */
  readonly chosen: (finding: Finding) => boolean;
  /** No database that drifted, but a schema that the folder is to come to: all of it, and it is called so. */
  readonly everything?: { readonly called: string };
}

export interface Pulled {
  /** Null where there is nothing to adopt. */
  readonly drafted: Drafted | null;
  readonly proof: Proof;
  readonly reason: string | null;
  /** How the database that has it already is told so. */
  readonly marks: readonly Mark[];
  /** What the migration does, and what is to be known of it. */
  readonly told: readonly string[];
}

export async function pull(seen: Seen, options: PullOptions): Promise<Pulled> {
  const { outcome, report } = seen;
  const { held, place, position, deployer, read } = outcome;
  if (place === null || read === null) {
    throw new UserError("there is no migrations folder to write into: name it with --migrations DIR");
  }
  const writer = writerOf(place.layout);
  const name = migrationName(options.name);
  const { ground, expected, live, differences } = held;
  if (expected === null || live === null || deployer === null) throw new UserError(notSeen(seen));
  const there = [...unrecorded(held)];
  const about = { directory: read.folder.directory, othersPending: position.pending.length > 1 };
  const marksOf = (files: readonly Migration[], more: typeof about) =>
    files.flatMap((each) => writer.mark(each, more) ?? []);
  const { everything } = options;
  const asked = everything ? differences : choose(differences, report.findings, options.chosen);
  if (ground === null || asked.length === 0) {
    const told = everything ? [`nothing to write: the folder builds what ${everything.called} has`] : nothing(there);
    return { drafted: null, proof: "proven", reason: null, marks: everything ? [] : marksOf(there, about), told };
  }
  const others = everything
    ? []
    : choose(differences, report.findings, () => true).filter((each) => !asked.includes(each));
  const chosen =
    others.length === 0
      ? asked
      : await withItsNeeds(asked, others, { ground, expected, live, differences, runner: deployer });
  const to = adopting(expected, live, chosen);
  const major = live.server.major;
  await using first = await ground.open();
  const up = await propose(ground, { from: expected, to, steps: chosen.map(toActual), major, runner: deployer }, first);
  const down = writer.goesBack
    ? await wayBack(ground, up.statements, { from: to, to: expected, chosen, major, deployer })
    : null;
  const findings = everything ? [] : report.findings.filter(options.chosen);
  const written = (plain: boolean): NewMigration => ({
    name,
    up: [...(plain ? [] : ["SET LOCAL check_function_bodies = off;"]), ...texts(up.statements, findings)],
    down: down === null ? null : texts(down, []),
    inTransaction: !up.statements.some(({ when }) => when === "alone"),
    at: options.at,
    author: options.author,
  });
  const versions = (outcome.history?.entries ?? []).map(({ version }) => version);
  const context = { ...place, read, versions };
  let proven: Proven = { proof: up.proof, reason: up.reason };
  let drafted = await draft(withoutSecrets(written(true)), context);
  if (up.proof === "proven") {
    proven = await provenHere(ground, drafted, to, outcome);
    if (proven.proof === "refuted" && up.statements.some(({ object }) => object.kind === "function")) {
      drafted = await draft(withoutSecrets(written(false)), context);
      proven = await provenHere(ground, drafted, to, outcome);
    }
  }
  const left = position.pending.filter((each) => !there.includes(each));
  if (proven.proof === "proven" && position.pending.length > 0) {
    proven = await provenBehind(ground, drafted, {
      outcome,
      unchosen: differences.filter((each) => !chosen.includes(each)),
    });
  }
  const marks =
    drafted.migration === null || everything
      ? []
      : marksOf([drafted.migration], { ...about, othersPending: left.length > 0 });
  const lost = hidden(written(true))
    ? ["a secret stood in it: [redacted] is written in its place, to be put in by hand"]
    : [];
  const proof = lost.length > 0 && proven.proof === "proven" ? "unproven" : proven.proof;
  const reason = proof === "unproven" && lost.length > 0 ? "a secret is left out" : proven.reason;
  return {
    drafted,
    proof,
    reason,
    marks,
    told: [...drafted.told, ...lost, ...lossesOf(up.statements), ...skipped(differences, chosen)],
  };
}

/** A pull goes the other way: what only live has comes, and what it lacks goes. */
async function withItsNeeds(
  asked: readonly Difference[],
  others: readonly Difference[],
  options: ReplicaOptions<Shadow>,
): Promise<readonly Difference[]> {
  const [replica, first] = await openReplica(options);
  await using _ = first;
  const turned = new Map([...asked, ...others].map((each) => [turn(each), each]));
  const of = (list: readonly Difference[]) => [...turned].flatMap(([to, from]) => (list.includes(from) ? [to] : []));
  const chosen = await withNeeds(of(asked), of(others), { expected: replica, live: options.ground });
  return chosen.flatMap((each) => turned.get(each) ?? []);
}

const opposite = { missing: "unexpected", unexpected: "missing", changed: "changed" } as const;

function turn(difference: Difference): Difference {
  return { ...difference, change: opposite[difference.change] };
}

function notSeen({ report }: Seen): string {
  const [first] = report.coverage.notCompared;
  return `nothing can be pulled: ${first?.reason ?? "there is no database"}; mend that, and run again`;
}

/** What a pending file makes is no drift, and what is accepted stays where it is. */
function choose(
  differences: readonly Difference[],
  findings: readonly Finding[],
  wanted: (finding: Finding) => boolean,
): readonly Difference[] {
  const keys = new Set(
    findings
      .filter(({ accepted, cause }) => accepted === null && (cause === "drift" || cause === "conflict"))
      .filter(wanted)
      .flatMap(toldOf)
      .map(objectKey),
  );
  return differences.filter(({ object }) => keys.has(objectKey(object)));
}

function nothing(there: readonly Migration[]): readonly string[] {
  if (there.length === 0) return ["nothing to pull: the database has nothing that the folder has not"];
  return [
    `nothing to pull: what the database has is in ${there.map(({ path }) => path).join(", ")} already, which counts as pending`,
  ];
}

function skipped(differences: readonly Difference[], chosen: readonly Difference[]): readonly string[] {
  const left = differences.filter((each) => !chosen.includes(each)).map(called);
  return left.length === 0
    ? []
    : [`left out: ${left.slice(0, 5).join(", ")}${left.length > 5 ? ` and ${left.length - 5} more` : ""}`];
}

/** What is gone when it has run, on a database that has rows. */
function lossesOf(statements: readonly Statement[]): readonly string[] {
  return statements.flatMap(({ loses }) => (loses === undefined ? [] : [`running it loses ${loses}`]));
}

interface Proven {
  readonly proof: Proof;
  readonly reason: string | null;
}

async function wayBack(
  ground: Ground<Shadow>,
  up: readonly Statement[],
  {
    from,
    to,
    chosen,
    major,
    deployer,
  }: {
    readonly from: Catalog;
    readonly to: Catalog;
    readonly chosen: readonly Difference[];
    readonly major: number;
    readonly deployer: string;
  },
): Promise<readonly Statement[] | null> {
  const above: Ground<Shadow> = {
    reader: ground.reader,
    async open() {
      const scratch = await ground.open();
      await runStatements(scratch, up);
      return scratch;
    },
  };
  await using scratch = await above.open();
  const wanted = { from, to, steps: chosen.map(toExpected), major, runner: deployer };
  const { statements, proof } = await propose(above, wanted, scratch);
  return proof === "proven" ? statements : null;
}

/** Each with what was found above it. */
function texts(statements: readonly Statement[], findings: readonly Finding[]): readonly string[] {
  const told = new Set<string>();
  return statements.map(({ sql, object, loses }) => {
    const key = objectKey(object);
    const found = told.has(key) ? [] : findings.filter((each) => objectKey(each.object) === key);
    const messages = [...found.map(({ message }) => message), ...(loses === undefined ? [] : [`Loses ${loses}.`])];
    told.add(key);
    const comments = messages.map((message) => `-- ${message.replace(/[\r\n\u2028\u2029]+/g, " ")}\n`).join("");
    return `${comments}${sql};`;
  });
}

function withoutSecrets(migration: NewMigration): NewMigration {
  return { ...migration, up: migration.up.map(redactSecrets), down: migration.down?.map(redactSecrets) ?? null };
}

function hidden({ up }: NewMigration): boolean {
  return up.some((text) => redactSecrets(text) !== text);
}

/** Behind the applied files, as the tool runs it: then the folder is what the database is. */
async function provenHere(
  ground: Ground<Shadow>,
  { migration }: Drafted,
  to: Catalog,
  { replaying }: Seen["outcome"],
): Promise<Proven> {
  if (migration === null) return { proof: "unproven", reason: "its tool takes it into its order later" };
  await using shadow = await ground.open();
  const { failure } = await replay(shadow, [migration], replaying);
  if (failure !== null) return refuted(failure);
  return equal(await ground.reader.compare(shadow, await ground.reader.read(shadow), to), "");
}

/** Behind what is pending, too: there it ends as this database does when that is deployed. */
async function provenBehind(
  ground: Ground<Shadow>,
  { migration }: Drafted,
  { outcome, unchosen }: { readonly outcome: Seen["outcome"]; readonly unchosen: readonly Difference[] },
): Promise<Proven> {
  const { previews, position, replaying } = outcome;
  if (migration === null || previews.after === null) {
    return {
      proof: "unproven",
      reason: "what is pending does not run on this database, so where it ends is not known",
    };
  }
  await using shadow = await ground.open();
  const { failure } = await replay(shadow, [...position.pending, migration], replaying);
  if (failure !== null) return refuted(failure);
  const left = await changesOf(await ground.reader.read(shadow), previews.after);
  const kept = new Set(unchosen.flatMap(({ object, folded }) => [object, ...folded]).map(objectKey));
  return equal(
    left.filter(({ object }) => !kept.has(objectKey(object))),
    " behind what is pending",
  );
}

function refuted({
  migration,
  line,
  message,
  code,
}: {
  readonly migration: Migration;
  readonly line: number;
  readonly message: string;
  readonly code: string;
}): Proven {
  return { proof: "refuted", reason: `${migration.path}:${line}: ${message} (${code})` };
}

function equal(left: readonly Difference[], where: string): Proven {
  if (left.length === 0) return { proof: "proven", reason: null };
  return { proof: "refuted", reason: `not as the database${where}: ${left.slice(0, 3).map(called).join(", ")}` };
}
