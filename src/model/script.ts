// SQL that brings one side to the other, with its proof.

export const proofs = ["proven", "refuted", "unproven"] as const;
export type Proof = (typeof proofs)[number];

export interface Hazard {
  readonly type: string;
  readonly object: string;
  readonly lock: string | null;
  readonly rows: number | null;
  readonly message: string;
}

export interface Script {
  readonly sql: string;
  /** Statements that are commented out because they lose data. */
  readonly heldBack: number;
  readonly proof: Proof;
  readonly rows: Proof | null;
  readonly reason: string | null;
  readonly hazards: readonly Hazard[];
}
