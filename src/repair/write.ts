// A proposal as the script that people read and run.

import { objectName } from "../model/object.ts";
import type { Script } from "../model/script.ts";
import type { Proposal } from "./propose.ts";
import type { Replica } from "./replica.ts";
import { partsOf } from "./run-statements.ts";
import type { Statement } from "./statement.ts";

export interface WriteOptions {
  readonly database: string;
  readonly deployer: string;
  readonly allowDataLoss: boolean;
}

export function writeScript(
  proposal: Proposal,
  replica: Pick<Replica, "lacks" | "way">,
  options: WriteOptions,
): Script {
  const { first, together, alone } = partsOf(proposal.statements);
  const heldBack = options.allowDataLoss ? 0 : proposal.statements.filter(({ loses }) => loses !== undefined).length;
  const [lack] = replica.lacks;
  const unproven = lack !== undefined;
  const proof = unproven && proposal.proof === "proven" ? "unproven" : proposal.proof;
  const reason = unproven
    ? `the replica is not live: ${lack.object.kind} ${objectName(lack.object)} could not be built in it (${replica.way.reason})`
    : proposal.reason;
  const write = (statement: Statement) => {
    const sql = `${statement.sql};`;
    return statement.loses === undefined || options.allowDataLoss
      ? sql
      : `-- held back, it loses ${statement.loses}:\n${sql.replace(/^/gm, "-- ")}`;
  };
  const sql = [
    ...first.map(write),
    ...(together.length > 0
      ? ["BEGIN;", "SET LOCAL check_function_bodies = off;", ...together.map(write), "COMMIT;"]
      : []),
    ...alone.map(write),
    "",
  ].join("\n");
  return { sql, heldBack, proof, rows: null, reason, hazards: [] };
}
