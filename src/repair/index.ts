// The engine of every script: a way from one state to another, and its proof. Shadows are handed to it.

export { creationOf } from "./creation.ts";
export type { Dependent, Ground, Reader, Scratch, Step } from "./ground.ts";
export { toActual, toExpected } from "./ground.ts";
export { type Proposal, propose, prove, type Wanted } from "./propose.ts";
export { openReplica, type Replica, type ReplicaOptions } from "./replica.ts";
export { runStatements } from "./run-statements.ts";
export type { Statement } from "./statement.ts";
