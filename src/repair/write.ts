// A proposal as the script that people read and run: what it is and how it was proven, a guard, then block by block what
// was found and what puts it right. Its transactions are its own, so that it runs the same with psql's -1 and without.

import { type CatalogObject, type ObjectIdentity, objectKey, objectName } from "../model/object.ts";
import { redacted, redactSecrets } from "../model/redact.ts";
import type { Proof, Script } from "../model/script.ts";
import { guardText } from "./guard.ts";
import { hazardsOf, type TableSizes } from "./hazards.ts";
import type { Proposal, Wanted } from "./propose.ts";
import type { Replica } from "./replica.ts";
import { partsOf } from "./run-statements.ts";
import type { Statement } from "./statement.ts";

export interface WriteOptions {
  readonly database: string;
  /** Who runs it. */
  readonly deployer: string;
  readonly allowDataLoss: boolean;
  readonly sizes: TableSizes;
  /** What a person is told above a block; empty for an object that nothing was found about. */
  readonly tell: (object: ObjectIdentity) => readonly string[];
  readonly rows: Proof | null;
}

export function writeScript(
  proposal: Proposal,
  wanted: Wanted,
  replica: Pick<Replica, "lacks" | "way">,
  options: WriteOptions,
): Script {
  const { proof, reason } = provenOn(proposal, replica);
  const held = options.allowDataLoss ? [] : proposal.statements.filter(({ loses }) => loses !== undefined);
  const { first, together, alone } = partsOf(proposal.statements);
  const told = (statements: readonly Statement[]) => blocks(statements, options);
  const guard = guardText(guardedBy(wanted));
  const sql = [
    head({ proof, reason, heldBack: held.length }, options),
    `SET lock_timeout = '10s';\nSET statement_timeout = 0;\nSET check_function_bodies = off;\n`,
    "BEGIN;\n",
    guard,
    ...(first.length === 0
      ? []
      : ["COMMIT;\n\n-- Committed before the rest, which uses it.\n", ...told(first), "BEGIN;\n"]),
    ...told(together),
    "COMMIT;\n",
    ...(alone.length === 0 ? [] : ["-- In no transaction: each stands for itself.\n", ...told(alone)]),
  ]
    .filter((part) => part !== "")
    .join("\n");
  const shown = redactSecrets(sql);
  const hazards = hazardsOf(proposal.statements, {
    sizes: options.sizes,
    before: wanted.from.objects,
    rewritten: proposal.rewritten,
  });
  return {
    sql: shown.includes(redacted) ? `${unfilled}${shown}` : shown,
    heldBack: held.length,
    proof,
    rows: options.rows,
    reason,
    hazards,
  };
}

function provenOn(
  proposal: Proposal,
  { lacks, way }: Pick<Replica, "lacks" | "way">,
): Pick<Script, "proof" | "reason"> {
  const [lack] = lacks;
  const unwritten = new Set(proposal.statements.filter(({ sql }) => hides(sql)).map(({ object }) => objectKey(object)));
  if (lack === undefined && unwritten.size > 0 && proposal.left.every(({ object }) => unwritten.has(objectKey(object))))
    return { proof: "unproven", reason: `a secret that was never read belongs into it, where ${redacted} stands` };
  if (lack === undefined) return { proof: proposal.proof, reason: proposal.reason };
  const [refused] = way.refused;
  const because = refused === undefined ? "" : `: ${refused.error.message}`;
  return {
    proof: "unproven",
    reason: `the replica is not this database: ${lack.object.kind} ${objectName(lack.object)} could not be built in it${because}`,
  };
}

function head(
  { proof, reason, heldBack }: Pick<Script, "proof" | "reason" | "heldBack">,
  { database, deployer }: WriteOptions,
): string {
  const proven = {
    proven: "Proven: it was run on a replica of this database, which then was what the migrations say.",
    refuted: `REFUTED: run on a replica of this database it did not end where it should; ${reason}.`,
    unproven: `Not proven: ${reason}.`,
  }[proof];
  const held =
    heldBack === 0
      ? []
      : [
          `Proven in full; ${heldBack === 1 ? "one statement is" : `${heldBack} statements are`} held back, because data is lost: --allow-data-loss writes it whole.`,
        ];
  const lines = [
    `Brings the database ${database} back to what its migrations say.`,
    ...(proof === "proven" && heldBack > 0 ? held : [proven]),
    `Run it as ${deployer}: psql -v ON_ERROR_STOP=1 -f repair.sql "$DATABASE_URL"`,
  ];
  return `${lines.map((line) => comment(line)).join("\n")}\n`;
}

function hides(sql: string): boolean {
  return redactSecrets(sql).includes(redacted);
}

/** A placeholder must never become what it holds the place of. */
const unfilled = `-- A secret belongs where ${redacted} stands: write it there, and take this block out.
DO $secret$ BEGIN RAISE EXCEPTION 'a secret is missing in this script: see ${redacted}'; END $secret$;

`;

/** Names come from strangers: none ends a comment. */
function comment(line: string): string {
  return `-- ${line.replace(/[\r\n\u2028\u2029]+/g, " ")}`;
}

function write(statement: Statement, { allowDataLoss }: WriteOptions): string {
  const sql = `${statement.sql};`;
  if (statement.loses === undefined || allowDataLoss) return sql;
  return `${comment(`Held back, it loses ${statement.loses}:`)}\n${sql.replace(/^/gm, "-- ")}`;
}

/** What follows each other about one object stands together under what was found of it. */
function blocks(statements: readonly Statement[], options: WriteOptions): readonly string[] {
  const parts: string[][] = [];
  let about = "";
  for (const statement of statements) {
    const key = objectKey(statement.object);
    if (key !== about) parts.push(headOfBlock(statement.object, options));
    about = key;
    parts.at(-1)?.push(write(statement, options));
  }
  return parts.map((lines) => `${lines.join("\n")}\n`);
}

function headOfBlock(object: ObjectIdentity, { tell }: WriteOptions): string[] {
  const found = tell(object);
  return found.length > 0 ? found.map(comment) : [comment(`On the way: ${object.kind} ${objectName(object)}.`)];
}

/** Only what a step is about; what its way leads through was not read alone. */
function guardedBy({
  steps,
  from,
}: Wanted): readonly { readonly object: ObjectIdentity; readonly was: CatalogObject | null }[] {
  return steps.map(({ object }) => ({ object, was: from.objects.get(objectKey(object)) ?? null }));
}
